package org.placard.stance;

import java.util.Comparator;
import java.util.Optional;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * "Peru said that … The term was too vague.": a sentence that nobody is said to say goes on with the last speaker's
 * speech. It is read as what "said that" would govern, by the same rows.
 */
final class RunningSpeech {
    private final FrameTable table;
    private final Lexicon lexicon;

    RunningSpeech(FrameTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
    }

    /**
     * The stance of a speaker whose words a sentence reports without naming anybody; empty where it takes none.
     *
     * @param past whether the speech is told in the past: what stands in the present there is the report's own
     */
    Optional<Frame> read(ParsedSentence parsed, Holders speaker, boolean past) {
        return past && isPresent(parsed) ? Optional.empty() : read(parsed, speaker, 0, false);
    }

    private static boolean isPresent(ParsedSentence parsed) {
        TaggedSentence sentence = parsed.tagged();
        return parsed.clauses().stream()
                .filter(clause ->
                        clause.kind() == Clause.Kind.MAIN && clause.verb().form() == Form.FINITE)
                .findFirst()
                .filter(clause -> sentence.tagged(clause.verb().first(), "VBZ")
                        || sentence.tagged(clause.verb().first(), "VBP"))
                .isPresent();
    }

    /**
     * The stance of a speaker in his own words: "It is a good text".
     *
     * @param from the first term behind the label of his turn
     */
    Optional<Frame> ownWords(ParsedSentence parsed, Holders speaker, int from) {
        return read(parsed, speaker, from, true).filter(frame -> frame.label() != Label.PROPOSAL);
    }

    /** The stance of a speaker in words that are quoted, demands too: "The Council should ask for a report". */
    Optional<Frame> quoted(ParsedSentence parsed, Holders speaker) {
        return read(parsed, speaker, 0, true);
    }

    /**
     * The stance of whoever the words ahead of a colon are about: "Peru took the opposite position: the term was too vague".
     *
     * @param colon its term
     */
    Optional<Frame> behindColon(ParsedSentence parsed, Holders speaker, int colon) {
        return read(parsed, speaker, colon + 1, false);
    }

    private Optional<Frame> read(ParsedSentence parsed, Holders speaker, int from, boolean own) {
        TaggedSentence sentence = parsed.tagged();
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.is(i, Kind.HOLDERS) || sentence.is(i, Kind.COLON)) {
                return Optional.empty();
            }
        }
        Clause main = null;
        for (Clause clause : parsed.clauses()) {
            if (clause.verb().first() < from) {
                continue;
            }
            boolean asked = own
                    && sentence.words()
                            .has(FunctionWord.OBLIGATION, clause.verb().modal());
            if (!asked && lexicon.at(sentence, clause.verb().main(), "speech", Lexicon.Pos.VERB)) {
                return Optional.empty();
            }
            boolean first = main == null && clause.verb().form() == Form.FINITE && clause.kind() == Clause.Kind.MAIN;
            main = first ? clause : main;
        }
        boolean said = main != null
                && main.subject() != null
                && (!sentence.is(main.subject().head(), FunctionWord.SPEAKER_PRONOUN)
                        || own && sentence.is(main.subject().head(), FunctionWord.THING_PRONOUN));
        if (!said || sentence.asks()) {
            return Optional.empty();
        }
        Span cue = sentence.get(main.verb().first()).span();
        var agent = new Agent(speaker, cue);
        var governed = new Governed(
                Governed.Type.THAT,
                main.subject().first(),
                sentence.terms().clauseEnd(main.verb().first()),
                main.verb().main(),
                main.index());
        Governed headed = new GovernedFinder(parsed, lexicon).subject(main.subject());
        var conditions = new Conditions(parsed, lexicon);
        var tested = new Conditions.Tested(null, agent, governed, headed, 0, false, false, false);
        FrameRow best = table.startingWith(PartOfSpeech.VERB, lexicon.only("plain-speech", Lexicon.Pos.VERB)).stream()
                .filter(row -> row.trigger().size() == 1 && conditions.all(row, tested))
                .max(Comparator.comparing((FrameRow row) -> !row.isGenerallyNeutral())
                        .thenComparingInt(row -> row.when().size())
                        .thenComparingLong(row -> -row.line()))
                .orElse(null);
        if (best == null || best.label() == null || !best.has(Condition.Kind.COMP)) {
            return Optional.empty();
        }
        var targets = new TargetFinder(sentence, lexicon);
        Target target = targets.phrase(main.subject().first(), main.subject().last() + 1, false);
        Span content = best.label() == Label.PROPOSAL ? sentence.terms().span(0, sentence.size()) : null;
        return Optional.of(new Frame(best.label(), cue, agent, target, content, "continued", best));
    }
}
