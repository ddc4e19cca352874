package org.placard.mention;

import java.util.Set;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Vocabulary.Role;

/** Words beside a state's name that make it another place: a part of it, a former colony, a landscape, a namesake. */
final class PlaceRule {
    /** What a bracket behind a name says that it is. */
    private static final Set<String> GLOSSES =
            Set.of("state", "province", "region", "city", "town", "river", "island", "territory", "county", "district");

    private static final int LONGEST_GLOSS = 4;
    private static final String DIRECTIONS = "NSEW";

    private PlaceRule() {}

    static boolean isAnotherPlace(NamedSentence passage, Candidate name) {
        if (name.name().kind() != HolderKind.STATE) {
            return false;
        }
        if (name.name().isAdjective()) {
            return isPart(passage, name);
        }
        return isPart(passage, name)
                || isLandscape(passage, name)
                || isGlossed(passage, name)
                || isGloss(passage, name)
                || isBranch(passage, name)
                || isSeat(passage, name);
    }

    /** "Northern Rhodesia", "Dutch Guiana", "N. Ireland". */
    private static boolean isPart(NamedSentence passage, Candidate name) {
        Tokens tokens = passage.tokens();
        int before = name.first() - 1;
        if (passage.hasRole(before, Role.PART_OF)) {
            return isBeside(tokens, before);
        }
        String initial = tokens.word(before - 1);
        return tokens.is(before, '.')
                && initial.length() == 1
                && DIRECTIONS.contains(initial)
                && tokens.touch(before - 1, before);
    }

    /** "Niger Basin", "Japan Foundation". */
    private static boolean isLandscape(NamedSentence passage, Candidate name) {
        return passage.hasRole(name.last() + 1, Role.PLACE_NOUN) && isBeside(passage.tokens(), name.last());
    }

    /** "Georgia (US state)". */
    private static boolean isGlossed(NamedSentence passage, Candidate name) {
        Tokens tokens = passage.tokens();
        int open = name.last() + 1;
        if (!tokens.is(open, '(')) {
            return false;
        }
        for (int at = open + 1; at <= open + LONGEST_GLOSS; at++) {
            if (tokens.is(at, ')')) {
                return GLOSSES.contains(tokens.lower(at - 1));
            }
        }
        return false;
    }

    /** The "US" of "Georgia (US state)". */
    private static boolean isGloss(NamedSentence passage, Candidate name) {
        Tokens tokens = passage.tokens();
        return tokens.is(name.first() - 1, '(')
                && GLOSSES.contains(tokens.lower(name.last() + 1))
                && tokens.is(name.last() + 2, ')');
    }

    /** "WWF Colombia": a body's branch. */
    private static boolean isBranch(NamedSentence passage, Candidate name) {
        int before = passage.candidateAt(name.first() - 1);
        return before >= 0
                && passage.candidates().get(before).name().kind() == HolderKind.BODY
                && isBeside(passage.tokens(), name.first() - 1);
    }

    /** "a Kenya-based group". */
    private static boolean isSeat(NamedSentence passage, Candidate name) {
        Tokens tokens = passage.tokens();
        int hyphen = name.last() + 1;
        return tokens.is(hyphen, '-')
                && tokens.touch(name.last(), hyphen)
                && tokens.touch(hyphen, hyphen + 1)
                && passage.hasRole(hyphen + 1, Role.SUFFIX);
    }

    /** Whether white space and nothing else stands behind a token. */
    private static boolean isBeside(Tokens tokens, int token) {
        return token + 1 < tokens.size() && tokens.start(token + 1) - tokens.end(token) == 1;
    }
}
