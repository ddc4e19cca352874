package org.placard.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.report.CheckIn;
import org.placard.report.ReportReader;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.Frame;
import org.placard.stance.FrameRow;
import org.placard.stance.FrameTable;
import org.placard.stance.GrammarReader;
import org.placard.stance.Label;
import org.placard.text.PlainText;
import org.placard.token.Lexicon;

/** Reads every example and counterexample of the frame table by the grammar alone. */
class FrameTableTest {
    private final FrameTable table = FrameTable.load(Lexicon.load());
    private final GrammarReader reader = GrammarReader.load(Lexicon.load());
    private final MentionFinder mentions = new MentionFinder(Gazetteer.load());

    @Test
    void rowsReadTheirExamplesAndLeaveTheirCounterexamplesAlone() throws Exception {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (FrameRow row : table.rows()) {
            if (!row.example().isEmpty()) {
                Set<String> wanted = new HashSet<>();
                for (String gives : row.gives().split(" ")) {
                    if (!gives.equals("-")) {
                        String[] parts = gives.split(":");
                        wanted.add(parts[0] + ":" + parts[1]);
                    }
                }
                Set<String> found = read(row.example());
                if (!found.equals(wanted)) {
                    missed.add(row.id() + " | " + row.example() + " | " + wanted + " | " + found);
                }
            }
            if (!row.counterexample().isEmpty() && row.label() != null) {
                String stance = stance(row.label());
                if (read(row.counterexample()).stream().anyMatch(found -> found.endsWith(":" + stance))) {
                    wrong.add(row.id() + " | " + row.counterexample());
                }
            }
        }
        assertEquals(List.of(), missed, String.join("\n", missed));
        assertEquals(List.of(), wrong, String.join("\n", wrong));
    }

    @Test
    void whatIsDeniedHopedOrAskedIsNoStance() throws Exception {
        assertEquals(Set.of("CHL:oppose"), read("Chile did not, however, support the article."));
        assertEquals(Set.of(), read("Mali denied that it objected to the article."));
        assertEquals(Set.of(), read("Norway hoped that Japan would support it."));
        assertEquals(Set.of(), read("Norway asked whether Japan supported the article."));
        assertEquals(Set.of("KEN:oppose"), read("Kenya refused to support the article."));
    }

    @Test
    void clausesAreReadInEveryOrder() throws Exception {
        assertEquals(Set.of("GHA:oppose"), read("Delegates from Ghana objected to the article."));
        assertEquals(Set.of("CUB:oppose"), read("Objections to the article were raised by Cuba."));
        assertEquals(Set.of("PER:oppose", "TGO:oppose"), read("Objecting to the article were Peru and Togo."));
        assertEquals(Set.of("KEN:support", "FJI:oppose"), read("Kenya supported and Fiji opposed the new article."));
    }

    private static String stance(Label label) {
        return switch (label) {
            case SUPPORT -> "support";
            case OPPOSITION -> "oppose";
            case PROPOSAL -> "propose";
        };
    }

    private Set<String> read(String text) throws Exception {
        var file = java.nio.file.Files.createTempFile("frame", ".txt");
        java.nio.file.Files.writeString(file, String.format(Locale.ROOT, "#1: Example [1 January 2024]%n%n%s%n", text));
        Set<String> found = new HashSet<>();
        try {
            for (CheckIn written : new ReportReader().read(file).checkIns()) {
                CheckIn checkIn = written.plain(PlainText.of(written.text()));
                var sentences = new SentenceSplitter().split(checkIn);
                for (var reading :
                        reader.read(checkIn, sentences, Mention.holders(mentions.find(checkIn, sentences)))) {
                    for (Frame frame : reading.stances().frames()) {
                        for (String code : frame.agent().holders().codes()) {
                            found.add(code + ":" + stance(frame.label()));
                        }
                    }
                }
            }
        } finally {
            java.nio.file.Files.delete(file);
        }
        return found;
    }
}
