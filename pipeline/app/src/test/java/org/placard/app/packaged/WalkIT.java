package org.placard.app.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A newcomer's walk: every command that the README and the documentation print is run, page by page. */
@Tag("slow")
class WalkIT {
    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL);
    /** What is run here; builds, benchmarks and Spark are steps of .ci/run. */
    private static final Pattern RUN = Pattern.compile("(?:placard|java -jar pipeline/app|echo) .*");

    private static final Set<String> LANGUAGES_OF_COMMANDS = Set.of("", "sh");

    private static final Pattern BUILD_AHEAD = Pattern.compile("^mvn [^&]*&& ");

    @TempDir
    private Path folder;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(PROJECT.resolve("pipeline/docs"))) {
            return Stream.concat(
                    Stream.of(PROJECT.resolve("README.md"), PROJECT.resolve("CONTRIBUTING.md")),
                    docs.filter(page -> page.toString().endsWith(".md")).sorted())
                    .filter(page -> !commands(page).isEmpty())
                    .toList()
                    .stream();
        }
    }

    private static List<String> commands(Path page) {
        try {
            List<String> commands = new ArrayList<>();
            Matcher blocks = BLOCK.matcher(Files.readString(page));
            while (blocks.find()) {
                if (!LANGUAGES_OF_COMMANDS.contains(blocks.group(1))) {
                    continue;
                }
                for (String line : blocks.group(2).replace("\\\n", " ").lines().toList()) {
                    String command = BUILD_AHEAD
                            .matcher(line.replaceFirst("\\s+# .*", ""))
                            .replaceFirst("");
                    if (RUN.matcher(command).matches()) {
                        commands.add(command);
                    }
                }
            }
            return commands;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreCommandsToRun() throws IOException {
        assertTrue(pages().mapToInt(page -> commands(page).size()).sum() >= 8);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandOfAPageRuns(Path page) throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("placard"), Program.LAUNCHER);
        Files.createSymbolicLink(folder.resolve("pipeline"), PROJECT.resolve("pipeline"));
        Files.createSymbolicLink(folder.resolve("seeds"), PROJECT.resolve("seeds"));
        Path seeds = PROJECT.resolve("seeds");
        Files.copy(seeds.resolve("concluding-session-week-one.txt"), folder.resolve("week.txt"));
        Files.writeString(
                folder.resolve("week.gold.json"),
                Files.readString(seeds.resolve("gold/concluding-session-week-one.gold.json"))
                        .replaceFirst("\"source_text\": *\"[^\"]*\"", "\"source_text\": \"week.txt\""));
        for (String command : commands(page)) {
            Program.Outcome outcome = Program.by(folder, "sh", "-c", command)
                    .with("PATH", bin + File.pathSeparator + System.getenv("PATH"))
                    .run();
            assertEquals(0, outcome.exitCode(), page.getFileName() + ": " + command + "\n" + outcome.all());
        }
    }
}
