package org.placard.app.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the command as a user does: in a process of its own, with its streams in pipes. */
final class Commands {
    private static final long PATIENCE_SECONDS = 120;

    private Commands() {}

    /** Runs to the end in a working folder. */
    static Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, List.of(), arguments);
    }

    /** Runs to the end with options for the virtual machine. */
    static Outcome run(Path folder, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("placard", ".out");
        Path err = Files.createTempFile("placard", ".err");
        try {
            Process process = builder(folder, javaOptions, arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + List.of(arguments));
            }
            return new Outcome(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** A process that is not yet started. */
    static ProcessBuilder builder(Path folder, List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Short runs: what the optimising compiler and a parallel collector cost at the start they never earn.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(javaOptions);
        command.add("org.placard.app.Main");
        command.addAll(Stream.of(arguments).toList());
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    /** How a process ended. */
    record Outcome(int exitCode, String out, String err) {}
}
