package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.token.Lexicon;

/**
 * One row of {@code gazetteers/frames.csv}: a meaning, and the words and clause by which it is said.
 *
 * @param id unique within its table
 * @param trigger for each place the words that may stand in it; the first is a lemma
 * @param label null where the words are known to say no stance
 * @param holder which argument holds the stance
 * @param target which argument is supported, opposed or proposed
 * @param when what must hold of the clause
 * @param example a sentence, and {@code gives} what it must give; {@code counterexample} must not give the stance
 * @param line of the table, by which an explanation can cite the row; 0 where none stands behind it
 */
public record FrameRow(
        String id,
        List<Set<String>> trigger,
        PartOfSpeech partOfSpeech,
        Label label,
        HolderRole holder,
        TargetRole target,
        List<Condition> when,
        String example,
        String gives,
        String counterexample,
        long line) {
    public FrameRow {
        trigger = List.copyOf(trigger);
        when = List.copyOf(when);
    }

    /** How a trigger is used in its clause. */
    public enum PartOfSpeech {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** Which argument holds the stance. */
    public enum HolderRole {
        /** The subject; in the passive, the agent. */
        SUBJECT,
        /** The genitive in front of a noun, or who stands behind the preposition of its source. */
        SOURCE,
        /** Who stands behind the trigger. */
        OBLIQUE,
        /** Whom the trigger's subject pleases or troubles, or in whose view it is so. */
        EXPERIENCER,
        /** Who is said to be what the noun names: a supporter, an opponent. */
        IDENTITY
    }

    /** Which argument the stance is about. */
    public enum TargetRole {
        OBJECT,
        SUBJECT,
        NONE
    }

    /** A row of words that stand as they are written and ask nothing of a clause, as in a cell or a label. */
    public static FrameRow of(String id, List<String> words, Label label, TargetRole target, long line) {
        List<Set<String>> trigger = new ArrayList<>();
        words.forEach(word -> trigger.add(Set.of(word)));
        return new FrameRow(
                id, trigger, PartOfSpeech.VERB, label, HolderRole.SUBJECT, target, List.of(), "", "", "", line);
    }

    /** Whether it only says that many words, each with rows of its own, are known. */
    boolean isGenerallyNeutral() {
        return label == null
                && trigger.get(0).size() > 3
                && when.stream().allMatch(condition -> condition.kind() == Condition.Kind.COMP);
    }

    /** How much it asks for, in conditions: what is done to a text says most, and counts as four. */
    int specificity() {
        return when.size() + (has(Condition.Kind.ACT) ? 3 : 0);
    }

    boolean has(Condition.Kind kind) {
        return when.stream().anyMatch(condition -> condition.kind() == kind);
    }

    /** Whether it speaks of an act of a kind, such as keeping, that is done to the text. */
    public boolean isOfAct(String act) {
        return when.stream()
                .anyMatch(condition -> condition.kind() == Condition.Kind.ACT
                        && condition.values().contains(act));
    }

    /** Whether its trigger has a verb or a noun of a class. */
    public boolean isTriggeredBy(Lexicon lexicon, String wordClass) {
        return trigger.stream()
                .flatMap(Set::stream)
                .anyMatch(word -> lexicon.has(wordClass, Lexicon.Pos.VERB, word)
                        || lexicon.has(wordClass, Lexicon.Pos.NOUN, word));
    }

    /** Whether it reads only what has no complement: comp=none. */
    boolean governsNothing() {
        return when.stream()
                .anyMatch(condition -> condition.kind() == Condition.Kind.COMP
                        && condition.values().equals(List.of("none")));
    }
}
