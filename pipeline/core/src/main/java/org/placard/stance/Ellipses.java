package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;
import org.placard.text.Span;

/** Finds predicates of which only the auxiliary is left: "Chile did too", "Peru could not", "so did Mali", "those who did not were Mali". */
final class Ellipses {
    /** One elided predicate and who its subject is. */
    record Ellipsis(Agent agent, boolean negated, Span cue) {}

    private final Terms terms;

    Ellipses(Terms terms) {
        this.terms = terms;
    }

    /** Those whose auxiliary stands in [from, to). */
    List<Ellipsis> between(int from, int to) {
        List<Ellipsis> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isAuxiliary(i)) {
                Ellipsis ellipsis = at(i);
                if (ellipsis != null) {
                    found.add(ellipsis);
                }
            }
        }
        return found;
    }

    private boolean isAuxiliary(int i) {
        boolean inverted = terms.is(i - 1, WordClass.INVERTING);
        return terms.is(i, WordClass.DO)
                || terms.is(i, WordClass.MODAL)
                || inverted && (terms.is(i, WordClass.BE) || terms.is(i, WordClass.HAVE));
    }

    private Ellipsis at(int auxiliary) {
        int i = auxiliary + 1;
        boolean negated = terms.is(auxiliary, WordClass.NEGATION);
        if (terms.is(i, WordClass.NEGATION)) {
            negated = true;
            i++;
        }
        boolean inverted = terms.is(auxiliary - 1, WordClass.INVERTING);
        int behind = terms.rightOverDeterminers(i);
        if (inverted && terms.isNounHolders(behind)) {
            boolean negative = negated ^ terms.is(auxiliary - 1, WordClass.NEGATION);
            return new Ellipsis(agent(behind), negative, terms.span(auxiliary - 1, auxiliary + 1));
        }
        Span cue = terms.span(auxiliary, i);
        if (terms.is(auxiliary - 1, "who") && terms.is(auxiliary - 2, "those") && terms.is(i, WordClass.BE)) {
            int holders = terms.rightOverDeterminers(i + 1);
            return terms.isNounHolders(holders) ? new Ellipsis(agent(holders), negated, cue) : null;
        }
        int subject = terms.leftOverAdverbs(auxiliary - 1);
        boolean too = terms.is(i, "too") || terms.is(i, "likewise") || terms.is(i, "also") || terms.is(i, "so");
        boolean ends = too
                || i >= terms.size()
                || terms.is(i, Kind.STOP)
                || terms.is(i, Kind.SEMICOLON)
                || terms.is(i, Kind.COMMA)
                || terms.is(i, Kind.CLOSE);
        boolean stands = terms.isNounHolders(subject)
                && !terms.is(terms.leftOverDeterminers(subject - 1), WordClass.PREPOSITION);
        return ends && stands && (negated || too) ? new Ellipsis(agent(subject), negated, cue) : null;
    }

    private Agent agent(int holders) {
        return Agent.of(terms.get(holders).holders());
    }
}
