package org.placard.stance;

import java.util.List;
import java.util.Set;

/**
 * One frame of the cue lexicon.
 *
 * @param id of its row, unique within its table
 * @param words lemma of the first word, then the others as they stand
 * @param label null where the words say no stance, although a part of them could
 * @param target which argument is supported, opposed or proposed
 * @param tests what must hold of the words behind the cue
 * @param line of {@code gazetteers/cues.csv}, by which an explanation can cite the frame
 */
public record Cue(
        String id,
        List<String> words,
        PartOfSpeech partOfSpeech,
        Label label,
        HolderRole holder,
        TargetRole target,
        Set<ComplementTest> tests,
        long line) {
    public Cue {
        words = List.copyOf(words);
        tests = Set.copyOf(tests);
    }

    /** How a cue is used in its clause. */
    public enum PartOfSpeech {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** Which argument holds the stance. */
    public enum HolderRole {
        /** The subject; in the passive, the agent behind "by". */
        SUBJECT,
        /** The genitive in front of a noun, or who stands behind "from", "of" or "by". */
        SOURCE,
        /** Who stands behind the cue. */
        OBLIQUE,
        /** Whom the cue's subject pleases or troubles, or in whose view it is so. */
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

    /** The lemma as the lexicon lists it. */
    public String lemma() {
        return String.join(" ", words);
    }
}
