package org.placard.app;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.app.project.Project;
import org.placard.app.project.ProjectTables;

/**
 * Starts the program again where it needs another Java machine than the one that a user started: with the launcher's
 * settings, since the default collector takes memory by what the machine has, four times what a run needs, and a jar
 * cannot say otherwise; with a project's tables ahead on the class path; and with another folder for temporary files where
 * the machine's is missing. A collector that the user chose stays.
 */
final class Relaunch {
    /** Set by the launcher, and for the second machine, whose end is tied to the first. */
    private static final String STARTED = "placard.started";

    private static final String AGAIN = "again";
    /** The first machine's process id, for the second. */
    private static final String FIRST = "placard.first";

    private static final String BUILD = "build";
    private static final String TEMPORARY_FOLDER = "java.io.tmpdir";
    /** Answered at once: a second machine would cost more than they take. */
    private static final Set<String> SMALL =
            Set.of("--version", "-V", "--help", "-h", "help", "completion", "manual", "reference", "init");

    /** What reads tables. */
    private static final Set<String> WITH_TABLES = Set.of(
            "extract",
            "run",
            "dashboard",
            "export",
            "network",
            "audit",
            "diff",
            "explain",
            "ablation",
            "lexicon",
            "unknown");

    /**
     * As in the launcher: little of the heap stays free beside what libraries take outside it, and the thorough compiler,
     * which takes more time and memory than it gains in a run of a million words, does not run.
     */
    private static final List<String> SMALL_MACHINE = List.of(
            "-XX:+UseSerialGC", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "-XX:TieredStopAtLevel=1");

    private static final String COLLECTOR = "-XX:[+-]Use.*GC";

    private Relaunch() {}

    /**
     * The exit code of the second machine; empty where this one is to do the work.
     *
     * @throws IOException where a project is named that is none, or something in the project is wrong
     */
    static OptionalInt of(String... arguments) throws IOException {
        String started = System.getProperty(STARTED, "");
        if (started.equals(AGAIN)) {
            endWithFirst();
            return OptionalInt.empty();
        }
        if (started.equals(BUILD) || arguments.length == 0 || SMALL.contains(arguments[0])) {
            return OptionalInt.empty();
        }
        Optional<Path> tables = tables(arguments);
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        Optional<Path> temporary = otherTemporaryFolder();
        boolean settled = !started.isEmpty() || options.stream().anyMatch(Relaunch::isChoice) || jar().isEmpty();
        if (tables.isEmpty() && temporary.isEmpty() && settled) {
            return OptionalInt.empty();
        }
        try {
            List<String> kept = new ArrayList<>(options);
            temporary.ifPresent(folder -> {
                kept.removeIf(option -> option.startsWith("-D" + TEMPORARY_FOLDER + "="));
                kept.add("-D" + TEMPORARY_FOLDER + "=" + folder);
            });
            return OptionalInt.of(run(command(tables, kept, arguments)));
        } catch (IOException e) {
            if (tables.isPresent()) {
                throw e;
            }
            // As on a machine that allows no second process: the work is done here, in more memory.
            return OptionalInt.empty();
        }
    }

    private static boolean isChoice(String option) {
        return option.matches(COLLECTOR) || option.startsWith("-agentlib");
    }

    /**
     * Empty where the machine's can be used. ONNX Runtime makes itself an empty folder in it and removes it, although it
     * unpacks nothing; the Java machine takes no other from within.
     */
    private static Optional<Path> otherTemporaryFolder() {
        if (isUsable(Path.of(System.getProperty(TEMPORARY_FOLDER)))) {
            return Optional.empty();
        }
        return Stream.of(Path.of(System.getProperty("user.home")), Path.of("").toAbsolutePath())
                .filter(Relaunch::isUsable)
                .findFirst();
    }

    private static boolean isUsable(Path folder) {
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }

    private static Optional<Path> tables(String... arguments) throws IOException {
        if (!WITH_TABLES.contains(arguments[0])) {
            return Optional.empty();
        }
        Optional<Path> root = Project.root(named(arguments).orElse(null));
        return root.isEmpty() ? Optional.empty() : ProjectTables.ahead(root.get());
    }

    private static Optional<Path> named(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(ProjectOption.NAME) && i + 1 < arguments.length) {
                return Optional.of(Path.of(arguments[i + 1]));
            }
            if (arguments[i].startsWith(ProjectOption.NAME + "=")) {
                return Optional.of(Path.of(arguments[i].substring(ProjectOption.NAME.length() + 1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> jar() {
        try {
            Path home = Path.of(Relaunch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.of(home).filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> command(Optional<Path> tables, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (options.stream().noneMatch(Relaunch::isChoice)) {
            command.addAll(SMALL_MACHINE);
        }
        Optional<Path> archive = jar().map(jar -> jar.resolveSibling("placard.jsa"));
        if (tables.isEmpty() && archive.filter(Files::exists).isPresent()) {
            command.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive.get()));
        }
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        options.stream()
                .filter(option -> !option.startsWith("-XX:SharedArchiveFile") && !option.startsWith("-D" + STARTED))
                .forEach(command::add);
        command.add("-D" + STARTED + "=" + AGAIN);
        command.add("-D" + FIRST + "=" + ProcessHandle.current().pid());
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().normalize().toString())
                .collect(Collectors.joining(File.pathSeparator));
        command.add("-cp");
        command.add(
                tables.map(folder -> folder + File.pathSeparator + classPath).orElse(classPath));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private static int run(List<String> command) throws IOException {
        Process second = new ProcessBuilder(command).inheritIO().start();
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

    /** The first machine may be gone by now. */
    private static void endWithFirst() {
        Optional<ProcessHandle> first = ProcessHandle.of(Long.getLong(FIRST, 0));
        if (first.isEmpty()) {
            Runtime.getRuntime().halt(1);
        }
        first.ifPresent(
                process -> process.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }
}
