package org.placard.app.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.InvalidCheckInException;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.page.InlinePage;
import org.placard.app.run.RunHistory;
import org.placard.app.tables.AddedKeys;
import org.placard.app.tables.Holders;
import org.placard.app.tables.PendingFile;
import org.placard.gazetteer.Gazetteer;

/** The page of a run's output: one HTML file that needs nothing but a browser. Thread-safe. */
public final class Dashboard implements DataProduct {
    /** The page's name in a folder of output. */
    public static final String FILE = "dashboard.html";

    private static final Comparator<AnnotatedCheckIn> BY_DATE = Comparator.comparing(
                    (AnnotatedCheckIn each) -> each.date().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AnnotatedCheckIn::id);

    private static final InlinePage PAGE = new InlinePage(
            Dashboard.class,
            "dashboard.html",
            List.of("dashboard.css"),
            List.of(
                    "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js",
                    "/META-INF/resources/webjars/fuse.js/7.1.0/dist/fuse.basic.min.js"),
            List.of(
                    "dom.js",
                    "model.js",
                    "statements.js",
                    "seriation.js",
                    "words.js",
                    "evidence.js",
                    "panel.js",
                    "tally.js",
                    "matrix.js",
                    "network-edges.js",
                    "communities.js",
                    "label-places.js",
                    "picture.js",
                    "network.js",
                    "timeline.js",
                    "news.js",
                    "proposals.js",
                    "actors.js",
                    "articles.js",
                    "sentence.js",
                    "search.js",
                    "csv.js",
                    "filters.js",
                    "overview.js",
                    "main.js"));

    private final Supplier<Gazetteer> gazetteer;

    /** @param gazetteer names the holders and knows the groups' members; loaded only where the page is made */
    public Dashboard(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String title() {
        return "dashboard";
    }

    @Override
    public List<String> places() {
        return List.of(FILE);
    }

    @Override
    public List<Path> make(CheckInFolder checkIns, Path output) throws IOException {
        Path page = output.resolve(FILE);
        write(checkIns, page, null, RunHistory.of(checkIns.path()).previous());
        return List.of(page);
    }

    /** Writes the page of every check-in of a folder, without an earlier run. */
    public void write(CheckInFolder folder, Path page, String title) throws IOException {
        write(folder, page, title, Optional.empty());
    }

    /**
     * Writes the page of every check-in of a folder. An earlier file of that name is replaced only once the new one is
     * whole.
     *
     * @param page where it goes; its folder is made where it is missing
     * @param title the page's heading, or null for one made from the names of the reports
     * @param previous an earlier run's check-ins, to show what the new reading changed
     * @throws IOException where a check-in cannot be read or the page cannot be written
     */
    public void write(CheckInFolder folder, Path page, String title, Optional<CheckInFolder> previous)
            throws IOException {
        List<AnnotatedCheckIn> checkIns = new ArrayList<>();
        Map<String, AddedKeys> added = new HashMap<>();
        for (Path file : folder.files()) {
            AnnotatedCheckIn checkIn = CheckInFolder.read(file);
            checkIns.add(checkIn);
            added.put(checkIn.id(), AddedKeys.of(file));
        }
        checkIns.sort(BY_DATE);
        Optional<EarlierRun> earlier = previous.isPresent()
                ? Optional.of(EarlierRun.compare(previous.get(), folder, checkIns, Holders.of(gazetteer.get())))
                : Optional.empty();
        String heading = title != null ? title : PageTitle.of(checkIns);
        PendingFile.write(
                page, PAGE.html(heading, new DashboardJson(checkIns, gazetteer.get(), added, earlier).write(heading)));
    }

    String html(String title, List<AnnotatedCheckIn> checkIns) throws InvalidCheckInException {
        return PAGE.html(title, new DashboardJson(checkIns, gazetteer.get()).write(title));
    }
}
