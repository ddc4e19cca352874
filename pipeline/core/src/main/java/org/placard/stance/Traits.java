package org.placard.stance;

import org.placard.syntax.Clause;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;

/**
 * What of a reading's place in its sentence tells how far to trust it.
 *
 * @param depth clauses on which the one that carries the stance depends
 * @param distance terms between who holds the stance and the words that carry it
 * @param terms of the sentence, a list of holders counting as one
 * @param holders terms of the sentence that name holders
 * @param passive whether the verb is
 * @param subordinate whether the clause is neither a main one nor coordinated with one
 */
public record Traits(int depth, int distance, int terms, int holders, boolean passive, boolean subordinate) {
    /** Of what no clause carries: a cell of a table, a count of votes. */
    public static final Traits NONE = new Traits(0, 0, 0, 1, false, false);

    static Traits of(ParsedSentence parsed, Frame frame) {
        TaggedSentence sentence = parsed.tagged();
        int cue = sentence.terms().from(frame.cue().start());
        Clause carrying = null;
        for (Clause clause : parsed.clauses()) {
            carrying = clause.verb().first() <= cue || carrying == null ? clause : carrying;
        }
        int depth = 0;
        for (Clause up = carrying;
                up != null && up.parent() >= 0 && depth < parsed.clauses().size();
                depth++) {
            up = parsed.clauses().get(up.parent());
        }
        int holders = 0;
        for (int i = 0; i < sentence.size(); i++) {
            holders += sentence.is(i, Kind.HOLDERS) ? 1 : 0;
        }
        boolean main = carrying == null
                || carrying.kind() == Clause.Kind.MAIN
                || carrying.kind() == Clause.Kind.COORDINATED
                || carrying.kind() == Clause.Kind.INVERTED;
        return new Traits(
                depth,
                Math.abs(cue - sentence.terms().from(frame.agent().span().start())),
                sentence.size(),
                holders,
                carrying != null && carrying.verb().passive(),
                !main);
    }
}
