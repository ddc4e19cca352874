package org.placard.app.gold;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placard.app.Shown;
import org.placard.app.tables.PendingFile;
import org.placard.score.Gold;
import org.placard.score.GoldWriter;

/** A gold file that is written whole or not at all. */
final class GoldFile {
    private final Path file;

    /**
     * @param force whether a file that is there already may be replaced
     * @throws IOException where it may not
     */
    GoldFile(Path file, boolean force) throws IOException {
        if (Files.exists(file) && !force) {
            throw new IOException(Shown.path(file) + ": is there already; --force replaces it");
        }
        this.file = file;
    }

    /** Writes gold that names its text, which stands at {@code text}, from the new file's folder. */
    void write(Gold gold, Path text) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String source =
                folder.relativize(text.toAbsolutePath().normalize()).toString().replace('\\', '/');
        Gold placed = new Gold(source, gold.sourceSha256(), gold.text(), gold.checkIns(), gold.rows());
        PendingFile.write(file, part -> {
            try (OutputStream out = Files.newOutputStream(part)) {
                new GoldWriter().write(placed, out);
            }
        });
    }
}
