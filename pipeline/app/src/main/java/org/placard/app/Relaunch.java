package org.placard.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Starts the program again with the launcher's settings where a user started the jar with none. The Java machine's
 * default collector takes memory by what the machine has, four times what a run needs, and a jar cannot say otherwise.
 * Nothing is changed for those who chose a collector themselves.
 */
final class Relaunch {
    /** Set by the launcher, and for the second machine, whose end is tied to the first. */
    private static final String STARTED = "placard.started";

    private static final String BY_JAR = "jar";
    /** Answered at once: a second machine would cost more than they take. */
    private static final Set<String> SMALL = Set.of("--version", "-V", "--help", "-h", "help", "completion");

    private static final String COLLECTOR = "-XX:[+-]Use.*GC";

    private Relaunch() {}

    /** The exit code of the second machine; empty where this one is to do the work. */
    static OptionalInt of(String... arguments) {
        String started = System.getProperty(STARTED);
        if (started != null) {
            if (started.equals(BY_JAR)) {
                endWithParent();
            }
            return OptionalInt.empty();
        }
        Path jar = jar();
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (jar == null
                || arguments.length == 0
                || SMALL.contains(arguments[0])
                || options.stream().anyMatch(option -> option.matches(COLLECTOR) || option.startsWith("-agentlib"))) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(run(command(jar, options, arguments)));
        } catch (IOException e) {
            // As with a machine that allows no second process: the work is done here, in more memory.
            return OptionalInt.empty();
        }
    }

    private static Path jar() {
        try {
            Path home = Path.of(Relaunch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(home) ? home : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private static List<String> command(Path jar, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        Path archive = jar.resolveSibling("placard.jsa");
        if (Files.exists(archive)) {
            command.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive));
        }
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(options);
        command.addAll(List.of("-D" + STARTED + "=" + BY_JAR, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static int run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        Process second = builder.start();
        // A signal ends both, and the shell waits for this one.
        Thread hook = new Thread(() -> {
            second.destroy();
            waitFor(second);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        int exitCode = waitFor(second);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // this machine is being ended as well
        }
        return exitCode;
    }

    private static int waitFor(Process process) {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                // nobody interrupts this machine's one thread but to end it, which ends the other as well
            }
        }
    }

    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(1)));
    }
}
