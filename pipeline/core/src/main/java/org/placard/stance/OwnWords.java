package org.placard.stance;

import java.util.Optional;
import org.placard.syntax.Clause;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.Lexicon;

/** Reads what whoever has the floor says in own words and names nobody in: a word or two, or what the text shall be. */
final class OwnWords {
    private final Grammar grammar;
    private final TurnFloor floor;

    OwnWords(Grammar grammar, TurnFloor floor) {
        this.grammar = grammar;
        this.floor = floor;
    }

    /** What is said of the text, in a sentence or a few words of it; {@code previous} is said again by "Same here."; null: nothing was. */
    Optional<Frame> stance(ParsedSentence parsed, Frame previous) {
        return floor.argues()
                ? new RunningSpeech(grammar.table(), grammar.lexicon())
                        .ownWords(parsed, floor.speaker(), floor.behindLabel(parsed.tagged()))
                        .or(() -> fewWords(parsed, previous))
                : Optional.empty();
    }

    /** "Malta: Support.", "Samoa: Same here.": all that a speaker says. */
    private Optional<Frame> fewWords(ParsedSentence parsed, Frame previous) {
        TaggedSentence tagged = parsed.tagged();
        int first = floor.behindLabel(tagged);
        boolean same = grammar.lexicon().at(tagged, first, "same", Lexicon.Pos.PHRASE);
        FrameRow row = same
                ? previous == null ? null : previous.row()
                : grammar.shortStances()
                        .at(tagged.terms(), first, ShortStances.Form.WHOLE)
                        .filter(match -> match.next() >= tagged.size() || tagged.is(match.next(), Kind.STOP))
                        .map(ShortStances.Match::row)
                        .orElse(null);
        Label label = row == null ? null : same ? previous.label() : row.label();
        if (label == null) {
            return Optional.empty();
        }
        Span cue = tagged.get(first).span();
        Target target = same ? Target.anaphor(Target.Kind.SAME, null, "") : Target.NONE;
        Span content = label == Label.PROPOSAL ? cue : null;
        return Optional.of(new Frame(label, cue, new Agent(floor.speaker(), cue), target, content, "active", row));
    }

    /** "Russia: Please delete the second sentence.": what the speaker of a turn asks for without naming anybody. */
    Optional<Frame> imperative(ParsedSentence parsed) {
        TaggedSentence tagged = parsed.tagged();
        if (!floor.argues() || parsed.clauses().isEmpty()) {
            return Optional.empty();
        }
        Clause clause = parsed.clauses().get(0);
        boolean orders = clause.verb().form() == Form.INFINITIVE
                && clause.subject() == null
                && clause.verb().first() <= floor.behindLabel(tagged) + 2
                && clause.verb().first() == clause.verb().main()
                && grammar.lexicon().at(tagged, clause.verb().main(), "text-act", Lexicon.Pos.VERB);
        if (!orders) {
            return Optional.empty();
        }
        Span cue = tagged.get(clause.verb().main()).span();
        Span content = tagged.terms().span(clause.verb().main(), tagged.size());
        return grammar.proposal(cue, new Agent(floor.speaker(), cue), content, "active");
    }
}
