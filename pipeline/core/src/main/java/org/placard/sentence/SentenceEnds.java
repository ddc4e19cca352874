package org.placard.sentence;

import java.util.Set;
import org.placard.sentence.Abbreviations.Kind;

/**
 * Decides at which full stops, question marks, exclamation marks and ellipses a sentence ends. What follows the sign
 * (closing marks, a footnote's number, white space, the next word) and what precedes it (an abbreviation, an initial, an
 * item's number, an open bracket) decide; nothing else of the text matters.
 */
final class SentenceEnds {
    /** In UTF-16 units; what is longer is no word, and is not looked through at each of its signs. */
    private static final int LONGEST_WORD = 200;

    private static final String CLOSERS = ")]}’”'\"»›*_";
    private static final String QUOTES = "’”'\"»›";
    private static final String OPENERS = "([{‘“'\"«‹•–—*_¿¡";
    /** An open bracket that is not closed within so many UTF-16 units was never meant to be. */
    private static final int LONGEST_BRACKET = 600;
    /** How many words after a quoted question may lead to its verb of speech. */
    private static final int WORDS_TO_SPEECH = 4;

    private final Abbreviations abbreviations;

    SentenceEnds(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Where the sentence that begins at {@code start} ends, at most {@code limit}. */
    int next(CharSequence text, int start, int limit) {
        int bracketEnd = start;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '[') && i > start && i >= bracketEnd) {
                bracketEnd = closing(text, i, limit);
            } else if ((c == '.' || c == '?' || c == '!' || c == '…') && i >= bracketEnd) {
                int end = endAt(text, start, i, limit);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return limit;
    }

    /** The end of the sentence whose last sign may stand at {@code sign}, or -1 where it goes on. */
    private int endAt(CharSequence text, int start, int sign, int limit) {
        int after = sign + 1;
        while (after < limit && isEndSign(text.charAt(after))) {
            after++;
        }
        int end = skipClosers(text, after, limit);
        int space = skipSpace(text, end, limit);
        if (space == limit) {
            return limit;
        }
        if (space == end) {
            return endWithoutSpace(text, start, sign, end, limit);
        }
        if (!beginsSentence(text, space, limit) || isSpokenOn(text, sign, after, end, space, limit)) {
            return -1;
        }
        boolean oneStop = after == sign + 1 && text.charAt(sign) == '.';
        if (oneStop && goesOnAfterWord(text, start, sign, end, space, limit)) {
            return -1;
        }
        boolean ellipsis = text.charAt(sign) == '…' || after - sign > 1 && text.charAt(sign) == '.';
        return ellipsis && isDots(text, space) ? -1 : end;
    }

    private static boolean isDots(CharSequence text, int at) {
        return text.charAt(at) == '.';
    }

    /** A footnote's number after the stop ("text.3 Norway"), or a forgotten space ("text.Norway"). */
    private int endWithoutSpace(CharSequence text, int start, int sign, int end, int limit) {
        if (endsNumber(text, start, sign)) {
            return isForgottenSpace(text, end, limit) ? end : -1;
        }
        if (!endsPlainWord(text, start, sign)) {
            return -1;
        }
        int note = end;
        while (note < limit && note - end < 5 && isFootnote(text.charAt(note))) {
            note++;
        }
        if (note > end) {
            int space = skipSpace(text, note, limit);
            boolean apart = space > note && space < limit;
            return space == limit ? limit : apart && beginsSentence(text, space, limit) ? note : -1;
        }
        return isForgottenSpace(text, end, limit) ? end : -1;
    }

    private static boolean isFootnote(char c) {
        return c >= '0' && c <= '9' || c == '[' || c == ']' || "¹²³⁰⁴⁵⁶⁷⁸⁹*†‡".indexOf(c) >= 0;
    }

    /** Whether the stop follows a word of small letters, at least two, that is no abbreviation, with no stop, slash or sign of an address in it. */
    private boolean endsPlainWord(CharSequence text, int start, int sign) {
        int i = sign - 1;
        while (i >= start && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        int wordEnd = i + 1;
        int letters = 0;
        while (i >= start && Character.isLowerCase(text.charAt(i))) {
            letters++;
            i--;
        }
        while (i >= start && !isSpace(text.charAt(i))) {
            if (".:/@_=&?!…".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            i--;
        }
        return letters >= 2
                && abbreviations.kindsOf(text.subSequence(i + 1, wordEnd)).isEmpty();
    }

    /** Whether the stop follows a number of one to three digits, with its part in brackets or without: "Article 10.Cuba said". */
    private static boolean endsNumber(CharSequence text, int start, int sign) {
        int word = wordStart(text, start, sign);
        String number = text.subSequence(word, sign).toString();
        boolean apart = word > start && isSpace(text.charAt(word - 1));
        return apart && number.matches("\\d{1,3}(\\(\\w{1,4}\\))*");
    }

    private boolean isForgottenSpace(CharSequence text, int next, int limit) {
        if (!Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int i = next + 1;
        while (i < limit && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        // "text.Norway said", but not "Node.Js", "un.Org/page" or a name with more stops in it
        boolean word = i - next >= 3 || abbreviations.is(text.subSequence(next, i), Kind.OPENER);
        return word && i < limit && (isSpace(text.charAt(i)) || text.charAt(i) == ',' || text.charAt(i) == '’');
    }

    private static boolean beginsSentence(CharSequence text, int at, int limit) {
        int i = at;
        while (i < limit && (OPENERS.indexOf(text.charAt(i)) >= 0 || isSpace(text.charAt(i)))) {
            i++;
        }
        if (i == limit) {
            return false;
        }
        int c = Character.codePointAt(text, i);
        return Character.isLetterOrDigit(c) ? !Character.isLowerCase(c) : i == at && ".…,;:".indexOf(c) < 0;
    }

    /** Whether the words around the stop show that the sentence goes on: an abbreviation, an initial, an item's number. */
    private boolean goesOnAfterWord(CharSequence text, int start, int sign, int end, int next, int limit) {
        int wordStart = wordStart(text, start, sign);
        if (wordStart == sign) {
            return false;
        }
        String word = text.subSequence(wordStart, sign).toString();
        Set<Kind> kinds = abbreviations.kindsOf(word);
        if (kinds.contains(Kind.INNER) || kinds.contains(Kind.TITLE)) {
            return true;
        }
        if (kinds.contains(Kind.NUMBER)) {
            return isNumberAhead(text, next, limit);
        }
        boolean closed = end > sign + 1;
        if (wordStart == start && !closed && isAcronym(word)) {
            // "A.G. LOPEZ (Peru)": no sentence is nothing but initials
            return true;
        }
        if (kinds.contains(Kind.HOUR)) {
            return !closed && abbreviations.is(wordAt(text, next, limit), Kind.ZONE);
        }
        if (kinds.contains(Kind.EITHER) || isAcronym(word)) {
            return !closed && !opensSentence(text, next, limit);
        }
        if (isInitial(word)) {
            return !closed && !isLettered(text, start, wordStart);
        }
        return isItemNumber(text, start, wordStart, word);
    }

    /** "U.S.", "D.R.C.": capitals with stops between them. */
    private static boolean isAcronym(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static boolean isInitial(CharSequence word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** Whether the letter at {@code letter} belongs to a noun before it, as in "Annex A" or "Annexes A and B". */
    private boolean isLettered(CharSequence text, int start, int letter) {
        int end = spaceStart(text, start, letter);
        int word = wordStart(text, start, end);
        if (abbreviations.is(text.subSequence(word, end), Kind.JOINER)) {
            int letterEnd = spaceStart(text, start, word);
            return isInitial(text.subSequence(wordStart(text, start, letterEnd), letterEnd));
        }
        return abbreviations.is(text.subSequence(word, end), Kind.LETTERED);
    }

    private static int spaceStart(CharSequence text, int start, int end) {
        int i = end;
        while (i > start && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** A number or letter that begins the sentence, or follows a colon or semicolon, numbers an item. */
    private static boolean isItemNumber(CharSequence text, int start, int wordStart, String word) {
        if (word.length() > 4 || !word.chars().allMatch(Character::isDigit) && !isRoman(word)) {
            return false;
        }
        int before = wordStart;
        while (before > start && isSpace(text.charAt(before - 1))) {
            before--;
        }
        return before == start || ":;".indexOf(text.charAt(before - 1)) >= 0;
    }

    private static boolean isRoman(String word) {
        return word.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
    }

    private static boolean isNumberAhead(CharSequence text, int next, int limit) {
        char c = text.charAt(next);
        if (Character.isDigit(c) || c == '(' || c == '[' || c == '¶') {
            return true;
        }
        int end = next;
        while (end < limit && "IVXLC".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > next && (end == limit || !Character.isLetter(text.charAt(end))) && end - next < 6;
    }

    /** Whether the next word is likelier the first of a sentence than the second half of a name. */
    private boolean opensSentence(CharSequence text, int next, int limit) {
        if ("‘“\"".indexOf(text.charAt(next)) >= 0) {
            return true;
        }
        CharSequence word = wordAt(text, next, limit);
        boolean capitals = word.length() >= 5 && word.chars().allMatch(Character::isUpperCase);
        return capitals || abbreviations.is(word, Kind.OPENER);
    }

    /** Whether a quoted question or exclamation is followed by who said it ("Why now?" Norway asked). */
    private boolean isSpokenOn(CharSequence text, int sign, int after, int end, int next, int limit) {
        boolean quoted = end > after && QUOTES.indexOf(text.charAt(end - 1)) >= 0;
        if (!quoted || text.charAt(sign) == '.' || text.charAt(sign) == '…') {
            return false;
        }
        int at = next;
        for (int words = 0; words < WORDS_TO_SPEECH && at < limit; words++) {
            CharSequence word = wordAt(text, at, limit);
            if (abbreviations.is(word, Kind.SPEECH)) {
                return true;
            }
            int wordEnd = at + word.length();
            at = skipSpace(text, wordEnd, limit);
            if (word.isEmpty() || at == wordEnd) {
                return false;
            }
        }
        return false;
    }

    private static int wordStart(CharSequence text, int start, int end) {
        int i = end;
        int furthest = Math.max(start, end - LONGEST_WORD);
        while (i > furthest) {
            char c = text.charAt(i - 1);
            if (isSpace(c) || "([{‘“\"«/–—-".indexOf(c) >= 0 || c == '’' || c == '\'') {
                break;
            }
            i--;
        }
        return i;
    }

    private static CharSequence wordAt(CharSequence text, int start, int limit) {
        int end = start;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.subSequence(start, end);
    }

    /** Where the bracket that opens at {@code open} is closed; {@code open} itself where it is not. */
    private static int closing(CharSequence text, int open, int limit) {
        int depth = 0;
        int end = Math.min(limit, open + LONGEST_BRACKET);
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return i;
            }
        }
        return open;
    }

    private static int skipClosers(CharSequence text, int from, int limit) {
        int i = from;
        while (i < limit && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    static int skipSpace(CharSequence text, int from, int limit) {
        int i = from;
        while (i < limit && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isEndSign(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }
}
