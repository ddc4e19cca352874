package org.placard.app.packaged;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program as a user starts it: the jar or the launcher, in a process of its own. */
final class Program {
    /** Where the build has put it. */
    static final Path TARGET = Path.of("target").toAbsolutePath();

    static final Path LAUNCHER = Path.of("../placard").toAbsolutePath().normalize();
    private static final long PATIENCE_SECONDS = 240;

    private final Path folder;
    private final List<String> start;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private byte[] input = {};

    private Program(Path folder, List<String> start) {
        this.folder = folder;
        this.start = List.copyOf(start);
    }

    /** By {@code java -jar}, in a working folder. */
    static Program jar(Path folder, String... javaOptions) {
        List<String> start = new ArrayList<>();
        start.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        start.addAll(List.of(javaOptions));
        start.addAll(List.of("-jar", TARGET.resolve("placard.jar").toString()));
        return new Program(folder, start);
    }

    /** By the launcher, in a working folder. */
    static Program launcher(Path folder) {
        return new Program(folder, List.of(LAUNCHER.toString()));
    }

    /** By any command line. */
    static Program by(Path folder, String... start) {
        return new Program(folder, List.of(start));
    }

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Program reading(String words) {
        input = words.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** A process that has not been started. */
    ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    /**
     * As {@link #builder}, with Ctrl-C as a terminal has it: what a shell starts in the background takes it for nothing, and
     * so does all that is started by it.
     */
    ProcessBuilder interruptible(String... arguments) {
        ProcessBuilder builder = builder(arguments);
        builder.command().addAll(0, List.of("env", "--default-signal=INT"));
        return builder;
    }

    /** Runs to its end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("placard", ".out");
        Path err = Files.createTempFile("placard", ".err");
        try {
            Process process = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            } catch (IOException e) {
                // it reads nothing
            }
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + List.of(arguments));
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** How it ended. */
    record Outcome(int exitCode, String out, String err) {
        /** All that was printed, for messages of tests. */
        String all() {
            return "exit code " + exitCode + "\n" + out + err;
        }
    }
}
