package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.text.Span;

/**
 * Cuts a sentence into tokens: runs of letters, runs of digits, single marks; white space parts them. Square brackets
 * mark words that are not agreed and change nothing about what a reference means: they are no tokens.
 */
final class ProvisionLexer {
    private final ProvisionWords words;

    ProvisionLexer(ProvisionWords words) {
        this.words = words;
    }

    TokenRow tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (isSpace(c) || c == '[' || c == ']') {
                at++;
                continue;
            }
            Token token = next(text, at, span.end());
            tokens.add(token);
            at = token.end();
        }
        return new TokenRow(tokens);
    }

    private Token next(String text, int start, int limit) {
        char c = text.charAt(start);
        if (isDigit(c)) {
            int end = start + 1;
            while (end < limit && isDigit(text.charAt(end))) {
                end++;
            }
            return new Token(Token.Type.NUMBER, start, end, text.substring(start, end), Set.of());
        }
        if (Character.isLetter(c)) {
            int end = wordEnd(text, start, limit);
            String word = text.substring(start, end);
            for (String phrase : words.phrases(word)) {
                int phraseEnd = phraseEnd(text, start, limit, phrase);
                if (phraseEnd > 0) {
                    return new Token(
                            Token.Type.WORD, start, phraseEnd, text.substring(start, phraseEnd), words.kinds(phrase));
                }
            }
            return new Token(Token.Type.WORD, start, end, word, words.kinds(word));
        }
        if (c == '§' || c == '¶') {
            int end = start + 1 < limit && text.charAt(start + 1) == c ? start + 2 : start + 1;
            String sign = text.substring(start, end);
            return new Token(Token.Type.WORD, start, end, sign, words.kinds(sign));
        }
        return new Token(Token.Type.MARK, start, start + 1, text.substring(start, start + 1), Set.of());
    }

    private static int wordEnd(String text, int start, int limit) {
        int end = start + 1;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** End of {@code phrase} at {@code start}, its words parted by white space, a hyphen or both; -1 if not there. */
    private static int phraseEnd(String text, int start, int limit, String phrase) {
        int at = start;
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) == ' ') {
                int gap = at;
                while (at < limit && (isSpace(text.charAt(at)) || text.charAt(at) == '-')) {
                    at++;
                }
                if (at == gap) {
                    return -1;
                }
            } else if (at < limit && Character.toLowerCase(text.charAt(at)) == phrase.charAt(i)) {
                at++;
            } else {
                return -1;
            }
        }
        return at < limit && Character.isLetter(text.charAt(at)) ? -1 : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00ad' || c == '\u200b';
    }
}
