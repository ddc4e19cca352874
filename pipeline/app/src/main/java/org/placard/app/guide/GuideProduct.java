package org.placard.app.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.tables.PendingFile;

/** {@code README.md} of an output folder: what is in it. */
public final class GuideProduct implements DataProduct {
    private static final String FILE = "README.md";

    @Override
    public String title() {
        return "what the files and columns mean";
    }

    @Override
    public List<Path> make(CheckInFolder checkIns, Path output) throws IOException {
        return List.of(PendingFile.write(output.resolve(FILE), new OutputGuide().markdown()));
    }
}
