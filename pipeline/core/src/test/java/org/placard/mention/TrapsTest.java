package org.placard.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.HolderKind;

/** The table of traps: sentences in which names mean, or do not mean, a delegation. */
class TrapsTest {
    private static final MentionFinder FINDER = new MentionFinder(Gazetteer.load());
    private static final Pattern MARK = Pattern.compile("\\[([^\\[|]+)\\|[^\\]]+]");

    /** Rows are {@code trap|sentence}; a line without a leading trap goes on with the sentence above. */
    static List<Arguments> traps() throws IOException {
        String file;
        try (var stream = TrapsTest.class.getResourceAsStream("traps.csv")) {
            file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        var traps = new ArrayList<Arguments>();
        for (String row : file.split("(?<=\\.|[A-Z])\n")) {
            if (!row.startsWith("#")) {
                int bar = row.indexOf('|');
                traps.add(Arguments.of(row.substring(0, bar), row.substring(bar + 1)));
            }
        }
        return traps;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void a_sentence_has_the_marked_mentions_and_no_others(String trap, String marked) {
        String sentence = MARK.matcher(marked).replaceAll("$1");
        assertEquals(marked, mark(sentence, Sentences.mentionsIn(FINDER, sentence)));
    }

    @Test
    void the_table_has_at_least_200_traps() throws IOException {
        assertTrue(traps().size() >= 200, traps().size() + " traps");
    }

    private static String mark(String sentence, List<Mention> mentions) {
        var marked = new StringBuilder(sentence);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            marked.replace(
                    mention.span().start(),
                    mention.span().end(),
                    "[" + mention.span().of(sentence) + "|" + describe(mention) + "]");
        }
        return marked.toString();
    }

    private static String describe(Mention mention) {
        String code = mention.code() == null ? mention.kind() == HolderKind.BODY ? "body" : "-" : mention.code();
        String form = mention.form() == Mention.Form.ADJECTIVE ? " adjective" : "";
        String source = mention.source() == Mention.Source.GAZETTEER
                ? ""
                : " " + mention.source().name().toLowerCase(Locale.ROOT);
        String status =
                mention.status() == null ? "" : " " + mention.status().name().toLowerCase(Locale.ROOT);
        return code + form + source + status + (mention.officer() ? " officer" : "");
    }
}
