package org.placard.app.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.Main;
import org.placard.app.Talks;

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
        assertTrue(diff().contains("action: rename → limit"), diff());
    }

    @Test
    void anotherStanceIsOneLostAndOneGained() throws Exception {
        edit("='other' report-01", "\"stance\": \"oppose\"", "\"stance\": \"support\"");
        String table = diff();
        assertTrue(table.contains("gained   position  PER support"), table);
        assertTrue(table.contains("lost     position  PER oppose"), table);
        assertTrue(table.endsWith("1 gained, 1 lost, 0 changed" + System.lineSeparator()), table);
    }

    @Test
    void aCheckInThatIsGoneLosesAllItHad() throws Exception {
        Files.delete(after.resolve("talks-03.json"));
        assertTrue(diff().endsWith("0 gained, 6 lost, 0 changed" + System.lineSeparator()), diff());
    }
}
