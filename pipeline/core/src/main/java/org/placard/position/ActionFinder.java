package org.placard.position;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Tells what a proposal would do from the words that describe it. Thread-safe. */
final class ActionFinder {
    private static final Map<WordClass, Action> ACTIONS = new LinkedHashMap<>();

    static {
        ACTIONS.put(WordClass.DELETE, Action.DELETE);
        ACTIONS.put(WordClass.REPLACE, Action.REPLACE);
        ACTIONS.put(WordClass.MERGE, Action.MERGE);
        ACTIONS.put(WordClass.MOVE, Action.MOVE);
        ACTIONS.put(WordClass.LIMIT, Action.LIMIT);
        ACTIONS.put(WordClass.RENAME, Action.RENAME);
        ACTIONS.put(WordClass.KEEP, Action.KEEP);
        ACTIONS.put(WordClass.ADD, Action.ADD);
        ACTIONS.put(WordClass.AMEND, Action.AMEND);
        ACTIONS.put(WordClass.PROCEDURE, Action.PROCEDURE);
    }

    private final Lexicon classes;

    ActionFinder(Lexicon classes) {
        this.classes = classes;
    }

    /** The action named first in {@code words}; a threshold wins over whatever is done to it. */
    Action of(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+");
        Action first = Action.OTHER;
        for (String word : all) {
            if (classes.has(WordClass.THRESHOLD, word)) {
                return Action.THRESHOLD;
            }
            if (first == Action.OTHER) {
                first = single(word);
            }
        }
        return first;
    }

    /** The action that one noun names ("deletion"), or OTHER. */
    Action single(String word) {
        for (Map.Entry<WordClass, Action> entry : ACTIONS.entrySet()) {
            if (classes.has(entry.getKey(), word)) {
                return entry.getValue();
            }
        }
        return Action.OTHER;
    }
}
