package org.placard.stance;

import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Says what the stance of an active verb is about, by its row: its object, its subject or a name within its words. */
final class VerbTargets extends FrameMatching {
    private final VerbTriggers verbTriggers;

    VerbTargets(FrameMatching same, VerbTriggers verbTriggers) {
        super(same);
        this.verbTriggers = verbTriggers;
    }

    /**
     * What {@code match} is about.
     *
     * @param cue the words of its trigger
     */
    Target of(Match match, Clause clause, Span cue) {
        VerbGroup group = clause.verb();
        int subject = clause.subject() == null ? -1 : clause.subject().head();
        Target target = plain(match.row(), match, group, subject, clause);
        int first = group.last() + 1;
        int behind = behindObject(first);
        boolean evaluated = match.row().target() == FrameRow.TargetRole.OBJECT
                && (sentence.is(behind, FunctionWord.INDEFINITE) || sentence.is(match.last(), FunctionWord.MANNER));
        boolean open = target.kind() == Target.Kind.NONE && sentence.tagged(first, "PRP");
        if (behind > first && behind <= match.last() && (open || evaluated)) {
            // "wanted them out", "considered this a fair offer"
            target = targets.phrase(first, behind, false);
        }
        boolean sharesView = target.kind() == Target.Kind.NONE
                && match.last() > group.last()
                && lexicon.at(sentence, match.last(), "statement", Lexicon.Pos.NOUN);
        if (sharesView) {
            // "shared this concern": the view is the one said last
            target = Target.anaphor(Target.Kind.ANAPHOR, cue, sentence.lower(match.last()));
        }
        int owner = target.owners() == null ? ownerWithin(group.last() + 1, match.last()) : -1;
        if (owner >= 0) {
            return Target.owned(sentence.get(owner).holders(), sentence.terms().span(owner, match.last() + 1));
        }
        return target;
    }

    /** The term behind an object that stands straight behind its verb; the same term where none does. */
    private int behindObject(int first) {
        boolean pronoun = sentence.tagged(first, "PRP") && !sentence.is(first, FunctionWord.POSSESSIVE)
                || sentence.is(first, FunctionWord.DEMONSTRATIVE) && sentence.is(first + 1, FunctionWord.INDEFINITE);
        if (pronoun) {
            return sentence.is(first, FunctionWord.REFLEXIVE) ? first : first + 1;
        }
        NounPhrase object = parsed.phraseAt(first);
        return object == null ? first : object.last() + 1;
    }

    private Target plain(FrameRow row, Match match, VerbGroup group, int subject, Clause clause) {
        if (row.governsNothing() && !isObjectRelative(clause)) {
            // "voted in favour, as no country had been consulted": what stands behind is no object
            return Target.NONE;
        }
        return switch (row.target()) {
            case NONE -> Target.NONE;
            case SUBJECT -> subjectOf(clause);
            case OBJECT ->
                match.governed().type() == Governed.Type.ADJECTIVE && !isObjectRelative(clause)
                        ? targets.phrase(
                                match.governed().from(), match.governed().head() + 1, false)
                        : object(row, match, group, subject, clause);
        };
    }

    private Target object(FrameRow row, Match match, VerbGroup group, int subject, Clause clause) {
        boolean within = verbTriggers.objectWithin(row, clause, match.last()) != null
                && (!sentence.is(match.last(), FunctionWord.PREPOSITION) || parsed.phraseAt(match.last() + 1) == null)
                && match.governed().from() > group.last()
                && match.governed().to() <= match.last();
        if (within) {
            return targets.phrase(match.governed().from(), match.governed().to(), false);
        }
        Clause said = match.governed().clause() < 0
                ? null
                : parsed.clauses().get(match.governed().clause());
        if (said != null && said.subject() != null && said.subject().last() < group.first()) {
            // "The draft, Peru said, was balanced"
            return targets.phrase(said.subject().first(), said.subject().last() + 1, false);
        }
        return isObjectRelative(clause) ? relative(clause) : targets.object(match.last() + 1, subject);
    }

    /** What stands as a clause's subject, its own or the one that it shares: "was supported by Iceland but met resistance". */
    Target subjectOf(Clause clause) {
        NounPhrase shared = clause.subject() == null && clause.sharedWith() >= 0 ? holders.subject(clause) : null;
        return shared == null
                ? targets.subjectOf(clause.verb().first())
                : targets.phrase(shared.first(), shared.last() + 1, true);
    }

    /** "shared Mali's concerns": whose thing stands within a trigger, or -1. */
    private int ownerWithin(int from, int last) {
        for (int i = from; i < last; i++) {
            if (sentence.is(i, Kind.HOLDERS) && sentence.terms().isAttributive(i)) {
                return i;
            }
        }
        return -1;
    }
}
