package org.placard.stance;

import java.util.Optional;
import org.placard.mention.Mention;
import org.placard.syntax.Holders;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;
import org.placard.text.Span;

/**
 * Reads stances whose holder is the one affected: "the text convinced A", "unacceptable to A", "in A's view, …". The
 * experiencer of Levin's psych-verbs (English Verb Classes and Alternations, 1993, section 31.1).
 */
final class Experiencers {
    private final Terms terms;
    private final TargetFinder targets;

    Experiencers(Terms terms, TargetFinder targets) {
        this.terms = terms;
        this.targets = targets;
    }

    Optional<Frame> read(CueMatch match) {
        int holders = holders(match);
        if (holders < 0 || isPerson(match)) {
            return Optional.empty();
        }
        Holders held = terms.get(holders).holders();
        boolean presides = held.codes().equals(java.util.List.of(Mention.CHAIR));
        boolean unfit = match.cue().tests().contains(ComplementTest.MEMBER) && presides
                || match.cue().tests().contains(ComplementTest.NAMED) && !held.named();
        Label label = FrameReader.label(match.cue().label(), negated(match));
        if (unfit || label == null) {
            return Optional.empty();
        }
        int behind = Math.max(match.last(), holders) + 1;
        behind = terms.is(behind, Kind.COMMA) ? behind + 1 : behind;
        int end = terms.clauseEnd(behind);
        boolean clause = match.cue().target() == Cue.TargetRole.OBJECT && behind < end;
        Target target = clause ? targets.phrase(behind, end, false) : targets.subjectOf(match.first());
        Span cue = terms.span(match.first(), match.last() + 1);
        Span content = clause ? terms.span(behind, end) : null;
        return Optional.of(new Frame(label, cue, Agent.of(held), target, content, "experiencer", match.cue()));
    }

    /** The holders straight behind the cue, or in the genitive inside it: "in Chile's view". */
    private int holders(CueMatch match) {
        for (int i = match.first(); i <= match.last(); i++) {
            if (terms.is(i, Kind.HOLDERS)) {
                return i;
            }
        }
        int behind = terms.rightOverDeterminers(match.last() + 1);
        return terms.isNounHolders(behind) ? behind : -1;
    }

    /** "Chile convinced Peru" is no stance of Peru's: only things please and trouble. */
    private boolean isPerson(CueMatch match) {
        boolean verb = match.cue().partOfSpeech() == Cue.PartOfSpeech.VERB;
        int subject = terms.leftOverNegation(match.first() - 1);
        while (terms.is(subject, WordClass.DO)
                || terms.is(subject, WordClass.HAVE)
                || terms.is(subject, WordClass.MODAL)) {
            subject = terms.leftOverNegation(subject - 1);
        }
        boolean owner = terms.is(terms.leftOverDeterminers(subject - 1), WordClass.PREPOSITION);
        return verb && terms.isNounHolders(subject) && !owner;
    }

    private boolean negated(CueMatch match) {
        for (int i = match.first() - 1; i >= 0 && i >= match.first() - 3; i--) {
            if (terms.is(i, WordClass.NEGATION)) {
                return true;
            }
            if (!terms.is(i, WordClass.ADVERB) && !terms.is(i, WordClass.DO) && !terms.is(i, WordClass.BE)) {
                return false;
            }
        }
        return false;
    }
}
