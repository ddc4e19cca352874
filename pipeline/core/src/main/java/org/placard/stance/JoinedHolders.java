package org.placard.stance;

import java.util.List;
import java.util.stream.Stream;
import org.placard.syntax.Holders;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;

/** Finds the holders that share a predicate with those next to its verb, and the groups for which these speak. */
final class JoinedHolders {
    private final Terms terms;

    JoinedHolders(Terms terms) {
        this.terms = terms;
    }

    /** "A, which has a case pending, and B": the holders ahead of a relative clause that ends at a conjunction, or -1. */
    int partner(int conjunction) {
        if (!terms.is(conjunction, "and") || !terms.is(conjunction - 1, Kind.COMMA)) {
            return -1;
        }
        for (int i = conjunction - 2; i > 0 && !terms.is(i, Kind.COMMA); i--) {
            if (terms.is(i, WordClass.RELATIVE) && terms.is(i - 1, Kind.COMMA)) {
                boolean alone = terms.isNounHolders(i - 2)
                        && !terms.is(terms.leftOverDeterminers(i - 3), WordClass.PREPOSITION);
                return alone ? i - 2 : -1;
            }
        }
        return -1;
    }

    static List<Holders.Member> both(Holders some, Holders others) {
        return Stream.concat(some.members().stream(), others.members().stream()).toList();
    }

    /** "A, supported by B, C and D proposed": the holders ahead of agents whose insertion no comma closes, or -1. */
    int hostOfAgents(int by) {
        int participle = terms.leftOverAdverbs(by - 1);
        int comma = terms.leftOverAdverbs(participle - 1);
        // a speaker's group ahead takes the comma with it: "A, for the EU, supported by B"
        int host = terms.is(comma, Kind.COMMA) ? comma - 1 : comma;
        boolean inserted = terms.is(by, "by") && terms.lower(participle).endsWith("ed") && terms.isNounHolders(host);
        return inserted && !terms.is(terms.leftOverDeterminers(host - 1), "by") ? host : -1;
    }

    /** "the statement delivered on Monday on behalf of X": whoever delivered it spoke for X; "a statement" is the subject's own. */
    private boolean isOfSomebodysStatement(int behalf) {
        if (terms.lower(behalf - 1).endsWith("ed")) {
            return true;
        }
        for (int i = behalf - 1; i > 0 && !terms.is(i, Kind.COMMA); i--) {
            if (terms.is(i, WordClass.STATEMENT)) {
                return !terms.is(i - 1, "a") && !terms.is(i - 1, WordClass.POSSESSIVE_PRONOUN);
            }
        }
        return false;
    }

    /** Holders that speak for a group which a phrase further on names: "Egypt made a statement, on behalf of X". */
    Holders withGroup(SubjectFinder.Subject subject, int until) {
        Holders holders = subject.agent().holders();
        for (int i = subject.term() + 1; i + 3 < until; i++) {
            boolean behalf = terms.is(i, "on") && terms.is(i + 1, "behalf") && terms.is(i + 2, "of");
            int group = terms.rightOverDeterminers(i + 3);
            boolean ofStatement = behalf && isOfSomebodysStatement(i);
            if (behalf && terms.isNounHolders(group) && !ofStatement) {
                return holders.speakingFor(
                        terms.get(group).holders().members().get(0).mention());
            }
        }
        return holders;
    }
}
