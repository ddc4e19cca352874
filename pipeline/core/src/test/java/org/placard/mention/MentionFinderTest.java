package org.placard.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.State;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.text.Span;

class MentionFinderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final MentionFinder FINDER = new MentionFinder(GAZETTEER);

    @Test
    void every_state_is_a_mention_by_short_and_formal_name_in_a_list() {
        for (State state : GAZETTEER.states()) {
            for (String name : List.of(state.shortName(), state.formalName())) {
                String sentence = "Norway, the " + name + " and Chile agreed.";
                var codes = Sentences.mentionsIn(FINDER, sentence).stream()
                        .map(Mention::code)
                        .toList();
                assertEquals(List.of("NOR", state.code(), "CHL"), codes, sentence);
            }
        }
    }

    @Test
    void a_list_of_all_states_has_all_states() {
        var names = GAZETTEER.states().stream().map(State::shortName).toList();
        String sentence = "The footnote was supported by " + String.join(", ", names) + ".";
        var codes = Sentences.mentionsIn(FINDER, sentence).stream()
                .map(Mention::code)
                .toList();
        assertEquals(GAZETTEER.states().stream().map(State::code).toList(), codes);
    }

    @Test
    void the_recogniser_is_not_loaded_where_names_and_context_decide() {
        var loaded = new AtomicBoolean();
        var finder = new MentionFinder(GAZETTEER, () -> {
            loaded.set(true);
            return new CoreNlpNameRecogniser();
        });
        Sentences.mentionsIn(finder, "Georgia, Jordan and Peru agreed, supported by Chad (on behalf of the G77).");
        assertFalse(loaded.get());
        Sentences.mentionsIn(finder, "A visit to Georgia was planned.");
        assertTrue(loaded.get());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "The footnote came up when Aunt Chad was away., ",
        "She flew to Israel on Sunday and came back a week later., ISR",
        "The minister travelled through Jordan and met farmers near the border., JOR",
    })
    void the_recogniser_decides_what_context_leaves_open(String sentence, String code) {
        List<Mention> mentions = Sentences.mentionsIn(FINDER, sentence);
        assertEquals(
                code == null ? List.of() : List.of(code),
                mentions.stream().map(Mention::code).toList());
        mentions.forEach(mention -> assertEquals(Mention.Source.NER, mention.source()));
    }

    @Test
    void organisations_that_the_recogniser_saw_are_bodies() {
        String sentence = "A visit to Georgia by the Nature Trust Foundation of Boston was planned.";
        List<Mention> mentions = Sentences.mentionsIn(FINDER, sentence);
        assertEquals(
                List.of("Georgia", "Nature Trust Foundation"),
                mentions.stream().map(mention -> mention.span().of(sentence)).toList());
        Mention body = mentions.get(1);
        assertEquals(HolderKind.BODY, body.kind());
        assertFalse(body.isHolder());
    }

    @Test
    void an_open_name_means_what_it_means_elsewhere_in_the_check_in() {
        String state = "Jordan proposed a footnote.";
        String person = "Amina Jordan took notes.";
        String open = "Much was said of Jordan at lunch.";
        assertEquals(List.of(1, 1), mentionsPerSentence(state, open));
        assertEquals(List.of(0, 0), mentionsPerSentence(person, open));
    }

    private static List<Integer> mentionsPerSentence(String... sentences) {
        var list = new ArrayList<Sentence>();
        int start = 0;
        for (String sentence : sentences) {
            var span = new Span(start, start + sentence.length());
            list.add(new Sentence("1." + (list.size() + 2), null, span, Block.Kind.PARAGRAPH, 0));
            start = span.end() + 1;
        }
        CheckIn checkIn = Sentences.checkIn(String.join(" ", sentences));
        return FINDER.find(checkIn, list).stream().map(List::size).toList();
    }

    @Test
    void many_threads_find_the_same() {
        String sentence = "Georgia, Lichtenstein and several delegations met the Chair in Lima, Peru; so did Israel.";
        List<Mention> expected = Sentences.mentionsIn(FINDER, sentence);
        IntStream.range(0, 64).parallel().forEach(i -> assertEquals(expected, Sentences.mentionsIn(FINDER, sentence)));
    }

    @Test
    void a_list_of_a_thousand_names_and_a_word_of_a_million_letters_take_bounded_time() {
        String list = "Georgia, Lichtenstein, Jordan and ".repeat(1_000) + "Chad agreed.";
        // every name leans on its neighbours, and none of them is plain
        assertTrue(Sentences.mentionsIn(FINDER, list).size() <= 3_001);
        assertEquals(List.of(), Sentences.mentionsIn(FINDER, "L" + "ichtenstein".repeat(100_000)));
    }
}
