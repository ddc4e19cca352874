package org.placard.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Writes reports for tests. */
final class Reports {
    private static final String[] SENTENCES = {
        "Chile supported paragraph 2 of Article 5.",
        "Norway and Kenya opposed this proposal, while Peru asked for more time.",
        "Japan, supported by Fiji and opposed by Ghana, proposed to delete “where appropriate”.",
        "The Chair closed the meeting at 5.15 p.m. and thanked the interpreters.",
        "Several delegations preferred the text as it stood.",
        "Côte d’Ivoire, on behalf of the African Group, suggested adding Article 6 bis.",
    };

    private Reports() {}

    /** Number of different sentences. */
    static int size() {
        return SENTENCES.length;
    }

    /** A sentence that says something; numbers from 0 on go round. */
    static String sentence(int number) {
        return SENTENCES[number % SENTENCES.length];
    }

    /** A report with dated check-ins of different lengths; the same seed writes the same bytes. */
    static Path write(Path file, int checkIns, long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("Notes from the meeting rooms.\n\n");
        for (int number = 1; number <= checkIns; number++) {
            text.append(String.format(Locale.ROOT, "#%d: Day %d [%d March 2024]%n%n", number, number, number));
            for (int sentence = random.nextInt(20) + 1; sentence > 0; sentence--) {
                text.append(SENTENCES[random.nextInt(SENTENCES.length)]).append(sentence % 4 == 0 ? "\n\n" : " ");
            }
            text.append("\n\n");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }
}
