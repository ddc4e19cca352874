package org.placard.mention;

import java.util.Set;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Vocabulary.Role;

/** States that stand behind a city and a comma and only say where it lies. */
final class CityRule {
    private static final int LONGEST_CITY = 5;
    private static final int MOST_PARTS = 3;

    private static final Set<String> LINKS = Set.of(",", "and", "or", "the");

    private CityRule() {}

    /** "Lima, Peru", "in Vilcabamba, Ecuador", "in Boulder, Colorado, US"; not "In Bonn, Germany said". */
    static boolean isBehindItsCity(NamedSentence passage, Candidate name) {
        if (name.name().kind() != HolderKind.STATE || name.name().isAdjective()) {
            return false;
        }
        Tokens tokens = passage.tokens();
        int end = name.first() - 1;
        if (tokens.lower(end).equals("the")) {
            end--;
        }
        for (int part = 0; part < MOST_PARTS && tokens.is(end, ','); part++) {
            int last = end - 1;
            int first = firstOfCity(passage, last);
            if (first > last) {
                return false;
            }
            if (isIn(passage, first, last, name.name().code()) || isPlaceByPreposition(passage, first, last, name)) {
                return !isSpeaking(passage, name);
            }
            end = first - 1;
        }
        return false;
    }

    /** "In Bonn, Germany said"; "a workshop in Bonn, Germany was announced" tells nothing. */
    private static boolean isSpeaking(NamedSentence passage, Candidate name) {
        int next = name.last() + 1;
        return HolderContext.isAheadOfAct(passage, name)
                && !passage.tokens().is(next, ',')
                && !passage.hasRole(next, Role.AUXILIARY);
    }

    /** First token of the capitalised words that end at {@code last}; {@code last + 1} where there are none. */
    private static int firstOfCity(NamedSentence passage, int last) {
        Tokens tokens = passage.tokens();
        int first = last + 1;
        for (int at = last; at > last - LONGEST_CITY; at--) {
            int candidate = passage.candidateAt(at);
            boolean named =
                    candidate >= 0 && !isPlaceName(passage, passage.candidates().get(candidate));
            if (named || !tokens.isWord(at)) {
                if (!named && isJoint(tokens, at) && first == at + 1) {
                    continue;
                }
                break;
            }
            if (tokens.isCapitalised(at)) {
                if (at == 0 || !passage.hasRoleInLowerCase(at, Role.PLACE_PREPOSITION)) {
                    first = at;
                }
                if (at > 0 && passage.hasRoleInLowerCase(at, Role.PLACE_PREPOSITION)) {
                    break;
                }
            } else if (!passage.hasRole(at, Role.PARTICLE)) {
                break;
            }
        }
        if (first == 0 && last > 0 && passage.hasRoleInLowerCase(0, Role.PLACE_PREPOSITION)) {
            first = 1;
        }
        return first;
    }

    /** Whether a name may be that of a city or province: "Panama City" is a decoy, "Georgia" ambiguous, "Columbia" misspelt. */
    private static boolean isPlaceName(NamedSentence passage, Candidate candidate) {
        String name = candidate.name().text();
        return candidate.misspelt()
                || candidate.name().isDecoy()
                || "place".equals(passage.vocabulary().ambiguous().get(name));
    }

    /** A hyphen, a full stop or an apostrophe inside a city's name. */
    private static boolean isJoint(Tokens tokens, int at) {
        return at > 0 && (tokens.is(at, '-') || tokens.is(at, '.') || tokens.is(at, '\'') || tokens.is(at, '’'));
    }

    /** Whether the last words from {@code first} on are a listed city of that state. */
    private static boolean isIn(NamedSentence passage, int first, int last, String state) {
        for (int from = first; from <= last; from++) {
            String city = passage.tokens().span(from, last).of(passage.text());
            if (passage.vocabulary().statesOfCity(city).contains(state)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlaceByPreposition(NamedSentence passage, int first, int last, Candidate name) {
        Tokens tokens = passage.tokens();
        if (!passage.hasRoleInLowerCase(first - 1, Role.PLACE_PREPOSITION)) {
            return false;
        }
        for (int token = first; token <= last; token++) {
            if (passage.hasRole(token, Role.NO_PLACE)
                    || tokens.word(token).matches("[IVX]+|\\d+|[A-Z]|[A-Z]{2,}\\d*")) {
                return false;
            }
        }
        int next = name.last() + 1;
        if (passage.isName(first) && isAheadOfName(passage, next)) {
            // "from Georgia, Israel and the UK": three states, not a city and where it lies
            return false;
        }
        boolean opensSentence = first - 1 == 0;
        return !opensSentence || tokens.is(next, ',') || tokens.is(next, '.') || next >= tokens.size();
    }

    /** Whether a list of names goes on at a token: "and the UK", ", Chad". */
    private static boolean isAheadOfName(NamedSentence passage, int next) {
        Tokens tokens = passage.tokens();
        int at = next;
        while (at < next + MOST_PARTS && LINKS.contains(tokens.lower(at))) {
            at++;
        }
        return at > next && passage.isName(at);
    }
}
