package org.placard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs {@code placard extract} as a user does and waits for its first JSON file. */
final class FirstFile {
    private static final long LOOK_EVERY_MILLISECONDS = 2;

    private final Installation installation;

    FirstFile(Installation installation) {
        this.installation = installation;
    }

    /**
     * Seconds from the command to the first annotated check-in in the output folder, one thread.
     *
     * @throws IOException where the command fails
     */
    double secondsFor(Path report) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory("placard-bench");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(List.of(
                            installation.launcher().toString(),
                            "extract",
                            report.toString(),
                            "--output",
                            output.toString(),
                            "--threads",
                            "1"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            while (!hasCheckIn(output)) {
                if (!process.isAlive() && !hasCheckIn(output)) {
                    throw new IOException("placard extract " + report + " wrote nothing");
                }
                Thread.sleep(LOOK_EVERY_MILLISECONDS);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            process.waitFor();
            return seconds;
        } finally {
            delete(output);
        }
    }

    private static boolean hasCheckIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.endsWith(".json") && !name.startsWith("."));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
