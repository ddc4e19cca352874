package org.placard.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.placard.Options;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

/** Short debates with all positions of every sentence: who, which stance, with or against whom, on what. */
class DebateTableTest {
    private static Placard placard;

    @TempDir
    static Path folder;

    /** One debate of the table. */
    private record Debate(String name, String text, List<String> expected) {}

    @BeforeAll
    static void load() {
        placard = Placard.create(Options.GRAMMAR);
    }

    private static List<Debate> debates() throws IOException {
        String table;
        try (var in = DebateTableTest.class.getResourceAsStream("debates.txt")) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Debate> debates = new ArrayList<>();
        for (String block : table.split("\\n\\s*\\n")) {
            if (!block.startsWith("//")) {
                debates.add(debate(block.strip().split("\\n")));
            }
        }
        return debates;
    }

    private static Debate debate(String[] lines) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        Set<String> positions = new TreeSet<>();
        String sentence = null;
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("> ")) {
                positions.addAll(positions(lines[i].substring(2)));
                continue;
            }
            if (sentence != null) {
                expected.add(sentence + " " + positions);
            }
            positions = new TreeSet<>();
            boolean heading = !lines[i].endsWith(".");
            sentence = heading ? null : lines[i];
            text.append(heading ? "\n\n" + lines[i] + "\n\n" : lines[i] + " ");
        }
        expected.add(sentence + " " + positions);
        return new Debate(lines[0].substring(2), text.toString(), expected);
    }

    private static List<String> positions(String line) {
        String[] about = line.split(" on ");
        String[] sides = about[0].split(" with ");
        String[] words = sides[0].split(" ");
        String counterpart = sides.length == 1 ? "" : String.join(" ", new TreeSet<>(List.of(sides[1].split(" "))));
        String provisions = about.length == 1 ? "" : about[1];
        List<String> positions = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            positions.add(words[0] + " " + words[i] + " with [" + counterpart + "] on [" + provisions + "]");
        }
        return positions;
    }

    private static List<String> found(String text) throws IOException, UnreadableReportException {
        Path file = Files.writeString(folder.resolve("debate.txt"), "Notes of the meeting\n\n" + text.strip() + "\n");
        List<String> found = new ArrayList<>();
        for (AnnotatedCheckIn checkIn : placard.annotate(new ReportReader().read(file))) {
            for (AnnotatedSentence sentence : checkIn.sentences()) {
                String words = checkIn.text().at(sentence.span());
                Set<String> positions = new TreeSet<>();
                checkIn.positions().stream()
                        .filter(position -> position.sentence().equals(sentence.id()))
                        .forEach(position -> positions.add(line(position)));
                if (words.endsWith(".")) {
                    found.add(words + " " + positions);
                }
            }
        }
        return found;
    }

    private static String line(Position position) {
        List<String> provisions = position.provisions().stream()
                .map(provision -> provision.norm())
                .toList();
        return position.stance().name().toLowerCase(Locale.ROOT) + " " + position.actor()
                + (position.speaksFor() == null ? "" : "/" + position.speaksFor()) + " with ["
                + String.join(" ", new TreeSet<>(position.counterpart())) + "] on ["
                + String.join(" ", provisions) + "]";
    }

    @Test
    void theTableIsLarge() throws IOException {
        assertTrue(debates().size() >= 25, "debates: " + debates().size());
    }

    @TestFactory
    Stream<DynamicTest> everySentenceSaysWhatACarefulReaderTakesFromIt() throws IOException {
        return debates().stream()
                .map(debate -> DynamicTest.dynamicTest(
                        debate.name(),
                        () -> assertEquals(
                                String.join("\n", debate.expected()), String.join("\n", found(debate.text())))));
    }
}
