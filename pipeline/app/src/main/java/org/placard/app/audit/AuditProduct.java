package org.placard.app.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.gazetteer.Gazetteer;

/** The page on which a run's output is checked, without gold. */
public final class AuditProduct implements DataProduct {
    /** The page's name in a folder of output. */
    public static final String FILE = "audit.html";

    private final Supplier<Gazetteer> gazetteer;

    /** @param gazetteer loaded only where the page is made */
    public AuditProduct(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String title() {
        return "audit page";
    }

    @Override
    public List<String> places() {
        return List.of(FILE);
    }

    @Override
    public List<Path> make(CheckInFolder checkIns, Path output) throws IOException {
        List<AnnotatedCheckIn> all = new ArrayList<>();
        checkIns.forEach(all::add);
        Path page = output.resolve(FILE);
        Audit.write(new Audit(gazetteer.get()).review(all), page);
        return List.of(page);
    }
}
