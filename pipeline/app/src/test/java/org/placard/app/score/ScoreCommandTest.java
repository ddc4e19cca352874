package org.placard.app.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.Main;
import org.placard.app.Talks;

class ScoreCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path gold;
    private Path output;

    @BeforeEach
    void files() throws IOException {
        gold = River.gold(folder);
        output = River.output(folder.resolve("output"));
    }

    private int score(String... options) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("score", gold.toString(), output.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void theTableSaysHowGoodTheOutputIs() {
        assertEquals(0, score(), err::toString);
        String row = out.toString()
                .lines()
                .filter(line -> line.strip().startsWith("positions actor+stance"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.matches(" +positions actor\\+stance +0\\.923 .* 1\\.000 +0\\.857 +6 +6 +7"), row);
    }

    @Test
    void jsonHasTheSameFiguresWithTheirIntervals() throws IOException {
        assertEquals(0, score("--json", "--slices", "--errors"), err::toString);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        JsonNode positions = json.path("figures").path("positions actor+stance");
        assertEquals(0.9231, positions.path("f1").asDouble());
        assertEquals(7, positions.path("gold").asInt());
        assertTrue(positions.path("interval").path(0).asDouble() < 0.9231, positions.toString());
        assertEquals(
                1, json.path("figures").path("labels macro f1").path("value").asDouble());
        assertEquals("missed", json.path("errors").path(0).path("kind").asText());
        assertTrue(json.path("slices").size() > 4, json.path("slices").toString());
    }

    @Test
    void layersThatGoldLeavesOutAreNamed() throws IOException {
        assertEquals(0, score(), err::toString);
        assertFalse(out.toString().contains("Gold has no"), out::toString);
        String content = Files.readString(gold);
        Files.writeString(gold, content.replaceAll("\"mentions\": \\[(\\[[^]]*], )*\\[[^]]*]]", "\"mentions\": []"));
        assertEquals(0, score(), err::toString);
        assertTrue(out.toString().contains("Gold has no mentions at all: if it leaves them unlabelled"), out::toString);
        assertEquals(0, score("--json"), err::toString);
        assertTrue(out.toString().contains("\"gold has no\" : [ \"mentions\" ]"), out::toString);
    }

    @Test
    void errorsStandUnderTheWordsOfTheirSentence() {
        score("--errors");
        assertTrue(
                out.toString().contains("1.3  Norway asked to delete Article 3 (2)(b); Chad and the EU’s chair"),
                out::toString);
        assertTrue(out.toString().contains("position missed: TCD support on 3, counterpart NOR"), out::toString);
    }

    @Test
    void aFigureBelowItsFloorFailsAndIsNamed() {
        assertEquals(0, score("--fail-under", "labels micro=1.0", "--fail-under", "positions complete=0.9"));
        assertEquals(1, score("--fail-under", "positions complete=0.95"));
        assertEquals(
                "placard: positions complete is 0.9231, below 0.95",
                err.toString().strip());
    }

    @Test
    void anUnknownMetricOrAValueThatIsNoNumberIsWrongUsage() {
        assertEquals(2, score("--fail-under", "labels mikro=1.0"));
        assertTrue(
                err.toString().contains("there is no metric 'labels mikro'; there are checkins, sentences"),
                err::toString);
        assertEquals(2, score("--fail-under", "labels micro=high"));
        assertTrue(err.toString().contains("'high' is not a number"), err::toString);
    }

    @Test
    void anotherOutputIsComparedFigureByFigure() {
        assertEquals(0, score("--against", output.toString()), err::toString);
        assertTrue(out.toString()
                .lines()
                .anyMatch(line -> line.matches(" +positions complete +0\\.923 +0\\.923 +\\+0\\.000.*1\\.0000")));
    }

    @Test
    void checkInsOfOtherReportsAreLeftOutAndCounted() throws IOException {
        Talks.in(output);
        assertEquals(0, score("--fail-under", "sentences=1.0"), err::toString);
        assertTrue(err.toString().contains("4 check-ins of other reports are not scored"), err::toString);
        assertEquals(1, score("--fail-under", "checkins=1.0", "--all"));
    }

    @Test
    void goldThatDoesNotFitItsTextIsRefusedWithThePlace() throws IOException {
        Files.writeString(folder.resolve("river.txt"), "Notes");
        assertEquals(1, score());
        assertTrue(
                err.toString().startsWith("placard: river.gold.json, row 1.1, start: [56, 85) is no place"),
                err::toString);
    }

    @Test
    void aFolderWithoutCheckInsIsRefused() throws IOException {
        output = Files.createDirectory(folder.resolve("empty"));
        assertEquals(1, score());
        assertTrue(err.toString().contains("no annotated check-ins in this folder"), err::toString);
    }
}
