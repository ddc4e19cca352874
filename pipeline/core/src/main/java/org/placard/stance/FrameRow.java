package org.placard.stance;

import java.util.List;
import java.util.Set;

/**
 * One row of {@code gazetteers/frames.csv}: a meaning, and the words and clause by which it is said.
 *
 * @param trigger for each place the words that may stand in it; the first is a lemma
 * @param label null where the words are known to say no stance
 * @param example a sentence, and {@code gives} what it must give; {@code counterexample} must not give the stance
 */
public record FrameRow(
        String id,
        List<Set<String>> trigger,
        Cue.PartOfSpeech partOfSpeech,
        Label label,
        Cue.HolderRole holder,
        Cue.TargetRole target,
        List<Condition> when,
        String example,
        String gives,
        String counterexample,
        Cue cue) {
    public FrameRow {
        trigger = List.copyOf(trigger);
        when = List.copyOf(when);
    }

    /** Whether it only says that many words, each with rows of its own, are known. */
    boolean isGenerallyNeutral() {
        return label == null
                && trigger.get(0).size() > 3
                && when.stream().allMatch(condition -> condition.kind() == Condition.Kind.COMP);
    }

    boolean has(Condition.Kind kind) {
        return when.stream().anyMatch(condition -> condition.kind() == kind);
    }
}
