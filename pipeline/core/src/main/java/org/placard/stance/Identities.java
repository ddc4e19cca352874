package org.placard.stance;

import java.util.Optional;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;
import org.placard.text.Span;

/** Reads stances that a noun gives by saying what its holder is: "opponents included A", "A was among the supporters". */
final class Identities {
    /** "one of the most determined opponents": how far the holders' verb may stand ahead of the noun. */
    private static final int REACH = 7;

    private final Terms terms;
    private final TargetFinder targets;

    Identities(Terms terms, TargetFinder targets) {
        this.terms = terms;
        this.targets = targets;
    }

    Optional<Frame> read(CueMatch match) {
        int holders = ahead(match.first());
        boolean negated = holders >= 0 && terms.hasWord(holders, match.first(), WordClass.NO_QUANTIFIER);
        holders = holders >= 0 ? holders : behind(terms, match.last() + 1);
        Label label = FrameReader.label(match.cue().label(), negated);
        if (holders < 0 || label == null) {
            return Optional.empty();
        }
        Span cue = terms.span(match.first(), match.last() + 1);
        Target target = terms.is(match.last() + 1, "of") ? object(match.last() + 1) : Target.NONE;
        return Optional.of(
                new Frame(label, cue, Agent.of(terms.get(holders).holders()), target, null, "identity", match.cue()));
    }

    private Target object(int of) {
        int end = of + 1;
        int limit = terms.clauseEnd(of + 1);
        while (end < limit && !isEquation(terms, end) && !terms.is(end, Kind.COMMA)) {
            end++;
        }
        return end > of + 1 ? targets.phrase(of + 1, end, false) : Target.NONE;
    }

    /** "A was among the supporters", "A, a supporter of the text,". */
    private int ahead(int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - REACH; i--) {
            if (terms.is(i, WordClass.BE)) {
                int subject = terms.leftOverAdverbs(i - 1);
                return terms.isNounHolders(subject) ? subject : -1;
            }
            if (terms.is(i, Kind.COMMA)) {
                boolean apposition = terms.is(i + 1, WordClass.DETERMINER) || terms.is(i + 1, "one");
                return apposition && terms.isNounHolders(i - 1) ? i - 1 : -1;
            }
            if (terms.is(i, Kind.SEMICOLON) || terms.is(i, Kind.HOLDERS)) {
                return -1;
            }
        }
        return -1;
    }

    /** Holders behind the words that equate: "… were A and B", "… included A and B", "…: A and B"; -1 for none. */
    static int behind(Terms terms, int from) {
        int end = terms.sentenceEnd(from);
        for (int i = from; i < end; i++) {
            int holders = terms.rightOverDeterminers(i + 1);
            if (isEquation(terms, i) && terms.isNounHolders(holders)) {
                return holders;
            }
        }
        return -1;
    }

    private static boolean isEquation(Terms terms, int i) {
        return terms.is(i, WordClass.BE)
                || terms.is(i, WordClass.INCLUDE)
                || terms.is(i, WordClass.LIST_OPENER)
                || terms.is(i, Kind.COLON);
    }
}
