package org.placard.mention;

import java.util.List;
import java.util.Optional;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.text.Span;
import org.placard.text.Text;

/** Check-ins made of given sentences, without reader and splitter. */
final class Sentences {
    private Sentences() {}

    /** The mentions of a check-in that is one sentence. */
    static List<Mention> mentionsIn(MentionFinder finder, String sentence) {
        return finder.find(checkIn(sentence), List.of(whole(sentence))).get(0);
    }

    static CheckIn checkIn(String text) {
        var place = new Span(0, text.length());
        var block = new Block(Block.Kind.PARAGRAPH, place, null);
        return new CheckIn(1, "", Optional.empty(), new Text(text), place, List.of(), List.of(block));
    }

    static Sentence whole(String text) {
        return new Sentence("1.1", null, new Span(0, text.length()), Block.Kind.PARAGRAPH, 0);
    }
}
