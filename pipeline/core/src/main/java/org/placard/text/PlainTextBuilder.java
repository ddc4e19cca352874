package org.placard.text;

import java.text.Normalizer;
import org.placard.text.Signs.Kind;
import org.placard.text.Signs.Sign;

/** Makes the plain form of one text, in one pass. A text that is plain already is not copied. */
final class PlainTextBuilder {
    private static final Signs SIGNS = Signs.load();
    private static final UnitKinds KINDS = new UnitKinds(SIGNS);
    private static final char SOFT_HYPHEN = '\u00ad';
    /** Marks that are put in order at a time: it takes the square of their number (UAX #15, stream-safe text). */
    private static final int MOST_MARKS = 30;

    private final Text text;
    private final String written;
    private final Replacements replacements = new Replacements();
    private StringBuilder plain;
    /** Made where the first line ends in a hyphen. */
    private BrokenWords brokenWords;
    /** How much of the written text has gone into {@link #plain}. */
    private int read;

    PlainTextBuilder(Text text) {
        this.text = text;
        this.written = text.toString();
    }

    PlainText build() {
        int at = 0;
        while (at < written.length()) {
            byte kind = KINDS.of(written.charAt(at));
            if (isHyphen(written.charAt(at)) && isBroken(at)) {
                at = joinWord(at);
            } else {
                at = kind == UnitKinds.KEPT ? at + 1 : readFrom(at, kind);
            }
        }
        if (plain == null) {
            return new PlainText(text, replacements);
        }
        append(written.length());
        return new PlainText(new Text(plain.toString()), replacements);
    }

    /** Reads what begins at {@code at}; returns where it ends. */
    private int readFrom(int at, byte kind) {
        return switch (kind) {
            case UnitKinds.SPACE -> replace(at, at + 1, " ");
            case UnitKinds.UNSEEN -> replace(at, unseenEnd(at), "");
            case UnitKinds.MARK -> compose(at);
            case UnitKinds.FORM -> replace(at, at + 1, plainForm(written.charAt(at)));
            default -> readSign(at);
        };
    }

    private static String plainForm(char unit) {
        return Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
    }

    /** A soft hyphen at the end of a line takes the line's end with it, since the word goes on behind it. */
    private int unseenEnd(int at) {
        if (written.charAt(at) != SOFT_HYPHEN) {
            return at + 1;
        }
        int line = spaceEnd(at + 1);
        int next = line + (is(line, '\r') ? 1 : 0);
        next += is(next, '\n') ? 1 : 0;
        int word = spaceEnd(next);
        return next > line && word < written.length() && Character.isLetter(written.charAt(word)) ? word : at + 1;
    }

    private static boolean isHyphen(char unit) {
        return unit == '-' || unit == '\u2010';
    }

    /** Whether the hyphen at {@code at} stands between a word's letter and a line's end, and the next line goes on small. */
    private boolean isBroken(int at) {
        if (at == 0 || !Character.isLetter(written.charAt(at - 1))) {
            return false;
        }
        int word = wordOfNextLine(at);
        return word > 0 && Character.isLowerCase(written.charAt(word));
    }

    /** Where the first word of the line behind {@code at} begins; -1 where no line ends there, or one without words follows. */
    private int wordOfNextLine(int at) {
        int line = spaceEnd(at + 1);
        line += is(line, '\r') ? 1 : 0;
        int word = is(line, '\n') ? spaceEnd(line + 1) : -1;
        return word < written.length() ? word : -1;
    }

    /** Takes the line's end out of a word, and the hyphen where it is not the word's own. */
    private int joinWord(int at) {
        if (brokenWords == null) {
            brokenWords = new BrokenWords();
            written.lines().forEach(brokenWords::learn);
        }
        int word = wordOfNextLine(at);
        int start = at;
        while (start > 0 && Character.isLetter(written.charAt(start - 1))) {
            start--;
        }
        int end = word;
        while (end < written.length() && Character.isLetter(written.charAt(end))) {
            end++;
        }
        boolean keeps =
                brokenWords.keepsHyphen(written.substring(start, at), written.charAt(at), written.substring(word, end));
        return replace(at, word, keeps ? "-" : "");
    }

    private boolean is(int at, char unit) {
        return at < written.length() && written.charAt(at) == unit;
    }

    private int spaceEnd(int from) {
        int at = from;
        while (at < written.length() && isSpace(written.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\t' || KINDS.of(unit) == UnitKinds.SPACE;
    }

    private int compose(int at) {
        int end = at + 1;
        int limit = Math.min(written.length(), at + MOST_MARKS);
        while (end < limit && KINDS.of(written.charAt(end)) == UnitKinds.MARK) {
            end++;
        }
        // a letter that was replaced is not composed with what stands behind it
        int start = at > read ? at - 1 : at;
        String cluster = written.substring(start, end);
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        return composed.equals(cluster) ? end : replace(start, end, composed);
    }

    private int readSign(int at) {
        Sign sign = SIGNS.at(written, at);
        if (sign == null) {
            return at + 1;
        }
        int end = at + sign.printed().length();
        if (sign.kind() == Kind.SIGN) {
            return replace(at, end, String.valueOf(sign.plain()));
        }
        var quote = new QuotationMark(before(at), after(end), sign.plain());
        String mark = String.valueOf(quote.plain());
        if (sign.kind() == Kind.GUILLEMET) {
            return quote.opens() ? replace(at, spaceEnd(end), mark) : close(at, end, mark);
        }
        return mark.equals(sign.printed()) ? end : replace(at, end, mark);
    }

    /** The unit ahead of {@code at} that is seen, a space where there is none. */
    private char before(int at) {
        int i = at - 1;
        while (i >= read && KINDS.of(written.charAt(i)) == UnitKinds.UNSEEN) {
            i--;
        }
        return i < 0 ? ' ' : written.charAt(i);
    }

    private char after(int end) {
        int i = end;
        while (i < written.length() && KINDS.of(written.charAt(i)) == UnitKinds.UNSEEN) {
            i++;
        }
        return i == written.length() ? ' ' : written.charAt(i);
    }

    /** Replaces a closing mark together with the spaces ahead of it. */
    private int close(int at, int end, String mark) {
        append(at);
        int start = at;
        int length = plain.length();
        while (start > replacements.lastWrittenEnd() && length > 0 && plain.charAt(length - 1) == ' ') {
            start--;
            length--;
        }
        plain.setLength(length);
        read = start;
        return replace(start, end, mark);
    }

    private int replace(int start, int end, String words) {
        append(start);
        if (words.length() != end - start) {
            replacements.add(start, end, plain.length(), plain.length() + words.length());
        }
        plain.append(words);
        read = end;
        return end;
    }

    private void append(int to) {
        if (plain == null) {
            plain = new StringBuilder(written.length());
        }
        plain.append(written, read, to);
        read = to;
    }
}
