package org.placard.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a {@link Trial} and reads what it prints. */
final class TrialProcess {
    /** The same for all pipelines; Placard's launcher sets it too. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private final Installation installation;

    TrialProcess(Installation installation) {
        this.installation = installation;
    }

    /**
     * Measures one pipeline once.
     *
     * @throws IOException where it fails, with the end of what it said
     */
    Measurement run(Contestant contestant, Reports reports) throws IOException, InterruptedException {
        Path list = Files.createTempFile("placard-bench", ".txt");
        Path log = Files.createTempFile("placard-bench", ".log");
        try {
            Files.write(list, reports.files().stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
            List<String> command = command(contestant, list);
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectError(log.toFile()).start();
            return read(process, start, contestant, log);
        } finally {
            Files.deleteIfExists(list);
            Files.deleteIfExists(log);
        }
    }

    /** Placard runs as its launcher runs it, with the class archive that its build has made. */
    private List<String> command(Contestant contestant, Path list) throws IOException {
        List<String> command = new ArrayList<>(List.of(Installation.java(), COLLECTOR));
        if (contestant == Contestant.PLACARD) {
            command.addAll(installation.placardOptions());
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        }
        command.addAll(List.of(Trial.class.getName(), contestant.name(), list.toString()));
        return command;
    }

    private static Measurement read(Process process, long start, Contestant contestant, Path log)
            throws IOException, InterruptedException {
        double first = 0;
        List<Double> passes = new ArrayList<>();
        double peak = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(Trial.FIRST)) {
                    first = (System.nanoTime() - start) / 1e9;
                } else if (line.startsWith(Trial.PASS)) {
                    passes.add(number(line) / 1e9);
                } else if (line.startsWith(Trial.PEAK)) {
                    peak = number(line) / 1024.0;
                }
            }
        }
        if (process.waitFor() != 0 || passes.size() != Trial.PASSES) {
            throw new IOException(contestant.title() + " failed: " + end(log));
        }
        return new Measurement(first, passes.get(0), passes.get(1), peak);
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }

    private static String end(Path log) throws IOException {
        String words = Files.readString(log, StandardCharsets.UTF_8);
        return words.substring(Math.max(0, words.length() - 2000));
    }
}
