package org.placard.mention;

import org.placard.gazetteer.Name;
import org.placard.gazetteer.Vocabulary.Role;

/** Names that belong to a person, to a place with a longer name, or to what a person comes from. */
final class PersonRule {
    private static final int FURTHEST_TITLE = 12;

    private PersonRule() {}

    /**
     * "Aroha Mako (New Zealand)", "Chair of the group (Peru)": alone in brackets behind a person, a place or a body; not
     * "Aroha Mako (New Zealand), on behalf of the Umbrella Group".
     */
    static boolean isNationality(Passage passage, Candidate name) {
        Tokens tokens = passage.tokens();
        int open = name.first() - 1;
        if (tokens.lower(open).equals("the")) {
            open--;
        }
        if (!tokens.is(open, '(') || !tokens.is(name.last() + 1, ')')) {
            return false;
        }
        if (HolderContext.speaksForGroup(passage, name.last() + 2)) {
            return false;
        }
        int before = open - 1;
        return isProperName(passage, before) || isChairOf(passage, before);
    }

    private static boolean isProperName(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        if (!tokens.isCapitalised(token) || passage.hasRole(token, Role.NO_PERSON)) {
            return false;
        }
        int candidate = passage.candidateAt(token);
        if (candidate >= 0) {
            Name name = passage.candidates().get(candidate).name();
            return name.isDecoy() || name.sort() == Name.Sort.CHAIR || name.sort() == Name.Sort.PRESIDENT;
        }
        String word = tokens.word(token);
        return word.length() > 1 && !word.matches("[IVX]+");
    }

    /** Whether the words that end at a token are "Chair of …" without a comma between. */
    private static boolean isChairOf(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        for (int at = token; at >= 0 && token - at < FURTHEST_TITLE && tokens.isWord(at); at--) {
            int candidate = passage.candidateAt(at);
            if (candidate >= 0
                    && passage.candidates().get(candidate).name().sort() == Name.Sort.CHAIR
                    && tokens.lower(at + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "Amina Jordan", "Ms Jordan", "Jordan Bell", "Little Grenada": capitals beside it, with nothing between. */
    static boolean isPartOfLongerName(Passage passage, Candidate name) {
        return isPartOfName(passage, name, name.first() - 1) || isPartOfName(passage, name, name.last() + 1);
    }

    private static boolean isPartOfName(Passage passage, Candidate name, int token) {
        Tokens tokens = passage.tokens();
        boolean ahead = token < name.first();
        if (ahead && tokens.is(token, '.') && passage.hasRole(token - 1, Role.PERSON_TITLE)) {
            return true;
        }
        if (!tokens.isCapitalised(token)) {
            return false;
        }
        if (passage.hasRole(token, Role.PERSON_TITLE)) {
            return ahead;
        }
        int candidate = passage.candidateAt(token);
        if (candidate >= 0) {
            Name.Sort sort = passage.candidates().get(candidate).name().sort();
            return ahead && (sort == Name.Sort.CHAIR || sort == Name.Sort.PRESIDENT);
        }
        boolean shouted = tokens.isAllCapitals(token);
        boolean opensSentence = token == 0 && isSmallWord(passage, tokens.lower(0));
        return !shouted && !opensSentence;
    }

    /** Words that have a capital only because they open a sentence: "While Jordan". */
    private static boolean isSmallWord(Passage passage, String word) {
        return passage.vocabulary().words(Role.OPENER).contains(word);
    }
}
