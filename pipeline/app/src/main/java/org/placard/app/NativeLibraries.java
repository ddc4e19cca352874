package org.placard.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/** The native libraries that the build puts beside the program's jars, so that none is unpacked to be loaded. */
final class NativeLibraries {
    private static final String SQLITE_FOLDER = "org.sqlite.lib.path";
    private static final String ONNX_RUNTIME_FOLDER = "onnxruntime.native.path";

    private NativeLibraries() {}

    /**
     * Tells SQLite and ONNX Runtime where their libraries are; DuckDB finds its own beside its jar. Does nothing where there
     * are none.
     */
    static void find() {
        try {
            Path jar = Path.of(SQLiteJDBCLoader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            place(jar.resolveSibling(System.mapLibraryName("sqlitejdbc")), SQLITE_FOLDER);
            place(jar.resolveSibling(System.mapLibraryName("onnxruntime4j_jni")), ONNX_RUNTIME_FOLDER);
        } catch (URISyntaxException | IllegalArgumentException e) {
            // not run from files: the libraries are unpacked
        }
    }

    private static void place(Path library, String property) {
        if (Files.exists(library) && System.getProperty(property) == null) {
            System.setProperty(property, library.getParent().toString());
        }
    }
}
