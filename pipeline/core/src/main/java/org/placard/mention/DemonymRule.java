package org.placard.mention;

import java.util.Set;
import org.placard.gazetteer.Name;
import org.placard.gazetteer.Vocabulary.Role;

/** Adjectives that stand for a delegation: "the Canadian proposal", "the Russian and Egyptian amendments". */
final class DemonymRule {
    private static final Set<String> LINKS = Set.of("and", "or", ",", "-", "/", "–");
    private static final int MOST_MODIFIERS = 2;
    private static final int MOST_LINKED = 12;
    private static final int LONGEST_QUOTE = 7;
    private static final String QUOTES = "'\"‘’“”";

    private DemonymRule() {}

    static boolean standsForDelegation(NamedSentence passage, Candidate adjective) {
        if (isPeople(passage, adjective)) {
            return true;
        }
        int at = behindQuoted(passage.tokens(), behindLinked(passage, adjective.last() + 1));
        boolean language = adjective.name().sort() == Name.Sort.LANGUAGE;
        for (int modifiers = 0; modifiers <= MOST_MODIFIERS; modifiers++, at++) {
            if (passage.hasRoleInLowerCase(at, Role.DELEGATION_NOUN)) {
                return true;
            }
            if (passage.hasRoleInLowerCase(at, Role.WORDING_NOUN) && (!language || modifiers > 0)) {
                return true;
            }
            if (!passage.hasRoleInLowerCase(at, Role.DELEGATION_MODIFIER)) {
                return false;
            }
        }
        return false;
    }

    /** "the Swiss supported", "opposed by the French": those who speak for a state. */
    static boolean isPeople(NamedSentence passage, Candidate adjective) {
        Tokens tokens = passage.tokens();
        if (!tokens.lower(adjective.first() - 1).equals("the")) {
            return false;
        }
        int next = behindFurtherPeople(passage, adjective.last() + 1);
        boolean ends = !tokens.isWord(next) && !tokens.is(next, '-') || LINKS.contains(tokens.lower(next));
        return HolderContext.isActing(passage, next)
                || ends
                        && !tokens.is(next, ',')
                        && (HolderContext.isBehindCue(passage, adjective) || isBehindPeople(passage, adjective))
                        && !passage.isName(next + 1);
    }

    /** "opposed by the Swiss and the French". */
    private static boolean isBehindPeople(NamedSentence passage, Candidate adjective) {
        int link = adjective.first() - 2;
        int before = LINKS.contains(passage.tokens().lower(link)) ? passage.candidateAt(link - 1) : -1;
        if (before < 0) {
            return false;
        }
        Candidate other = passage.candidates().get(before);
        return other.name().isAdjective()
                && passage.tokens().lower(other.first() - 1).equals("the")
                && HolderContext.isBehindCue(passage, other);
    }

    /** The token behind "and the French" or "and Peru", which go on a list: "the Swiss and the French opposed". */
    private static int behindFurtherPeople(NamedSentence passage, int token) {
        Tokens tokens = passage.tokens();
        int at = token;
        for (int linked = 0; linked < MOST_LINKED; linked++) {
            int the = at;
            while (LINKS.contains(tokens.lower(the)) && the < at + 2) {
                the++;
            }
            int name = tokens.lower(the).equals("the") ? the + 1 : the;
            Candidate further =
                    the > at && passage.isName(name) ? passage.candidates().get(passage.candidateAt(name)) : null;
            if (further == null || name == the && further.name().isAdjective()) {
                return at;
            }
            at = further.last() + 1;
        }
        return at;
    }

    /** The token behind words in quotation marks: "the Honduran 'interim phase' proposal". */
    private static int behindQuoted(Tokens tokens, int token) {
        if (!isQuote(tokens, token)) {
            return token;
        }
        for (int at = token + 1; at <= token + LONGEST_QUOTE; at++) {
            if (isQuote(tokens, at)) {
                return at + 1;
            }
        }
        return token;
    }

    private static boolean isQuote(Tokens tokens, int token) {
        return token < tokens.size() && tokens.word(token).length() == 1 && QUOTES.indexOf(tokens.word(token)) >= 0;
    }

    /** The token behind further names that share what follows: "Swiss, Thai and US". */
    private static int behindLinked(NamedSentence passage, int token) {
        int at = token;
        for (int linked = 0; linked < MOST_LINKED; linked++) {
            int next = at;
            while (LINKS.contains(passage.tokens().lower(next)) && next < at + 2) {
                next++;
            }
            if (next == at || !passage.isName(next)) {
                return at;
            }
            at = passage.candidates().get(passage.candidateAt(next)).last() + 1;
        }
        return at;
    }
}
