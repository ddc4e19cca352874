package org.placard.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.Table;

/** The tables of names: forms of the names of states and groups, and names that only look like one. */
class NameTablesTest {
    private static final MentionFinder FINDER =
            new MentionFinder(Gazetteer.load(), () -> (sentence, place) -> NameRecogniser.NameType.NONE);
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he |, The$");

    static List<Arguments> names() throws Exception {
        return rows("names.csv");
    }

    static List<Arguments> groupNames() throws Exception {
        return rows("group-names.csv");
    }

    private static List<Arguments> rows(String table) throws Exception {
        Path file = Path.of(NameTablesTest.class.getResource(table).toURI());
        return Table.read(file, "name", "code").rows().stream()
                .map(row -> Arguments.of(row.text("name"), row.optional("code").orElse("")))
                .toList();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("names")
    void a_name_is_read_as_its_state_and_no_other(String name, String code) {
        List<String> found = mentionsIn("A proposal by " + name + " fell.");
        String surface = ARTICLE.matcher(name).replaceAll("");
        assertEquals(code.isEmpty() ? List.of() : List.of(code + " " + surface), found);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("groupNames")
    void a_name_is_read_as_its_group_and_no_other(String name, String code) {
        assertEquals(List.of(code + " " + name), mentionsIn("The " + name + " supported the proposal."));
    }

    private static List<String> mentionsIn(String sentence) {
        return Sentences.mentionsIn(FINDER, sentence).stream()
                .map(mention -> mention.code() + " " + mention.span().of(sentence))
                .toList();
    }

    @Test
    void the_table_has_at_least_600_names() throws Exception {
        assertTrue(names().size() >= 600, names().size() + " names");
    }
}
