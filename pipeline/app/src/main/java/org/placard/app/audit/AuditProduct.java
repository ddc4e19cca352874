package org.placard.app.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.PartMaker;
import org.placard.app.ProductSource;
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
    public List<PartMaker> parts(CheckInFolder checkIns) {
        return List.of(new AuditParts());
    }

    @Override
    public List<Path> make(ProductSource source, Path output) throws IOException {
        Path page = output.resolve(FILE);
        Audit.write(new Audit(gazetteer.get()).review(source), page);
        return List.of(page);
    }
}
