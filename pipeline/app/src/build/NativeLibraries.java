import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts the native libraries of DuckDB, SQLite and ONNX Runtime for the machine that builds beside the jars:
 * java NativeLibraries.java LIB. Run out of a jar, each is unpacked into the folder for temporary files, which may be full,
 * missing, or of a kind from which nothing may be executed. DuckDB looks beside its jar only where the jar does not have the
 * library.
 */
public final class NativeLibraries {
    private NativeLibraries() {}

    public static void main(String[] arguments) throws IOException {
        Path lib = Path.of(arguments[0]);
        String arm = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        String system = system();
        String duckDb = "libduckdb_java.so_" + system.toLowerCase(Locale.ROOT).replace("mac", "macos") + "_" + arm;
        move(lib, "duckdb_jdbc-", "/" + duckDb, duckDb, true);
        String sqlite = System.mapLibraryName("sqlitejdbc");
        String machine = arm.equals("arm64") ? "aarch64" : "x86_64";
        move(lib, "sqlite-jdbc-", "/org/sqlite/native/" + system + "/" + machine + "/" + sqlite, sqlite, false);
        for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
            String file = System.mapLibraryName(name);
            move(lib, "onnxruntime-", "/ai/onnxruntime/native/" + onnxRuntime(arm) + "/" + file, file, false);
        }
        withoutDebugSymbols(lib);
    }

    private static String onnxRuntime(String arm) {
        String system = Map.of("Windows", "win", "Mac", "osx", "Linux", "linux").get(system());
        return system + "-" + (arm.equals("arm64") ? "aarch64" : "x64");
    }

    /** What only a debugger on a Mac would read is three quarters of ONNX Runtime's archive. */
    private static void withoutDebugSymbols(Path lib) throws IOException {
        for (Path jar : jars(lib, "onnxruntime-")) {
            try (FileSystem content = FileSystems.newFileSystem(jar)) {
                List<Path> all;
                try (Stream<Path> walk = Files.walk(content.getPath("/ai/onnxruntime/native"))) {
                    all = walk.filter(each -> each.toString().contains(".dSYM"))
                            .sorted(Comparator.reverseOrder())
                            .toList();
                }
                for (Path each : all) {
                    Files.delete(each);
                }
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name");
        return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Mac" : "Linux";
    }

    private static void move(Path lib, String jarName, String entry, String file, boolean away) throws IOException {
        for (Path jar : jars(lib, jarName)) {
            try (FileSystem content = FileSystems.newFileSystem(jar)) {
                Path packed = content.getPath(entry);
                if (Files.exists(packed)) {
                    Files.copy(packed, lib.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                    if (away) {
                        Files.delete(packed);
                    }
                }
            }
        }
    }

    private static List<Path> jars(Path lib, String name) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)).toList();
        }
    }
}
