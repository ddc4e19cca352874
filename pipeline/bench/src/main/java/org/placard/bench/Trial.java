package org.placard.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One pipeline in one process: loads it, annotates the first sentence or check-in, then all files twice, and prints when
 * it did so. The process that started this one reads the lines.
 */
final class Trial {
    static final String FIRST = "first";
    static final String PASS = "pass";
    static final String PEAK = "peak";
    /** The second pass is the warm one. */
    static final int PASSES = 2;

    private Trial() {}

    /** @param arguments the contestant, and a file that lists the files, one path a line */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Contestant contestant = Contestant.valueOf(arguments[0]);
        List<Path> files = Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8).stream()
                .map(Path::of)
                .toList();
        Pipeline pipeline = contestant.load();
        pipeline.annotateFirst(files.get(0));
        out.println(FIRST);
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            for (Path file : files) {
                pipeline.annotate(file);
            }
            out.println(String.format(Locale.ROOT, "%s %d", PASS, System.nanoTime() - start));
        }
        out.println(String.format(Locale.ROOT, "%s %d", PEAK, ResidentMemory.peakKibibytes()));
        System.exit(0);
    }
}
