package org.placard.stance;

import java.util.Comparator;
import java.util.List;
import org.placard.scope.Scoped;
import org.placard.scope.Scopes;
import org.placard.stance.Conditions.Tested;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.Lexicon;

/** Matches the rows of the frame table against the clauses of one sentence. */
final class ClauseFrames extends FrameMatching {
    /** @param speaker whose turn it is; null in a narrative */
    ClauseFrames(ParsedSentence parsed, FrameTable table, Lexicon lexicon, Scopes scopes, Holders speaker) {
        super(parsed, table, lexicon, scopes, speaker);
    }

    /** Places of cues whose stance the words around them take away: denied, hoped, asked, conditional. */
    List<Span> denied() {
        return List.copyOf(denied);
    }

    /** Stances of subjects that can hold none, for those who are said to share them. */
    List<Frame> unheld() {
        return List.copyOf(unheld);
    }

    /** The stances of the sentence in the order of their cues; agents may be pronouns. */
    List<Frame> read() {
        var verbs = new VerbFrames(this);
        var predicates = new PredicateFrames(this);
        var nouns = new NounFrames(this);
        for (Clause clause : parsed.clauses()) {
            if (!contents.get(clause.index())) {
                verbs.verb(clause);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!taken.get(i) && sentence.is(i, Kind.WORD)) {
                predicates.predicate(i);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!taken.get(i) && sentence.is(i, Kind.WORD)) {
                nouns.noun(i);
            }
        }
        frames.sort(Comparator.comparingInt((Frame frame) -> frame.cue().start()));
        return frames;
    }

    /** The first stance that the sentence's verbs and predicates say of nobody, as a lead-in does; null where none does. */
    Frame withoutHolder() {
        for (Clause clause : parsed.clauses()) {
            for (FrameRow row : table.startingWith(
                    PartOfSpeech.VERB, lexicon.folded(clause.verb().lemma()))) {
                int last = triggers.match(row.trigger(), clause.verb().last());
                Scoped scope = scopes.of(parsed, clause);
                Label label = row.label() == null || last < 0 ? null : turned(row, scope);
                Governed governed = last < 0 ? null : governedOf(clause, clause.verb(), last);
                boolean fits = label != null
                        && conditions.all(
                                row,
                                new Tested(
                                        clause.verb(),
                                        null,
                                        governed,
                                        governed,
                                        clause.verb().first(),
                                        false,
                                        scope.flipped(),
                                        false));
                if (fits) {
                    Span cue = sentence.terms().span(clause.verb().main(), last + 1);
                    return new Frame(label, cue, null, targets.object(last + 1, -1), null, "active", row);
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            for (FrameRow row : table.startingWith(PartOfSpeech.ADJECTIVE, sentence.lower(i))) {
                int last = triggers.match(row.trigger(), i);
                if (last >= 0 && row.label() != null && row.when().isEmpty()) {
                    return new Frame(
                            row.label(),
                            sentence.terms().span(i, last + 1),
                            null,
                            targets.object(last + 1, -1),
                            null,
                            "adjective",
                            row);
                }
            }
        }
        return null;
    }
}
