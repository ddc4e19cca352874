package org.placard.app.packaged;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of a user's own: its names, cues and dates are used; what is wrong in it is said, all of it. */
class ProjectIT {
    private static final String UNDATED =
            """
            Zubrowka, Chile and Norway supported Article 5. Peru and the Friends of Tundra opposed this proposal.

            Ghana plumbified the text.
            """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeProject() throws Exception {
        Program.Outcome made = placard("init", "mine");
        assertEquals(0, made.exitCode(), made.all());
        project = folder.resolve("mine");
        Files.writeString(project.resolve("talks.txt"), UNDATED);
    }

    private Program.Outcome placard(String... arguments) throws Exception {
        return Program.launcher(folder).run(arguments);
    }

    private Program.Outcome inProject(String... arguments) throws Exception {
        return Program.launcher(project).run(arguments);
    }

    /** Adds a row to a table of the project, its fields given by column. */
    private void add(String table, String... fields) throws IOException {
        Path file = project.resolve("gazetteers").resolve(table);
        List<String> lines = Files.readAllLines(file);
        String[] row = lines.get(lines.size() - 1).split(",");
        for (int i = 0; i < row.length; i++) {
            String column = row[i] + "=";
            row[i] = List.of(fields).stream()
                    .filter(field -> field.startsWith(column))
                    .map(field -> field.substring(column.length()))
                    .findFirst()
                    .orElse("");
        }
        if (rows.containsKey(table)) {
            throw new IllegalStateException("one row for each table here");
        }
        rows.put(table, String.join(",", row));
        Files.writeString(file, String.join("\n", lines) + "\n" + String.join(",", row) + "\n");
    }

    private final Map<String, String> rows = new HashMap<>();

    @Test
    void aProjectThatWasJustMadeIsRight() throws Exception {
        Program.Outcome outcome = placard("check", "mine");
        assertEquals(0, outcome.exitCode(), outcome.all());
        assertTrue(outcome.out().contains("nothing wrong"), outcome.out());
        Program.Outcome again = placard("init", "mine");
        assertEquals(2, again.exitCode(), again.all());
        assertTrue(again.err().contains("has already: placard.yaml"), again.err());
    }

    @Test
    void namesAndDatesOfAProjectAreUsedWithinItAndByOption() throws Exception {
        add("groups.csv", "code=FRIENDS_OF_TUNDRA", "name=Friends of Tundra", "forum=UN", "common=no");
        Files.writeString(
                project.resolve("placard.yaml"),
                "reports:\n  - files: talks.txt\n    date: 2024-06-03\n    forum: Tundra Council\n");
        Program.Outcome within = inProject("extract", "talks.txt", "-o", "out");
        assertEquals(0, within.exitCode(), within.all());
        String json = Files.readString(project.resolve("out/talks-01.json"));
        assertAll(
                () -> assertTrue(json.contains("\"actor\": \"FRIENDS_OF_TUNDRA\""), json),
                () -> assertTrue(json.contains("\"date\": \"2024-06-03\""), json),
                () -> assertTrue(json.contains("\"forum\": \"Tundra Council\""), json));
        Program.Outcome named = placard("run", "mine/talks.txt", "-o", "out", "--project", "mine");
        assertEquals(0, named.exitCode(), named.all());
        assertEquals(json, Files.readString(folder.resolve("out/talks-01.json")));
        assertTrue(Files.readString(folder.resolve("out/tables/groups.csv")).contains("Friends of Tundra"));
        Program.Outcome without = placard("extract", "mine/talks.txt", "-o", "without");
        assertFalse(Files.readString(folder.resolve("without/talks-01.json")).contains("TUNDRA"), without.all());
        assertTrue(without.err().contains("1 report has check-ins without a date (talks)"), without.err());
    }

    @Test
    void aChangedRuleForReportsIsAChange() throws Exception {
        Files.writeString(project.resolve("placard.yaml"), "reports:\n  - {files: '*.txt', date: 2024-06-03}\n");
        assertEquals(0, inProject("extract", "talks.txt", "-o", "out").exitCode());
        Files.writeString(project.resolve("placard.yaml"), "reports:\n  - {files: '*.txt', date: 2024-06-04}\n");
        Program.Outcome outcome = inProject("extract", "talks.txt", "-o", "out");
        assertTrue(outcome.out().contains("0 unchanged"), outcome.all());
        assertTrue(Files.readString(project.resolve("out/talks-01.json")).contains("2024-06-04"));
    }

    @Test
    void everythingWrongIsListedAndNothingIsRun() throws Exception {
        add("aliases.csv", "name=Zubrowka", "kind=state", "code=NORR", "form=noun", "sort=name");
        add("groups.csv", "code=TUNDRA", "name=European Union", "forum=UN", "common=no");
        add("memberships.csv", "group=TUNDRA", "member=NOR", "from=soon");
        Files.writeString(
                project.resolve("placard.yaml"),
                """
                nmae: x
                reports:
                  - files: [a.txt, "b["]
                    date: June
                  - files: c.txt
                    date: 2024-06-03
                  - files: c.txt
                    date: 2024-06-04
                """);
        Files.writeString(project.resolve("gazetteers/grops.csv"), "a,b\n");
        Program.Outcome outcome = placard("check", "mine");
        assertEquals(1, outcome.exitCode(), outcome.all());
        for (String expected : List.of(
                "placard.yaml:1:1: unknown key 'nmae'",
                "did you mean 'name'?",
                "'June' is no day",
                "is no pattern of files",
                "placard.yaml:7: says something else of [c.txt] than line 5",
                "grops.csv: is no table that a project may have; did you mean 'groups.csv'?",
                "unknown code 'NORR'",
                "did you mean 'NOR'?",
                "'European Union' is listed twice, first in the built-in groups.csv",
                "must be a day such as 2020-01-31, not 'soon'")) {
            assertTrue(outcome.err().contains(expected), expected + "\n" + outcome.all());
        }
        Program.Outcome run = inProject("run", "talks.txt", "-o", "out");
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("unknown key 'nmae'"), run.err());
        assertFalse(Files.exists(project.resolve("out")));
    }

    @Test
    void whatWasNotUnderstoodIsListedWithTheRowToPaste() throws Exception {
        Program.Outcome run = inProject("run", "talks.txt", "-o", "out");
        assertTrue(run.out().contains("things were not understood; 'placard unknown out' lists them"), run.all());
        Program.Outcome outcome = inProject("unknown", "out");
        assertEquals(0, outcome.exitCode(), outcome.all());
        for (String expected : List.of(
                "1 × Zubrowka", "1 × Friends of Tundra", "FRIENDS_OF_TUNDRA,Friends of Tundra", "1 × plumbified")) {
            assertTrue(outcome.out().contains(expected), expected + "\n" + outcome.all());
        }
    }

    @Test
    void theLexiconShowsWhatIsKnown() throws Exception {
        Program.Outcome known = placard("lexicon", "Norway");
        assertEquals(0, known.exitCode(), known.all());
        assertTrue(known.out().contains("“Norway” names the state NOR"), known.out());
        Program.Outcome verb = placard("lexicon", "endorse");
        assertTrue(verb.out().contains("stance support"), verb.out());
        for (String row : verb.out().lines().toList()) {
            String about = row.replaceAll("(id|example|gives|counterexample) [^;]*(;|$)", "");
            assertTrue(about.contains("endorse"), row);
        }
        Program.Outcome inflected = placard("lexicon", "endorsed");
        assertTrue(inflected.out().contains("endorsed"), inflected.all());
        Program.Outcome misspelt = placard("lexicon", "Norwya");
        assertEquals(1, misspelt.exitCode(), misspelt.all());
        assertTrue(misspelt.out().contains("near it: ") && misspelt.out().contains("Norway"), misspelt.out());
    }

    @Test
    void aProjectThatIsNoneIsRefused() throws Exception {
        Program.Outcome outcome = placard("run", "mine/talks.txt", "--project", "nowhere");
        assertEquals(2, outcome.exitCode(), outcome.all());
        assertTrue(outcome.err().contains("nowhere is no project: it has no placard.yaml"), outcome.err());
    }
}
