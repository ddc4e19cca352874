package org.placard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's library example compiles as it stands there, and runs. */
class LibraryExampleTest {
    private static final Path PROJECT = Path.of("../..");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    @Test
    void theReadmesExamplePrintsThePositionsOfTheSeeds() throws Exception {
        List<String> lines = example();
        assertTrue(lines.size() <= 10, "ten lines: " + lines.size());
        Path source = Files.writeString(
                folder.resolve("Example.java"),
                lines.stream().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"))
                        + "\npublic class Example {\n    public static void main(String[] none) throws Exception {\n"
                        + lines.stream()
                                .filter(line -> !line.startsWith("import "))
                                .collect(Collectors.joining("\n"))
                        + "\n    }\n}\n");
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", CLASS_PATH, "-d", folder.toString(), source.toString()));
        Path printed = folder.resolve("printed.txt");
        int exitCode = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + System.getProperty("path.separator") + CLASS_PATH,
                        "Example")
                .directory(PROJECT.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start()
                .waitFor();
        assertEquals(0, exitCode, () -> read(folder.resolve("errors.txt")));
        List<String> positions = Files.readAllLines(printed);
        assertTrue(positions.size() > 300, "positions: " + positions.size());
        assertTrue(positions.contains("ERI OPPOSE [31]"), positions.toString());
    }

    /** The lines of the README's only block of Java. */
    private static List<String> example() throws IOException {
        String readme = Files.readString(PROJECT.resolve("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        return readme.substring(start, readme.indexOf("```", start)).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
