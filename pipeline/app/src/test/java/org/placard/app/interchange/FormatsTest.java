package org.placard.app.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.score.Gold;
import org.placard.score.GoldPosition;
import org.placard.score.GoldReader;

class FormatsTest {
    private static final Path RIVER = Path.of("src/test/resources/gold/river.gold.json");

    @TempDir
    Path folder;

    static Stream<Arguments> everyGoldInEveryFormat() throws IOException {
        List<Path> golds = new ArrayList<>(List.of(RIVER));
        for (String folder : List.of("../../seeds", "../core/src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".gold.json"))
                        .sorted()
                        .forEach(golds::add);
            }
        }
        return golds.stream()
                .flatMap(gold -> AnnotationFormat.all().keySet().stream().map(format -> Arguments.of(gold, format)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyGoldInEveryFormat")
    void nothingIsLostOnTheWayOutAndBack(Path file, String format) throws IOException {
        Gold gold = new GoldReader().read(file);
        assertEquals(
                gold, new GoldLayers().gold(AnnotationFormat.all().get(format).read(write(gold, format)), file));
    }

    private Path write(Gold gold, String format) throws IOException {
        AnnotationFormat written = AnnotationFormat.all().get(format);
        Path file = folder.resolve("x" + written.ending());
        written.write(new GoldLayers().of(gold), file);
        return file;
    }

    /** The reference behind two characters outside the basic plane: code points 272 to 280, units 273 to 282. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            brat         | Reference 272 280
            brat-utf16   | Reference 273 282
            doccano      | "start_offset":272,"end_offset":280
            label-studio | "start" : 273,
            webanno-tsv  | 273-275
            uima-json    | "begin" : 273,
            uima-xmi     | begin="273" end="282"
            """)
    void offsetsAreInTheFormatsOwnUnit(String format, String written) throws IOException {
        String content = Files.readString(write(new GoldReader().read(RIVER), format));
        assertTrue(content.contains(written), content);
    }

    /** Who holds a position is edited as each tool's user would, and comes back as a relation of the gold. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            brat         | "actors":"TCD,EU"    | "actors":"TCD,GHA"
            brat-utf16   | "actors":"TCD,EU"    | "actors":"TCD,GHA"
            doccano      | "actors":"TCD,EU"    | "actors":"TCD,GHA"
            label-studio | [ "TCD,EU" ]         | [ "TCD,GHA" ]
            webanno-tsv  | TCD,EU[              | TCD,GHA[
            uima-json    | "actors" : "TCD,EU"  | "actors" : "TCD,GHA"
            uima-xmi     | actors="TCD,EU"      | actors="TCD,GHA"
            """)
    void anEditedRelationComesBack(String format, String exported, String edited) throws IOException {
        Gold gold = new GoldReader().read(RIVER);
        Path file = write(gold, format);
        String content = Files.readString(file);
        assertTrue(content.contains(exported), content);
        Files.writeString(file, content.replace(exported, edited));
        Gold back = new GoldLayers().gold(AnnotationFormat.all().get(format).read(file), file);
        GoldPosition before = gold.rows().get(2).positions().get(1);
        GoldPosition after = back.rows().get(2).positions().get(1);
        assertEquals(List.of("TCD", "GHA"), after.actors());
        assertEquals(before.counterpart(), after.counterpart());
        assertEquals(before.articles(), after.articles());
    }

    /** Each row spoils one value; the message must name the file, the place and the field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            brat         | Mention 121 127 | Mention 9121 9127          | x.ann, line 15                    | is no place in the text
            brat         | {"code":"NOR"   | {"kode":"NOR"              | x.ann, note of T                  | Mention has no attribute 'kode'
            brat         | Mention 12      | Mansion 12                  | type                              | there is no layer Mansion
            doccano      | "start_offset":121 | "start_offset":"121"    | entities[                         | expected a whole number
            doccano      | "label":"Mention" | "label":"Mention code"   | x.jsonl, line 1, entities         | expected name=value
            doccano      | {"id":1,          | {}\\n{"id":1,               | x.jsonl, text 2                   | expected one text, found 2
            brat         | Mention 121 127 | Mention 122 128             | x.ann, line 15                    | either its place or its words were moved
            label-studio | "text" : "Norway" | "text" : "Sweden"        | x.json, result[                   | either its place or its words were moved
            webanno-tsv  | 122-128\\tNorway | 122-128\\tSweden             | x.tsv, line                       | either its place or its words were moved
            label-studio | "labels" : [ "Mention" ] | "labels" : [ ]     | x.json, result[                   | there is no layer
            label-studio | [ {             | [ {{                       | x.json, line 1                    | not JSON
            webanno-tsv  | 122-128         | 122                    | x.tsv, line                       | expected begin-end
            uima-json    | "stance" : "propose" | "stance" : "hate"     | x.json, Position "Norway asked    | 'hate' is no stance
            uima-json    | "begin" : 273           | "begin" : {{                | x.json, line                      | not a CAS
            uima-xmi     | begin="273"             | begin="27x"                 | gold:Reference                    | begin: expected a whole number, found '27x'
            uima-xmi     | begin="273"             | begin="<                    | x.xmi, line 1, column             | not a CAS
            uima-xmi     | <xmi:XMI                | <!DOCTYPE x><xmi:XMI        | x.xmi, line 1                     | DOCTYPE
            uima-xmi     | checkin="2"     | checkin="two"              | x.xmi, Row "#2: Low water         | checkin
            """)
    void aBrokenFileIsRefusedWithPlaceAndField(String format, String right, String broken, String place, String reason)
            throws IOException {
        Path file = write(new GoldReader().read(RIVER), format);
        String content = Files.readString(file);
        String sought = right.replace("\\t", "\t");
        int at = content.indexOf(sought);
        assertTrue(at >= 0, () -> "nothing to spoil: " + sought + " in " + content);
        Files.writeString(
                file,
                content.substring(0, at)
                        + broken.replace("\\t", "\t").replace("\\n", "\n")
                        + content.substring(at + sought.length()));
        String message = assertThrows(BrokenImportException.class, () -> new GoldLayers()
                        .gold(AnnotationFormat.all().get(format).read(file), file))
                .getMessage();
        assertTrue(message.contains(place), message);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void whatAnAnnotatorAddsInBratBecomesGold() throws IOException {
        Path file = write(new GoldReader().read(RIVER), "brat");
        Files.writeString(
                file,
                Files.readString(file)
                        + "T900\tMention 336 352\tSome delegations\n#900\tAnnotatorNotes T900\t{\"code\":\"FJI\"}\n");
        Gold edited = new GoldLayers().gold(new BratFormat(BratText.Unit.CODE_POINTS).read(file), file);
        assertEquals("FJI", edited.rows().get(6).mentions().get(0).code());
    }
}
