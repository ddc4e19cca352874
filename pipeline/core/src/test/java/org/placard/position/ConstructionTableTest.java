package org.placard.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.placard.Options;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

/** Every construction of the genre with all its positions: who, which stance, against or with whom. */
class ConstructionTableTest {
    private static Placard placard;

    @TempDir
    static Path folder;

    @BeforeAll
    static void load() {
        placard = Placard.create(Options.GRAMMAR);
    }

    private static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = ConstructionTableTest.class.getResourceAsStream("patterns.csv")) {
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        }
    }

    @Test
    void theTableIsLarge() throws IOException {
        assertTrue(rows().size() >= 150, "rows: " + rows().size());
    }

    @TestFactory
    Stream<DynamicTest> everyPositionIsFoundAndNoOther() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("construction"), () -> {
                    assertEquals(expected(row.get("expected")), found(row.get("passage")), row.get("passage"));
                }));
    }

    private static Map<String, Integer> count(List<String> positions) {
        Map<String, Integer> counts = new TreeMap<>();
        positions.forEach(position -> counts.merge(position, 1, Integer::sum));
        return counts;
    }

    private static String expected(String cell) {
        List<String> positions = new ArrayList<>();
        if (!cell.equals("none")) {
            for (String each : cell.split("; ")) {
                String[] sides = each.split(" -> ");
                String[] words = sides[0].split(" ");
                String counterpart =
                        sides.length == 1 ? "" : String.join(" ", new TreeSet<>(List.of(sides[1].split(" "))));
                for (int i = 1; i < words.length; i++) {
                    positions.add(words[0] + " " + words[i] + " -> " + counterpart);
                }
            }
        }
        return lines(positions);
    }

    private static String found(String passage) throws IOException, UnreadableReportException {
        Path file = Files.writeString(folder.resolve("passage.txt"), "Notes of the meeting\n\n" + passage + "\n");
        List<String> positions = new ArrayList<>();
        for (AnnotatedCheckIn checkIn : placard.annotate(new ReportReader().read(file))) {
            for (Position position : checkIn.positions()) {
                String actor = position.actor() + (position.speaksFor() == null ? "" : "/" + position.speaksFor());
                positions.add(position.stance().name().toLowerCase(Locale.ROOT) + " " + actor + " -> "
                        + String.join(" ", new TreeSet<>(position.counterpart())));
            }
        }
        return lines(positions);
    }

    private static String lines(List<String> positions) {
        Collections.sort(positions);
        return count(positions).toString().replace(", ", "\n");
    }
}
