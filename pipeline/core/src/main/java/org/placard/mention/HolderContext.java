package org.placard.mention;

import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Vocabulary.Role;

/** Words straight ahead of a name or behind it that only a holder has. */
final class HolderContext {
    private static final int LONGEST_CUE = 4;
    /** In tokens. */
    private static final int LONGEST_ASIDE = 9;

    private static final int MOST_ADVERBS = 3;

    private HolderContext() {}

    /** "for AOSIS", ", on behalf of the Arab Group": whether the words from a token on say for which group one speaks. */
    static boolean speaksForGroup(NamedSentence passage, int token) {
        Tokens tokens = passage.tokens();
        int at = tokens.is(token, ',') || tokens.is(token, '(') ? token + 1 : token;
        if (tokens.lower(at).equals("on")
                && tokens.lower(at + 1).equals("behalf")
                && tokens.lower(at + 2).equals("of")) {
            at += 3;
        } else if (tokens.lower(at).equals("for")) {
            at++;
        } else {
            return false;
        }
        at = tokens.lower(at).equals("the") ? at + 1 : at;
        int candidate = passage.candidateAt(at);
        return candidate >= 0 && passage.candidates().get(candidate).name().kind() == HolderKind.GROUP;
    }

    /** "Jordan supported", "Jordan also noted", "Chad, supported by", "Chad (on behalf of", "Georgia's proposal". */
    static boolean isAheadOfAct(NamedSentence passage, Candidate name) {
        Tokens tokens = passage.tokens();
        int next = name.last() + 1;
        if (speaksForGroup(passage, next)) {
            return true;
        }
        if (tokens.is(next, ',') || tokens.is(next, '(')) {
            return passage.hasRole(next + 1, Role.ASIDE)
                            && !tokens.lower(next + 2).matches("\\d+")
                    || actsBehindAside(passage, next) && opensClause(passage, name);
        }
        if (tokens.is(next, '\'') || tokens.is(next, '’')) {
            return isOwned(passage, next + 2);
        }
        if (tokens.lower(next).equals("s") && !tokens.touch(name.last(), next)) {
            // an apostrophe lost on the way
            return isOwned(passage, next + 1);
        }
        int verb = behindAdverbs(passage, next);
        return isActing(passage, next)
                || !name.guarded() && passage.hasRole(verb, Role.AUXILIARY) && opensClause(passage, name)
                || passage.hasRole(next, Role.DELEGATION_NOUN);
    }

    /** "supported", "also noted", "also, if less warmly, supported": what a holder does, from a token on. */
    static boolean isActing(NamedSentence passage, int token) {
        int verb = behindAdverbs(passage, token);
        return passage.hasRole(verb, Role.HOLDER_VERB) || verb > token && actsBehindAside(passage, verb);
    }

    /** ", though more briefly, endorsed": whether what a comma opens is soon closed by another, ahead of what a holder does. */
    private static boolean actsBehindAside(NamedSentence passage, int comma) {
        Tokens tokens = passage.tokens();
        int close = comma + 1;
        while (close < comma + LONGEST_ASIDE && tokens.isWord(close)) {
            close++;
        }
        return tokens.is(comma, ',')
                && close > comma + 1
                && tokens.is(close, ',')
                && passage.hasRole(behindAdverbs(passage, close + 1), Role.HOLDER_VERB);
    }

    private static int behindAdverbs(NamedSentence passage, int token) {
        int at = token;
        while (at < token + MOST_ADVERBS && isAdverb(passage, at)) {
            at++;
        }
        return at;
    }

    /** "While Jordan was"; not "the visit to Jordan was". */
    private static boolean opensClause(NamedSentence passage, Candidate name) {
        int before = name.first() - 1;
        if (passage.tokens().lower(before).equals("the")) {
            before--;
        }
        return !passage.tokens().isWord(before) || passage.hasRoleInLowerCase(before, Role.CLAUSE_OPENER);
    }

    private static boolean isOwned(NamedSentence passage, int token) {
        return passage.hasRole(token, Role.DELEGATION_NOUN)
                || passage.hasRole(token, Role.WORDING_NOUN)
                || passage.hasRole(token, Role.DELEGATION_MODIFIER);
    }

    private static boolean isAdverb(NamedSentence passage, int token) {
        return passage.hasRole(token, Role.HOLDER_ADVERB)
                || passage.tokens().lower(token).endsWith("ly");
    }

    /** "supported by Chad", "on behalf of the Netherlands", "Belize, for small island developing states,". */
    static boolean isBehindCue(NamedSentence passage, Candidate name) {
        Tokens tokens = passage.tokens();
        int last = name.first() - 1;
        if (tokens.lower(last).equals("the")) {
            last--;
        }
        boolean aside = tokens.is(last - 1, ',') || tokens.is(last - 1, '(');
        if (tokens.lower(last).equals("for") && aside && passage.isName(last - 2)) {
            return true;
        }
        var cue = new StringBuilder();
        for (int length = 1; length <= LONGEST_CUE && tokens.isWord(last - length + 1); length++) {
            cue.insert(0, length == 1 ? "" : " ").insert(0, tokens.lower(last - length + 1));
            if (passage.vocabulary().words(Role.HOLDER_CUE).contains(cue.toString())) {
                return true;
            }
        }
        return false;
    }
}
