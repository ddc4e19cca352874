package org.placard.app.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.PartMaker;
import org.placard.app.ProductSource;
import org.placard.app.page.InlinePage;
import org.placard.app.tables.NamedHolders;
import org.placard.app.tables.PendingFile;
import org.placard.gazetteer.Gazetteer;

/** The page of a run's output: one HTML file that needs nothing but a browser. Thread-safe. */
public final class Dashboard implements DataProduct {
    /** The page's name in a folder of output. */
    public static final String FILE = "dashboard.html";

    private static final Comparator<DashboardPart> BY_DATE = Comparator.comparing(
                    (DashboardPart each) -> each.date().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DashboardPart::id);

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
    public List<PartMaker> parts(CheckInFolder checkIns) throws IOException {
        return List.of(new DashboardParts(gazetteer, KeptSentences.all(checkIns)));
    }

    @Override
    public List<Path> make(ProductSource source, Path output) throws IOException {
        Path page = output.resolve(FILE);
        write(source, page, null);
        return List.of(page);
    }

    /**
     * Writes the page of every check-in of a folder. An earlier file of that name is replaced only once the new one is
     * whole.
     *
     * @param source the check-ins, and an earlier run's, to show what the new reading changed
     * @param page where it goes; its folder is made where it is missing
     * @param title the page's heading, or null for one made from the names of the reports
     * @throws IOException where a check-in cannot be read or the page cannot be written
     */
    public void write(ProductSource source, Path page, String title) throws IOException {
        boolean whole = KeptSentences.all(source.checkIns());
        List<DashboardPart> parts = new ArrayList<>();
        source.forEach(new DashboardParts(gazetteer, whole), part -> parts.add(DashboardPart.read(part)));
        Optional<EarlierRun> earlier = source.previous().isPresent()
                ? Optional.of(EarlierRun.compare(
                        source.previous().get(), source.checkIns(), NamedHolders.of(gazetteer.get())))
                : Optional.empty();
        String heading = title != null
                ? title
                : PageTitle.of(parts.stream().sorted(BY_DATE).map(DashboardPart::file));
        PendingFile.write(page, html(heading, parts, whole, earlier));
    }

    String html(String title, List<DashboardPart> parts, boolean whole, Optional<EarlierRun> earlier) {
        List<DashboardPart> sorted = parts.stream().sorted(BY_DATE).toList();
        return PAGE.html(title, new DashboardJson(sorted, gazetteer.get(), whole, earlier).write(title));
    }
}
