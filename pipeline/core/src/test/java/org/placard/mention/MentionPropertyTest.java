package org.placard.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Name;
import org.placard.report.Block;
import org.placard.sentence.Sentence;
import org.placard.text.Span;

/** What holds for every text: real names, the words around them, and anything between. */
class MentionPropertyTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    /** Without a recogniser that takes long: every open name is said to be a place. */
    private static final MentionFinder FINDER =
            new MentionFinder(GAZETTEER, () -> (sentence, place) -> NameRecogniser.NameType.LOCATION);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> names = Arbitraries.of(GAZETTEER.names()).map(Name::text);
        Arbitrary<String> words = Arbitraries.of(
                "and",
                "the",
                ", ",
                "(",
                ")",
                "'s",
                "’",
                "-",
                "/",
                "supported",
                "proposal",
                "of",
                "in",
                "most",
                "\n",
                "\n\n",
                "\u00a0",
                "Mr.",
                "(on behalf of the",
                "\u0301",
                "\u00ad",
                "\ud83d\ude00",
                "\ud83d",
                "US$",
                ".");
        Arbitrary<String> anything = Arbitraries.strings().ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> damaged =
                names.map(name -> name.length() < 4 ? name : name.substring(0, 2) + name.substring(3));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, names), Tuple.of(4, words), Tuple.of(1, anything), Tuple.of(1, damaged))
                .list()
                .ofMinSize(1)
                .ofMaxSize(24)
                .flatMap(parts -> Arbitraries.of(" ", "").map(space -> String.join(space, parts)));
    }

    @Property(tries = 3000)
    void mentions_are_inside_the_sentence_in_order_apart_and_the_same_twice(@ForAll("texts") String text) {
        List<Mention> mentions = Sentences.mentionsIn(FINDER, text);
        int free = 0;
        for (Mention mention : mentions) {
            Span span = mention.span();
            assertTrue(span.start() >= free && span.end() <= text.length(), mention + " after " + free);
            String words = span.of(text);
            assertEquals(words.strip(), words, "white space around a mention");
            free = span.end();
            if (mention.kind() == HolderKind.STATE) {
                assertTrue(GAZETTEER.state(mention.code()).isPresent(), mention.toString());
            } else if (mention.kind() == HolderKind.GROUP) {
                assertTrue(GAZETTEER.group(mention.code()).isPresent(), mention.toString());
            }
        }
        assertEquals(mentions, Sentences.mentionsIn(FINDER, text));
    }

    @Property(tries = 1000)
    void text_around_a_sentence_only_moves_its_mentions(@ForAll("texts") String text) {
        String ahead = "Before. \n\n";
        List<Mention> alone = Sentences.mentionsIn(FINDER, text);
        var sentence = new Sentence(
                "1.2", null, new Span(ahead.length(), ahead.length() + text.length()), Block.Kind.PARAGRAPH, 0);
        List<Span> moved = FINDER.find(Sentences.checkIn(ahead + text), List.of(sentence)).get(0).stream()
                .map(Mention::span)
                .toList();
        assertEquals(
                alone.stream()
                        .map(mention -> mention.span().shift(ahead.length()))
                        .toList(),
                moved);
    }
}
