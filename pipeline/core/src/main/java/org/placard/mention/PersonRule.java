package org.placard.mention;

import java.util.Set;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Name;
import org.placard.gazetteer.Vocabulary.Role;

/** Names that stand for a person, that belong to one, to a place with a longer name, or to what a person comes from. */
final class PersonRule {
    private static final int FURTHEST_TITLE = 12;
    private static final int FURTHEST_OFFICE = 40;
    private static final int LONGEST_TITLE = 4;
    private static final Set<String> OFFICE_LINKS = Set.of("and", "by", "with", "as", "the", "of");
    private static final Set<String> OFFICE_OPENERS = Set.of("as", "will", "would", "to");
    private static final Set<String> TITLE_LINKS = Set.of("the", "as", "co", "-", "newly", "of", "its");

    private PersonRule() {}

    /**
     * "Aroha Mako (New Zealand)", "MACDONALD (Canada)", "Chair of the group (Peru)": alone in brackets behind a person, or
     * behind a place or a body that could be one.
     */
    static boolean isNationality(NamedSentence passage, Candidate name) {
        Tokens tokens = passage.tokens();
        int open = name.first() - 1;
        if (tokens.lower(open).equals("the")) {
            open--;
        }
        if (!tokens.is(open, '(') || !tokens.is(name.last() + 1, ')')) {
            return false;
        }
        int before = open - 1;
        return isProperName(passage, before) || isChairOf(passage, before);
    }

    /**
     * Whether the person in front of a bracketed state presides or serves the secretariat: "Chair Okafor (Kenya)", "chaired
     * by Ana Duarte (Chile) and Tom Berg (Norway)", "Lu Wen (China), Chair of the group".
     */
    static boolean isOfOfficer(NamedSentence passage, Candidate name) {
        return isNationality(passage, name)
                && (isPresiding(passage, name.first() - 2)
                        || isChairOf(passage, name.first() - 2)
                        || isTitled(passage, name.last() + 2)
                        || isTitled(passage, behindOthers(passage, name.last() + 2)));
    }

    /** "Ana Duarte (Chile) and Tom Berg (Norway) will co-chair": behind the persons who are named with one that ends at {@code token}. */
    private static int behindOthers(NamedSentence passage, int token) {
        Tokens tokens = passage.tokens();
        int behind = token;
        int at = token;
        while (at - token < FURTHEST_OFFICE) {
            boolean separator = at == behind && (tokens.is(at, ',') || OFFICE_LINKS.contains(tokens.lower(at)));
            boolean bracket = tokens.is(at, '(') || tokens.is(at, ')');
            if (!separator && !bracket && !isOfPerson(passage, at)) {
                return behind;
            }
            at++;
            behind = tokens.is(at - 1, ')') ? at : behind;
        }
        return behind;
    }

    private static boolean isOfPerson(NamedSentence passage, int token) {
        Tokens tokens = passage.tokens();
        return tokens.isCapitalised(token)
                || tokens.is(token, '-')
                || tokens.is(token, '.')
                || passage.hasRole(token, Role.PARTICLE)
                || passage.hasRole(token, Role.PERSON_TITLE);
    }

    /** Walks back over persons and their states to a title or a verb that says what they do. */
    private static boolean isPresiding(NamedSentence passage, int token) {
        Tokens tokens = passage.tokens();
        for (int at = token; at >= 0 && token - at < FURTHEST_OFFICE; at--) {
            if (isOffice(passage, at)) {
                return true;
            }
            boolean name = tokens.isCapitalised(at) || !tokens.isWord(at) || passage.candidateAt(at) >= 0;
            boolean small = passage.hasRole(at, Role.PARTICLE)
                    || OFFICE_LINKS.contains(tokens.lower(at))
                    || passage.hasRole(at, Role.PERSON_TITLE);
            if (tokens.is(at, ';') || !name && !small) {
                return false;
            }
        }
        return false;
    }

    /** ", Chair of the group", "as Chair,", "will chair". */
    private static boolean isTitled(NamedSentence passage, int token) {
        Tokens tokens = passage.tokens();
        if (!tokens.is(token, ',') && !OFFICE_OPENERS.contains(tokens.lower(token))) {
            return false;
        }
        for (int at = token + 1; at <= token + LONGEST_TITLE; at++) {
            if (isOffice(passage, at)) {
                return true;
            }
            if (!TITLE_LINKS.contains(tokens.lower(at)) && !tokens.isAllCapitals(at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOffice(NamedSentence passage, int token) {
        int candidate = passage.candidateAt(token);
        return candidate >= 0 && passage.candidates().get(candidate).name().kind() == HolderKind.CHAIR
                || passage.hasRoleInLowerCase(token, Role.PRESIDING);
    }

    private static boolean isProperName(NamedSentence passage, int token) {
        Tokens tokens = passage.tokens();
        if (!tokens.isCapitalised(token) || passage.hasRole(token, Role.NO_PERSON)) {
            return false;
        }
        int candidate = passage.candidateAt(token);
        if (candidate >= 0) {
            Name name = passage.candidates().get(candidate).name();
            return name.isDecoy()
                    || name.kind() == HolderKind.BODY
                    || name.sort() == Name.Sort.CHAIR
                    || name.sort() == Name.Sort.PRESIDENT
                    || name.sort() == Name.Sort.FACILITATOR;
        }
        String word = tokens.word(token);
        return word.length() > 1 && !word.matches("[IVX]+");
    }

    /** Whether the words that end at a token are "Chair of …" without a comma between. */
    private static boolean isChairOf(NamedSentence passage, int token) {
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
    static boolean isPartOfLongerName(NamedSentence passage, Candidate name) {
        return isPartOfName(passage, name, name.first() - 1) || isPartOfName(passage, name, name.last() + 1);
    }

    private static boolean isPartOfName(NamedSentence passage, Candidate name, int token) {
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
            boolean presides = sort == Name.Sort.CHAIR || sort == Name.Sort.PRESIDENT || sort == Name.Sort.FACILITATOR;
            return ahead && presides;
        }
        boolean shouted = tokens.isAllCapitals(token);
        boolean opensSentence = token == 0 && isSmallWord(passage, tokens.lower(0));
        return !shouted && !opensSentence;
    }

    /** Words that have a capital only because they open a sentence: "While Jordan". */
    private static boolean isSmallWord(NamedSentence passage, String word) {
        return passage.vocabulary().words(Role.OPENER).contains(word);
    }
}
