package org.placard.app.dashboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.gazetteer.Gazetteer;

/** The page of a run's output: one HTML file that needs nothing but a browser. Thread-safe. */
public final class Dashboard implements DataProduct {
    /** The page's name in a folder of output. */
    public static final String FILE = "dashboard.html";

    private static final Comparator<AnnotatedCheckIn> BY_DATE = Comparator.comparing(
                    (AnnotatedCheckIn each) -> each.date().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AnnotatedCheckIn::id);

    private final Gazetteer gazetteer;

    /** @param gazetteer names the holders and knows the groups' members */
    public Dashboard(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String title() {
        return "dashboard";
    }

    @Override
    public List<Path> make(CheckInFolder checkIns, Path output) throws IOException {
        Path page = output.resolve(FILE);
        write(checkIns, page, null);
        return List.of(page);
    }

    /**
     * Writes the page of every check-in of a folder. An earlier file of that name is replaced only once the new one is
     * whole.
     *
     * @param page where it goes; its folder is made where it is missing
     * @param title the page's heading, or null for one made from the names of the reports
     * @throws IOException where a check-in cannot be read or the page cannot be written
     */
    public void write(CheckInFolder folder, Path page, String title) throws IOException {
        List<AnnotatedCheckIn> checkIns = new ArrayList<>();
        folder.forEach(checkIns::add);
        checkIns.sort(BY_DATE);
        String html = html(title != null ? title : PageTitle.of(checkIns), checkIns);
        Path target = page.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.writeString(unfinished, html, StandardCharsets.UTF_8);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private String html(String title, List<AnnotatedCheckIn> checkIns) {
        return new DashboardPage()
                .html(title, new DashboardJson().write(title, checkIns, new Holders(checkIns, gazetteer)));
    }
}
