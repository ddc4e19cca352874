package org.placard.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/** The native libraries that the build puts beside the program's jars, so that none is unpacked to be loaded. */
final class NativeLibraries {
    private static final String SQLITE_FOLDER = "org.sqlite.lib.path";

    private NativeLibraries() {}

    /** Tells SQLite where its library is; DuckDB finds its own beside its jar. Does nothing where there is none. */
    static void find() {
        try {
            Path jar = Path.of(SQLiteJDBCLoader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path library = jar.resolveSibling(System.mapLibraryName("sqlitejdbc"));
            if (Files.exists(library) && System.getProperty(SQLITE_FOLDER) == null) {
                System.setProperty(SQLITE_FOLDER, library.getParent().toString());
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // not run from files: the library is unpacked
        }
    }
}
