package org.placard.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person who edited a gazetteer file is told. */
class BrokenGazetteerTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTheGazetteer() throws Exception {
        Path original = Path.of(
                        Gazetteer.class.getResource("/gazetteers/states.csv").toURI())
                .getParent();
        try (var files = Files.list(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "aliases.csv|CHILE,state,CHL,noun,alias,,|'CHILE' is listed twice, first in states.csv, line",
                "aliases.csv|Holland,state,NLD,noun,alias,,|'Holland' is listed twice, first in aliases.csv, line",
                "aliases.csv|Elbonia,state,ELB,noun,alias,,|unknown code 'ELB' of kind state",
                "aliases.csv|The Friends,group,NLD,noun,alias,,|unknown code 'NLD' of kind group",
                "aliases.csv|Elbonian,state,NLD,noun,demonym,,|form 'noun' does not go with sort 'demonym'",
                "aliases.csv|Elbonia,state,NLD,noun,nickname,,|column 'sort' must be one of [name, alias,",
                "aliases.csv|Elbonia,state,NLD|7 fields were expected, not 3",
                "aliases.csv|Yugoslavia,state,HRV,noun,former,2000-01-01,|'Yugoslavia' is listed twice, first in aliases.csv, line",
                "aliases.csv|Elbonia,body,NLD,noun,alias,,|column 'kind' must be state or group, not 'body'",
                "aliases.csv|Elbonia,state,NLD,noun,former,2000-01-02,2000-01-01|a name ends before it begins: Elbonia",
                "bodies.csv|Chile,,a bank|'Chile' is listed twice, first in states.csv, line",
                "groups.csv|ONION,European Onion,,UN,perhaps|column 'common' must be 'yes' or 'no', not 'perhaps'",
                "states.csv|XYZ,999,Elbonia,Elbonia,colony|column 'status' must be one of [member, observer, party, territory]",
                "name-words.csv|Republic,R.|'Republic' is listed twice",
                "decoys.csv|Cabo Verde,an island|'Cabo Verde' is listed twice, first in states.csv, line",
                "groups.csv|eu,European Onion,,UN,no|a group's code is capitals, digits and underscores: 'eu'",
                "groups.csv|EU,European Onion,,UN,no|code occurs twice: EU",
                "states.csv|XYZ,008,Elbonia,Elbonia,member|code or M49 number occurs twice: XYZ, 8",
                "states.csv|XYZ,eight,Elbonia,Elbonia,member|column 'm49' must be a whole number, not 'eight'",
                "states.csv|xyz,999,Elbonia,Elbonia,member|an ISO 3166-1 alpha-3 code is three capitals: 'xyz'",
                "memberships.csv|EUX,DEU,,|unknown code 'EUX' of a group",
                "memberships.csv|EU,ELB,,|unknown code 'ELB' of a state",
                "memberships.csv|EU,DEU,2001-01-01,|DEU is in EU twice at a time",
                "memberships.csv|EU,NOR,31.1.2020,|column 'from' must be a day such as 2020-01-31, not '31.1.2020'",
                "memberships.csv|EU,NOR,2020-01-02,2020-01-01|a membership ends before it begins",
                "chair.csv|Speaker,perhaps,nothing|column 'plural' must be 'yes' or 'no', not 'perhaps'",
                "unnamed.csv|quantifier,some|'some' is listed twice as quantifier",
                "words.csv|verb,ran|column 'role' must be one of [glue,",
            })
    void a_wrong_row_stops_the_start_with_file_and_line(String file, String row, String reason) throws IOException {
        Path path = folder.resolve(file);
        long line = Files.readAllLines(path).size() + 1;
        Files.writeString(path, row + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        String message = assertThrows(InvalidGazetteerException.class, () -> Gazetteer.load(folder))
                .getMessage();
        assertTrue(message.startsWith(file + ", line " + line + ": " + reason), message);
    }

    @Test
    void names_of_two_holders_on_the_same_days_are_both_named() throws IOException {
        Path path = folder.resolve("aliases.csv");
        long line = Files.readAllLines(path).size() + 1;
        Files.writeString(path, "Holland,state,BEL,noun,alias,,\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        String message = assertThrows(InvalidGazetteerException.class, () -> Gazetteer.load(folder))
                .getMessage();
        assertTrue(
                message.matches("aliases.csv, line " + line
                        + ": 'Holland' is listed twice, first in aliases.csv, line \\d+ for NLD; here for BEL"),
                message);
    }

    @Test
    void forms_of_two_holders_are_both_named() throws IOException {
        Path path = folder.resolve("aliases.csv");
        Files.writeString(
                path,
                "New Elbonia,state,NLD,noun,alias,,\nNorth Elbonia,state,BEL,noun,alias,,\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        String message = assertThrows(InvalidGazetteerException.class, () -> Gazetteer.load(folder))
                .getMessage();
        assertTrue(
                message.matches(
                        "aliases.csv, line \\d+: 'N. Elbonia' is a form of 'North Elbonia' for BEL and of 'New Elbonia'"
                                + " for NLD in aliases.csv, line \\d+"),
                message);
    }

    @Test
    void a_name_may_pass_from_one_holder_to_another() throws IOException {
        Files.writeString(
                folder.resolve("aliases.csv"),
                "Elbonia,state,BEL,noun,former,,1999-12-31\nElbonia,state,NLD,noun,alias,2000-01-01,\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        Gazetteer gazetteer = Gazetteer.load(folder);
        assertEquals(List.of("BEL"), codes(gazetteer.find("Elbonia", LocalDate.of(1999, 12, 31))));
        assertEquals(List.of("NLD"), codes(gazetteer.find("Elbonia", LocalDate.of(2000, 1, 1))));
        assertEquals(List.of("NLD"), codes(gazetteer.find("Elbonia")));
    }

    private static List<String> codes(List<NameMatch> matches) {
        return matches.stream().map(match -> match.name().code()).toList();
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(folder.resolve("groups.csv"));
        String message = assertThrows(InvalidGazetteerException.class, () -> Gazetteer.load(folder))
                .getMessage();
        assertTrue(message.startsWith("groups.csv: not found in "), message);
    }

    @Test
    void a_wrong_header_row_is_shown_beside_the_right_one() throws IOException {
        Files.writeString(folder.resolve("groups.csv"), "name,code\n");
        String message = assertThrows(InvalidGazetteerException.class, () -> Gazetteer.load(folder))
                .getMessage();
        assertEquals(
                "groups.csv: the header row must be 'code,name,abbreviation,forum,common' but is 'name,code'", message);
    }

    @Test
    void another_encoding_is_refused() throws IOException {
        Files.write(folder.resolve("cities.csv"), "city,state\nBogotá,COL\n".getBytes(StandardCharsets.ISO_8859_1));
        String message = assertThrows(InvalidGazetteerException.class, () -> Gazetteer.load(folder))
                .getMessage();
        assertEquals("cities.csv: is not UTF-8", message);
    }

    @Test
    void an_edited_file_changes_the_fingerprint() throws IOException {
        String before = Gazetteer.load(folder).fingerprint();
        Files.writeString(folder.resolve("cities.csv"), "Brno II,CZE\n", StandardOpenOption.APPEND);
        assertNotEquals(before, Gazetteer.load(folder).fingerprint());
    }
}
