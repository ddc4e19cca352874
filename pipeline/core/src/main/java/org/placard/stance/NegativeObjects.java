package org.placard.stance;

import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.token.FunctionWord;

/** Says whether a negative outside a verb's own group turns what the verb says: "supported none of them", "wanted no text". */
final class NegativeObjects {
    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final TriggerMatcher triggers;

    NegativeObjects(ParsedSentence parsed, TriggerMatcher triggers) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.triggers = triggers;
    }

    /** Whether what a verb acts on makes its statement negative. */
    boolean turn(Clause clause) {
        return negatesObject(clause) != isOfNone(clause);
    }

    /** "supported neither of the proposals", "opposed none of them". */
    private boolean negatesObject(Clause clause) {
        int next = clause.verb().last() + 1;
        return !clause.verb().passive() && sentence.is(next, FunctionWord.NEGATIVE_SUBJECT);
    }

    /** "was not one that Mali could support". */
    private boolean isOfNone(Clause clause) {
        NounPhrase antecedent = clause.kind() == Clause.Kind.RELATIVE ? clause.antecedent() : null;
        return antecedent != null
                && parsed.clauses().stream()
                        .anyMatch(copula -> copula.verb().last() < antecedent.first()
                                && (copula.verb().negated()
                                        // of a complement the scope sees the negation of the verb itself
                                        ? clause.link() != Clause.Link.COMPLEMENT
                                        : sentence.is(antecedent.first() - 1, FunctionWord.NEGATION))
                                && sentence.is(copula.verb().main(), FunctionWord.BE)
                                && antecedent.first() - copula.verb().last() < 4);
    }

    /** Whether the words of a row, which end at {@code last}, reach beyond a negative object: "would have none of it". */
    boolean owns(Clause clause, int last) {
        return negatesObject(clause) && last > clause.verb().last();
    }

    /** Whether a "no" that is no word of the trigger stands between its words. */
    boolean deniesWithin(FrameRow row, int from, int to) {
        for (int i = from; i < to; i++) {
            int at = i;
            if (deniesAt(i) && row.trigger().stream().noneMatch(words -> triggers.isOneOf(words, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "no" stands at {@code term}; "neither" alone is the object itself. */
    boolean deniesAt(int term) {
        return sentence.tagged(term, "DT")
                && sentence.is(term, FunctionWord.DETERMINER_NEGATIVE)
                && !sentence.is(term, FunctionWord.NEGATIVE_SUBJECT);
    }
}
