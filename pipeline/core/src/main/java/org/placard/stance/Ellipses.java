package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;
import org.placard.text.Span;

/** Finds predicates of which only the auxiliary is left: "Chile did too", "Peru could not", "so did Mali", "those who did not were Mali". */
final class Ellipses {
    /** One elided predicate, who its subject is, and behind which term its object ends; -1 where it has none. */
    record Ellipsis(Agent agent, boolean negated, Span cue, int objectEnd) {
        Ellipsis(Agent agent, boolean negated, Span cue) {
            this(agent, negated, cue, -1);
        }
    }

    private final Terms terms;

    Ellipses(Terms terms) {
        this.terms = terms;
    }

    /** Those whose auxiliary stands in [from, to). */
    List<Ellipsis> between(int from, int to) {
        List<Ellipsis> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isGap(i)) {
                found.add(new Ellipsis(agent(i), false, terms.span(i, i + 1), objectEnd(i + 1)));
            }
            if (isAuxiliary(i)) {
                Ellipsis ellipsis = at(i);
                if (ellipsis != null) {
                    found.add(ellipsis);
                }
            }
        }
        return found;
    }

    /** "Chile wants sixty and Peru thirty": holders and an object with no verb between, behind a clause of the same make. */
    private boolean isGap(int i) {
        boolean behindClause = terms.is(terms.leftOverDeterminers(i - 1), WordClass.CONJUNCTION)
                || terms.is(terms.leftOverDeterminers(i - 1), Kind.SEMICOLON);
        return behindClause && terms.isNounHolders(i) && objectEnd(i + 1) > i + 1;
    }

    /** Index behind a bare noun phrase at {@code from}; {@code from} where something else stands there. */
    private int objectEnd(int from) {
        boolean opens = terms.is(from, WordClass.NUMBER)
                || terms.isNumber(from)
                || terms.is(from, Kind.QUOTE)
                || terms.is(from, "the")
                || terms.is(from, WordClass.INDEFINITE) && !terms.is(from, "some");
        int i = from;
        while (opens
                && i < terms.size()
                && !terms.is(i, Kind.STOP)
                && !terms.is(i, Kind.SEMICOLON)
                && !terms.is(i, Kind.COMMA)) {
            boolean predicate = (terms.is(i, WordClass.FINITE) || terms.lower(i).endsWith("ed"))
                    && !terms.is(i - 1, "as")
                    && !terms.is(i - 2, "as");
            if (predicate || terms.is(i, WordClass.MODAL)) {
                return from;
            }
            i++;
        }
        return i;
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
