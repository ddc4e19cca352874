package org.placard.app.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.annotation.CheckInWriter;
import org.placard.app.CheckInSketch;
import org.placard.app.Main;
import org.placard.app.Talks;
import org.placard.position.Action;
import org.placard.position.Stance;

class DiffCommandTest {
    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void writeTalksTwice() throws IOException {
        before = Files.createDirectories(folder.resolve("before"));
        after = Files.createDirectories(folder.resolve("after"));
        Talks.in(before);
        Talks.in(after);
    }

    private String diff(String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("diff", before.toString(), after.toString()));
        arguments.addAll(List.of(options));
        int exit = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        assertEquals(0, exit, err::toString);
        return out.toString();
    }

    private void edit(String checkIn, String from, String to) throws IOException {
        Path file = after.resolve(checkIn + ".json");
        String json = Files.readString(file);
        assertTrue(json.contains(from), json);
        Files.writeString(file, json.replace(from, to));
    }

    @Test
    void theSameRunTwiceHasNoDifference() {
        assertEquals("0 gained, 0 lost, 0 changed" + System.lineSeparator(), diff());
    }

    @Test
    void shiftedIdsAreNoDifference() throws Exception {
        edit("talks-01", "\"1.", "\"1.1");
        assertEquals("0 gained, 0 lost, 0 changed" + System.lineSeparator(), diff());
    }

    @Test
    void aFieldThatChangedIsNamedWithBothValues() throws Exception {
        edit("talks-03", "\"action\": \"rename\"", "\"action\": \"limit\"");
        JsonNode changes = new ObjectMapper().readTree(diff("--json"));
        assertEquals(1, changes.size());
        assertEquals("talks-03", changes.get(0).get("checkin").asText());
        assertEquals("changed", changes.get(0).get("change").asText());
        assertEquals("proposal", changes.get(0).get("what").asText());
        assertEquals(
                "{\"action\":{\"old\":\"rename\",\"new\":\"limit\"}}",
                changes.get(0).get("fields").toString());
        assertTrue(diff().contains("action rename → limit"), diff());
    }

    @Test
    void anotherStanceIsOneLine() throws Exception {
        edit("='other' report-01", "\"stance\": \"oppose\"", "\"stance\": \"support\"");
        String table = diff();
        assertTrue(table.contains("changed  position  Peru: oppose → support" + System.lineSeparator()), table);
        assertTrue(table.endsWith("0 gained, 0 lost, 1 changed" + System.lineSeparator()), table);
    }

    /** All who are named in a sentence of which one verb changed stand where they stood, but for one. */
    @Test
    void oneVerbOfASentenceIsOneLine() throws Exception {
        write(before, "SUPPORT", "welcomed");
        write(after, "OPPOSE", "rejected");
        String table = diff();
        assertEquals(1, table.lines().filter(line -> line.contains("verb-01")).count(), table);
        assertTrue(table.contains("position  Switzerland: support → oppose" + System.lineSeparator()), table);
        assertTrue(table.endsWith("0 gained, 0 lost, 1 changed" + System.lineSeparator()), table);
    }

    private static void write(Path folder, String stance, String verb) throws IOException {
        var sentence = new CheckInSketch("verb", 1, "Verbs", LocalDate.of(2030, 1, 8))
                .sentence("Fiji proposed annual reports, Switzerland " + verb + " them and Ghana backed Fiji.")
                .state("Fiji", "FJI")
                .state("Switzerland", "CHE")
                .state("Ghana", "GHA");
        String proposal = sentence.proposal("annual reports", Action.ADD, List.of("FJI"));
        sentence.position(Stance.PROPOSE, "Fiji", "FJI", "proposed", proposal, List.of())
                .position(Stance.valueOf(stance), "Switzerland", "CHE", verb, proposal, List.of("FJI"))
                .position(Stance.SUPPORT, "Ghana", "GHA", "backed", proposal, List.of("FJI"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("verb-01.json"))) {
            new CheckInWriter().write(sentence.then().checkIn(), out);
        }
    }

    @Test
    void aCheckInThatIsGoneLosesAllItHad() throws Exception {
        Files.delete(after.resolve("talks-03.json"));
        assertTrue(diff().endsWith("0 gained, 6 lost, 0 changed" + System.lineSeparator()), diff());
    }
}
