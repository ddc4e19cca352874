package org.placard.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ListTableTest {
    private static final int FEWEST_LISTS = 250;

    /** Marked words and the members of their lists. */
    private record Row(String marked, String members) {
        static Row of(String line) {
            int equals = line.lastIndexOf("=>");
            String marked = line.substring(0, equals).strip().replace("\\n", "\n");
            return new Row(marked, line.substring(equals + 2).strip());
        }

        String text() {
            return marked.replace("«", "").replace("»", "");
        }
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = ListTableTest.class.getResourceAsStream("/org/placard/syntax/lists.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    @Test
    void tableHasEnoughLists() throws IOException {
        long lists = rows().stream()
                .mapToLong(row -> row.marked().chars().filter(c -> c == '«').count())
                .sum();
        assertTrue(lists >= FEWEST_LISTS, lists + " lists");
    }

    @TestFactory
    Stream<DynamicTest> everyListIsFoundWithItsMembersAndNoOther() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.text(), () -> {
                    ReadSentence sentence = ReadSentence.of(row.text());
                    assertEquals(
                            row.marked() + " => " + row.members(), sentence.marked() + " => " + sentence.members());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPhraseOfTheGazetteerReadsItsExample() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        var format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = ListTableTest.class.getResourceAsStream("/gazetteers/list-phrases.csv")) {
            for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                String[] example = row.get("example").split(" =", -1);
                tests.add(DynamicTest.dynamicTest(row.get("role") + ": " + row.get("words"), () -> {
                    List<Holders> lists = ReadSentence.of(example[0]).lists();
                    String members = lists.isEmpty() ? "" : ReadSentence.members(lists.get(0));
                    assertEquals(example[1].strip(), members, example[0]);
                }));
            }
        }
        return tests.stream();
    }
}
