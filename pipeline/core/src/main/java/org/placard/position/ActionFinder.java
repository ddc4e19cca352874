package org.placard.position;

import java.util.List;
import java.util.Locale;
import org.placard.token.Lexicon;

/** Tells what a proposal would do from the words that describe it. Thread-safe. */
final class ActionFinder {
    /** Where a word may mean several, the first of these counts. */
    private static final List<Action> ORDER = List.of(
            Action.DELETE,
            Action.REPLACE,
            Action.MERGE,
            Action.MOVE,
            Action.LIMIT,
            Action.RENAME,
            Action.KEEP,
            Action.ADD,
            Action.AMEND,
            Action.PROCEDURE);

    private final Lexicon lexicon;

    ActionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The action named first in {@code words}; a threshold wins over whatever is done to it. */
    Action of(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+");
        Action first = Action.OTHER;
        for (String word : all) {
            if (is(Action.THRESHOLD, word)) {
                return Action.THRESHOLD;
            }
            if (first == Action.OTHER) {
                first = single(word);
            }
        }
        return first;
    }

    /** The action that one word names ("deletion", "deleting"), or OTHER. */
    Action single(String word) {
        return ORDER.stream().filter(action -> is(action, word)).findFirst().orElse(Action.OTHER);
    }

    /** Whether a word belongs to the vocabulary's class of an action's name. */
    private boolean is(Action action, String word) {
        return lexicon.mayBe(action.name().toLowerCase(Locale.ROOT), word);
    }
}
