package org.placard.app.guide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.placard.app.DataProduct;
import org.placard.app.ProductSource;
import org.placard.app.tables.PendingFile;

/** {@code README.md} of an output folder: what is in it. A read-me that is not Placard's stays as it is. */
public final class GuideProduct implements DataProduct {
    private static final String FILE = "README.md";

    @Override
    public String title() {
        return "what the files and columns mean";
    }

    @Override
    public List<Path> make(ProductSource source, Path output) throws IOException {
        String guide = new OutputGuide().markdown();
        Path file = output.resolve(FILE);
        return isAnothers(file, guide) ? List.of() : List.of(PendingFile.write(file, guide));
    }

    /** A project may keep its results beside a read-me of its own. */
    private static boolean isAnothers(Path file, String guide) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            return first != null && !guide.startsWith(first + "\n");
        }
    }
}
