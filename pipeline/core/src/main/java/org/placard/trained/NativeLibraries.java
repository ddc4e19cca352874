package org.placard.trained;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;

/**
 * The native libraries of ONNX Runtime, unpacked only as long as it takes to load them. It unpacks them itself where nobody
 * does, but hands the files to the Java machine to be deleted before their folder, in the order in which that fails: a folder
 * would stay behind in the machine's temporary files after every run. Who has named places of the libraries in system
 * properties has these used.
 */
final class NativeLibraries {
    private static final String PROPERTIES = "onnxruntime.native.";
    private static final String PLACE = PROPERTIES + "path";
    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibraries() {}

    /**
     * ONNX Runtime, its libraries loaded by the first call.
     *
     * @throws LinkageError where this machine has no native library, or there is no place to unpack it
     */
    static OrtEnvironment environment() {
        return Loaded.ENVIRONMENT;
    }

    private static final class Loaded {
        private static final OrtEnvironment ENVIRONMENT = load();
    }

    private static OrtEnvironment load() {
        boolean placed =
                System.getProperties().stringPropertyNames().stream().anyMatch(name -> name.startsWith(PROPERTIES));
        String packed = "/ai/onnxruntime/native/" + platform() + "/";
        if (placed || OrtEnvironment.class.getResource(packed + fileName(NAMES.get(0))) == null) {
            return OrtEnvironment.getEnvironment();
        }
        try {
            return loadFrom(packed);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the libraries of ONNX Runtime", e);
        }
    }

    private static OrtEnvironment loadFrom(String packed) throws IOException {
        Path folder = Files.createTempDirectory("placard-onnxruntime");
        try {
            for (String name : NAMES) {
                try (InputStream library = OrtEnvironment.class.getResourceAsStream(packed + fileName(name))) {
                    if (library != null) {
                        Files.copy(library, folder.resolve(fileName(name)));
                    }
                }
            }
            System.setProperty(PLACE, folder.toString());
            return OrtEnvironment.getEnvironment();
        } finally {
            System.clearProperty(PLACE);
            // what is loaded stays in memory without its file, except on Windows, which keeps it as long as the process
            if (!FileUtils.deleteQuietly(folder.toFile())) {
                FileUtils.forceDeleteOnExit(folder.toFile());
            }
        }
    }

    private static String fileName(String library) {
        return System.mapLibraryName(library);
    }

    /** As the folders in ONNX Runtime's archive are named; one that is not there for a machine that it does not know. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String family = system.startsWith("mac") ? "osx" : system.startsWith("windows") ? "win" : system;
        return family + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }
}
