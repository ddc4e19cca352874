package org.placard.app.ablation;

import java.nio.file.Files;
import java.nio.file.Path;

/** A report's file and the file of its gold. */
record LabelledFiles(Path report, Path gold) {
    /**
     * Reads {@code REPORT=GOLD}.
     *
     * @throws IllegalArgumentException where the argument is no such pair of files; the message says why
     */
    static LabelledFiles of(String argument) {
        int equals = argument.indexOf('=');
        if (equals <= 0 || equals == argument.length() - 1) {
            throw new IllegalArgumentException(
                    "'" + argument + "' is not REPORT=GOLD, such as seeds/week.txt=seeds/gold/week.gold.json");
        }
        return new LabelledFiles(existing(argument.substring(0, equals)), existing(argument.substring(equals + 1)));
    }

    private static Path existing(String name) {
        Path path = Path.of(name);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(name + ": no such file");
        }
        return path;
    }
}
