package org.placard.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldFormatTest {
    private static final Path RIVER = Path.of("src/test/resources/score/river.gold.json");

    @TempDir
    Path folder;

    static Stream<Path> allGold() throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(Path.of("../../seeds/gold"))) {
            seeds = files.filter(file -> file.toString().endsWith(".gold.json")).toList();
        }
        return Stream.concat(Stream.of(RIVER), seeds.stream());
    }

    @ParameterizedTest
    @MethodSource("allGold")
    void whatIsReadIsWrittenByteForByte(Path file) throws IOException {
        var out = new ByteArrayOutputStream();
        new GoldWriter().write(new GoldReader().read(file), out);
        assertEquals(Files.readString(file), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void offsetsCountCodePointsInTheFileAndUnitsInTheProgram() throws IOException {
        Gold gold = new GoldReader().read(RIVER);
        GoldReference annex = gold.rows().get(4).references().get(0);
        assertEquals("\uD835\uDD38nnex IV", gold.text().at(annex.span()));
        assertTrue(annex.provisions().isEmpty(), "a null norm is contested");
    }

    @Test
    void lineEndsOfEveryKindCountAsOne() throws IOException {
        Path copy = copy("", "");
        String text = Files.readString(folder.resolve("river.txt"));
        Files.writeString(folder.resolve("river.txt"), text.replace("\n", "\r\n"));
        assertEquals(
                new GoldReader().read(RIVER).rows(), new GoldReader().read(copy).rows());
    }

    /** Each row spoils one thing; the message must name the file, the row and the field, and what was expected. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            placard-gold/1   | placard-gold/2      | format                  | expected "placard-gold/1"
            "kind": "heading"| "kind": "headline"  | row 1.1, kind           | expected one of [heading, section, sentence]
            "checkin": 1     | "checkin": "1"      | row 1.1, checkin        | expected a whole number, found "1"
            "labels": []     | "lables": []        | row 2.2                 | unknown key "lables"
            "EU", "EU"]      | "EU", ""]           | row 1.3, mentions[2]    | not the code of a state or group
            "Chad", "TCD"    | "Mali", "TCD"       | row 1.3, mentions[1][2] | the offsets give 'Chad', the surface is 'Mali'
            "Article 3 (2)(b)", "norm" | "Article 3", "norm" | row 1.3, refs[0], surface | the offsets give 'Article 3 (2)(b)'
            ["3(2)(b)"]}]    | ["3 (2)(b)"]}]      | row 1.3, refs[0], norm[0] | not a provision: '3 (2)(b)'
            "actors": ["FJI"]| "actors": []        | row 1.4, positions[0]   | a position needs an actor
            "stance": "oppose", "actors": ["FJI"] | "stance": "hate", "actors": ["FJI"] | row 1.4, positions[0], stance | expected one of [support, oppose, propose]
            , "counterpart": ["NOR"]} | }          | row 1.3, positions[1]   | "counterpart" is missing
            "optional": ["opposition"] | "optional": ["opposition", "opposition"] | row 1.4 | a label stands twice
            "2024-05-07"     | "7 May 2024"        | checkins[1], date       | expected a date such as 2024-01-31
            "id": "2.3"      | "id": "2.2"         | row 2.2                 | the id stands twice
            "number": 2      | "number": 3         | row 2.1                 | check-in 2 is not listed
            river.txt        | lake.txt            | source_text             | the text 'lake.txt' cannot be read
            "labels": ["support"] | "labels": ["support"], "labels": [] | line 11 | not JSON: Duplicate field 'labels'
            """)
    void aBrokenFileIsRefusedWithThePlace(String right, String broken, String place, String reason) throws IOException {
        Path copy = copy(right, broken);
        String message = assertThrows(InvalidGoldException.class, () -> new GoldReader().read(copy))
                .getMessage();
        assertTrue(message.startsWith("river.gold.json") && message.contains(place), message);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void aRowThatOverlapsAnotherOrRunsBeyondTheTextIsRefused() throws IOException {
        Path text = RIVER.resolveSibling("river.txt");
        int length =
                Files.readString(text).codePointCount(0, Files.readString(text).length());
        String row = Files.readString(RIVER)
                .lines()
                .filter(line -> line.contains("\"2.2\""))
                .findFirst()
                .orElseThrow();
        String overlapping = row.replaceAll("\"start\": \\d+", "\"start\": 200");
        assertTrue(refusal(copy(row, overlapping)).contains("row 2.2: begins before row 2.1 ends"));
        String beyond = row.replaceAll("\"end\": \\d+", "\"end\": 9999");
        assertTrue(refusal(copy(row, beyond)).contains("no place in a text of " + length + " code points"));
    }

    @Test
    void aTextOfAnotherHashIsRefused() throws IOException {
        Path copy = copy("\"river.txt\",", "\"river.txt\", \"source_sha256\": \"" + "0".repeat(64) + "\",");
        assertTrue(refusal(copy).contains("source_sha256: the text river.txt has another hash"));
    }

    @Test
    void aTextThatIsNoFileIsRefused() throws IOException {
        Path copy = copy("\"river.txt\",", "\".\",");
        assertTrue(refusal(copy).contains("the text '.' cannot be read beside the gold"), refusal(copy));
    }

    private String refusal(Path file) {
        return assertThrows(InvalidGoldException.class, () -> new GoldReader().read(file))
                .getMessage();
    }

    private Path copy(String replaced, String replacement) throws IOException {
        Files.copy(RIVER.resolveSibling("river.txt"), folder.resolve("river.txt"), StandardCopyOption.REPLACE_EXISTING);
        String gold = Files.readString(RIVER);
        assertTrue(gold.contains(replaced), "nothing to replace: " + replaced);
        int at = gold.indexOf(replaced);
        String changed = gold.substring(0, at) + replacement + gold.substring(at + replaced.length());
        return Files.writeString(folder.resolve("river.gold.json"), changed);
    }
}
