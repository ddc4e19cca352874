package org.placard.app.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.placard.app.CheckInFolder;
import org.placard.app.Talks;

/** Exports check-ins as tables of every format. */
final class ExportedTables {
    private ExportedTables() {}

    /** The made-up talks, written below {@code folder}. */
    static CheckInFolder talks(Path folder) throws IOException {
        return Talks.in(Files.createDirectories(folder.resolve("json")));
    }

    static void export(CheckInFolder checkIns, Path to) throws IOException {
        product(CsvDialect.STANDARD, TableFormat.values()).make(checkIns, Files.createDirectories(to));
    }

    static TableProduct product(CsvDialect dialect, TableFormat... formats) {
        return new TableProduct(SomeHolders::holders, Set.of(formats), dialect);
    }
}
