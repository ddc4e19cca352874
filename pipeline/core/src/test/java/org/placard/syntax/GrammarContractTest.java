package org.placard.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.scope.Scoped;
import org.placard.scope.Scopes;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.Agent;
import org.placard.stance.Frame;
import org.placard.stance.GrammarReader;
import org.placard.stance.GrammarReading;
import org.placard.stance.SentenceStances;
import org.placard.text.PlainText;
import org.placard.text.Span;
import org.placard.token.Lexicon;

/** What terms, chunks, clauses, scopes and readings promise of any text: inside what they are of, in order, and twice the same. */
class GrammarContractTest {
    private static final GrammarReader GRAMMAR = GrammarReader.load(Lexicon.load());
    private static final Scopes SCOPES = Scopes.load();
    private static final MentionFinder MENTIONS = new MentionFinder(Gazetteer.load());
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    @Property(tries = 400)
    void stagesOfTheGrammarKeepTheirPromises(@ForAll("texts") String text) throws UnreadableReportException {
        check(text);
    }

    @Property(tries = 100)
    void sameHoldsForAnyCharacters(@ForAll String text) throws UnreadableReportException {
        check("Peru " + text);
    }

    /** Random texts that once ended in a fault. */
    @ParameterizedTest
    @ValueSource(strings = "said that which supported Peru Peru nor could not accept")
    void theyAreKeptForTextsThatBrokeThem(String text) throws UnreadableReportException {
        check(text);
    }

    private static void check(String text) throws UnreadableReportException {
        byte[] content = ("#1: Talks [4 March 2024]\n\n" + readable(text)).getBytes(StandardCharsets.UTF_8);
        Report report = new ReportReader().read("talks.txt", content);
        for (CheckIn written : report.checkIns()) {
            CheckIn checkIn = written.plain(PlainText.of(written.text()));
            List<Sentence> sentences = SPLITTER.split(checkIn);
            List<List<Mention>> mentions = Mention.holders(MENTIONS.find(checkIn, sentences));
            for (int i = 0; i < sentences.size(); i++) {
                parse(checkIn, sentences.get(i), mentions.get(i));
            }
            List<GrammarReading> readings = GRAMMAR.read(checkIn, sentences, mentions);
            assertEquals(readings, GRAMMAR.read(checkIn, sentences, mentions));
            assertEquals(
                    sentences,
                    readings.stream().map(each -> each.stances().sentence()).toList());
            readings.forEach(GrammarContractTest::reading);
        }
    }

    /** Without the control characters for which a report is refused before any stage sees it. */
    private static String readable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n]]", " ");
    }

    private static void parse(CheckIn checkIn, Sentence sentence, List<Mention> mentions) {
        ParsedSentence parsed = GRAMMAR.parse(checkIn, sentence, mentions);
        assertEquals(
                parsed.toString(), GRAMMAR.parse(checkIn, sentence, mentions).toString());
        int end = sentence.span().start();
        for (int i = 0; i < parsed.tagged().size(); i++) {
            Span term = parsed.tagged().get(i).span();
            assertTrue(term.start() >= end && sentence.span().covers(term), term + " in " + sentence);
            end = term.end();
        }
        chunks(parsed);
        for (Clause clause : parsed.clauses()) {
            clause(parsed, clause);
            Scoped scope = SCOPES.of(parsed, clause);
            assertNotNull(scope.factuality());
            assertTrue(scope.trigger() < parsed.tagged().size());
            assertEquals(scope, SCOPES.of(parsed, clause));
        }
    }

    /** Every term is in one chunk, and a chunk holds its head. */
    private static void chunks(ParsedSentence parsed) {
        int next = 0;
        for (Chunk chunk : parsed.chunks()) {
            assertEquals(next, chunk.first(), parsed::toString);
            assertTrue(chunk.first() <= chunk.head() && chunk.head() <= chunk.last(), parsed::toString);
            assertEquals(chunk.is(Chunk.Kind.VERB), chunk.verb() != null, parsed::toString);
            next = chunk.last() + 1;
        }
        assertEquals(parsed.tagged().size(), next);
    }

    /** Verbs stand in order and apart; a clause hangs on another of its sentence, and on itself by no way. */
    private static void clause(ParsedSentence parsed, Clause clause) {
        List<Clause> all = parsed.clauses();
        int size = parsed.tagged().size();
        assertEquals(clause, all.get(clause.index()));
        VerbGroup verb = clause.verb();
        int before =
                clause.index() == 0 ? -1 : all.get(clause.index() - 1).verb().last();
        assertTrue(before < verb.first() && verb.first() <= verb.main(), parsed::toString);
        assertTrue(verb.main() <= verb.last() && verb.last() < size, parsed::toString);
        assertTrue(0 <= clause.start() && clause.start() < size, parsed::toString);
        assertTrue(clause.introducedBy() < size, parsed::toString);
        assertTrue(clause.subject() == null || clause.subject().last() < size, parsed::toString);
        assertTrue(clause.antecedent() == null || clause.antecedent().last() < size, parsed::toString);
        int steps = 0;
        for (Clause at = clause; at.parent() >= 0; at = all.get(at.parent())) {
            assertTrue(++steps <= all.size(), () -> "clauses hang on themselves: " + parsed);
        }
        steps = 0;
        for (Clause at = clause; at.sharedWith() >= 0; at = all.get(at.sharedWith())) {
            assertTrue(++steps <= all.size(), () -> "clauses share their own subject: " + parsed);
        }
    }

    private static void reading(GrammarReading reading) {
        SentenceStances stances = reading.stances();
        Span sentence = stances.sentence().span();
        for (Frame frame : stances.frames()) {
            assertTrue(sentence.covers(frame.cue()), frame::toString);
            assertTrue(frame.content() == null || sentence.covers(frame.content()), frame::toString);
            assertTrue(!frame.agent().isPronoun(), frame::toString);
            assertTrue(sentence.covers(frame.agent().span()), frame::toString);
        }
        reading.denied().forEach(span -> assertTrue(sentence.covers(span)));
        reading.unread().forEach(unread -> assertTrue(sentence.covers(unread.span())));
        stances.quotations().forEach(span -> assertTrue(sentence.covers(span)));
        for (Agent agent : stances.speakers()) {
            assertTrue(sentence.covers(agent.span()));
        }
        stances.proposals().forEach(proposal -> assertTrue(sentence.covers(proposal.thing())));
    }

    /** Words of reports in any order, with what should not be in them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> names =
                Arbitraries.of("Peru", "Chile and Mali", "the African Group", "the Chair", "Ms. Silva");
        Arbitrary<String> verbs = Arbitraries.of(
                "supported",
                "opposed",
                "proposed",
                "said",
                "said that",
                "could not accept",
                "did not",
                "was",
                "were",
                "would",
                "to delete",
                "deleting",
                "supported by",
                "asked",
                "hoped",
                "should be",
                "had been",
                "urged",
                "welcoming",
                "withdrew",
                "agreed",
                "is against",
                "may",
                "be",
                "not",
                "nor",
                "so did");
        Arbitrary<String> others = Arbitraries.of(
                "the text",
                "Article 7",
                "its proposal",
                "it",
                "she",
                "which",
                "that",
                "who",
                "if",
                "but",
                "and",
                ",",
                ";",
                ":",
                ".",
                "(",
                ")",
                "–",
                "“may”",
                "the view of",
                "by",
                "of",
                "for",
                "with",
                "in favour of",
                "neither",
                "no",
                "both",
                "the following",
                "among",
                "such as",
                "a new",
                "first",
                "on behalf of",
                "'s",
                "\n\n",
                "\n- ",
                "\u0301",
                "\ud83d\ude00",
                "\u00a0",
                "7",
                "please");
        Arbitrary<String> anything = Arbitraries.strings().ofMinLength(1).ofMaxLength(4);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, names), Tuple.of(6, verbs), Tuple.of(8, others), Tuple.of(1, anything))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join(" ", parts));
    }
}
