package org.placard.trained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading ONNX Runtime leaves of files and system properties, in processes of their own. */
class NativeLibrariesTest {
    private static final String PLACE = "onnxruntime.native.path";

    @TempDir
    private Path folder;

    private String printed(String... options) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Loading.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList(), words);
        }
        return words.strip();
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        assertEquals("loaded, null", printed());
    }

    @Test
    void aPlaceThatTheUserNamedIsUsedAndLeftAsItIs() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("named"));
        String words = printed("-D" + PLACE + "=" + empty);
        assertTrue(words.startsWith("not loaded"), words);
        assertTrue(words.endsWith(", " + empty), words);
    }

    /** A process that loads the shipped model. */
    static final class Loading {
        public static void main(String[] arguments) {
            String outcome;
            try {
                TrainedReader.load();
                outcome = "loaded";
            } catch (UnusableModelException e) {
                outcome = "not loaded: " + e.getMessage();
            }
            System.out.println(outcome + ", " + System.getProperty(PLACE));
        }
    }
}
