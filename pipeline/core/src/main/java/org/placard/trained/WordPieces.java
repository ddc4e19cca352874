package org.placard.trained;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of a vocabulary: in lower case and without accents, every sign by itself, then from the
 * left the longest piece that the vocabulary has (WordPiece; Wu et al. 2016, as in BERT's uncased models). Immutable.
 */
final class WordPieces {
    static final String UNKNOWN = "[UNK]";
    static final String START = "[CLS]";
    static final String END = "[SEP]";

    private static final String CONTINUED = "##";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int longestPiece;
    private final int unknown;

    /**
     * @param pieces in the order of their numbers
     * @throws IllegalArgumentException where {@link #UNKNOWN}, {@link #START} or {@link #END} is not among them
     */
    WordPieces(List<String> pieces) {
        int longest = 0;
        for (String piece : pieces) {
            numbers.put(piece, numbers.size());
            longest = Math.max(longest, piece.length());
        }
        if (numbers.size() != pieces.size()) {
            throw new IllegalArgumentException("the vocabulary has a piece twice");
        }
        this.longestPiece = longest;
        this.unknown = number(UNKNOWN);
        number(START);
        number(END);
    }

    /**
     * The number of a piece.
     *
     * @throws IllegalArgumentException where the vocabulary does not have it
     */
    int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return number;
    }

    /** Numbers of a word's pieces, at least one; a part that cannot be cut is {@link #UNKNOWN}. */
    List<Integer> of(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<Integer> found = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            int c = plain.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                StringBuilder part = new StringBuilder();
                for (next = i; next < plain.length(); next += Character.charCount(c)) {
                    c = plain.codePointAt(next);
                    if (Character.isLetterOrDigit(c)) {
                        part.appendCodePoint(c);
                    } else if (!isAccent(c)) {
                        break;
                    }
                }
                cut(part.toString(), found);
            } else if (!isAccent(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                cut(Character.toString(c), found);
            }
            i = next;
        }
        return found.isEmpty() ? List.of(unknown) : found;
    }

    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void cut(String part, List<Integer> found) {
        int before = found.size();
        int start = 0;
        while (start < part.length()) {
            int end = Math.min(part.length(), start + longestPiece);
            Integer number = null;
            while (end > start && number == null) {
                number = numbers.get((start > 0 ? CONTINUED : "") + part.substring(start, end));
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                found.subList(before, found.size()).clear();
                found.add(unknown);
                return;
            }
            found.add(number);
            start = end;
        }
    }
}
