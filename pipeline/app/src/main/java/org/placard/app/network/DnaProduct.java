package org.placard.app.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.PartMaker;
import org.placard.app.ProductSource;
import org.placard.gazetteer.Gazetteer;

/** All stated positions as {@code placard.dna}, which Discourse Network Analyzer 3.0 opens. */
public final class DnaProduct implements DataProduct {
    static final String FILE = "placard.dna";

    private final StatementParts maker;

    /** @param gazetteer loaded only where the file is made */
    public DnaProduct(Supplier<Gazetteer> gazetteer) {
        this.maker = StatementParts.stated(gazetteer);
    }

    @Override
    public String title() {
        return "Discourse Network Analyzer";
    }

    @Override
    public List<String> places() {
        return List.of(FILE);
    }

    @Override
    public List<PartMaker> parts(CheckInFolder checkIns) {
        return List.of(maker);
    }

    @Override
    public List<Path> make(ProductSource source, Path output) throws IOException {
        return List.of(new DnaFile(maker).write(source, output.resolve(FILE)));
    }
}
