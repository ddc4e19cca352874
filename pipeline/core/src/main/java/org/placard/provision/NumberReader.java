package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placard.provision.ProvisionWords.Kind;

/**
 * Reads one number without brackets: {@code 5}, {@code 6 bis}, {@code 3.14}, {@code 5.1.b.ii}, {@code III:4}, {@code 2a},
 * {@code IV}, {@code b}, {@code one}.
 */
final class NumberReader {
    /** Parts of a dotted number beyond which it is no provision's. */
    private static final int DEEPEST = 4;
    /** Tokens that are searched backwards for an opening bracket. */
    private static final int LONGEST_BRACKET = 200;

    /** Versions of one provision beyond which a number behind "alt" is no version's. */
    private static final int MOST_VERSIONS = 20;

    private final ProvisionWords words;
    private final TokenRow tokens;

    NumberReader(ProvisionWords words, TokenRow tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** How a unit is numbered. */
    enum Style {
        /** {@code 5}, {@code 6 bis}, {@code IV}, {@code A}. */
        ARTICLE,
        /** {@code 2}, {@code (2)}, {@code 2a}. */
        PARAGRAPH,
        /** {@code (b)}, {@code b}, {@code (iii)}, {@code 2 (b)}. */
        SUBPARAGRAPH
    }

    /**
     * A number without brackets.
     *
     * @param lostEnd end of the range that it reads as, or null
     */
    record Element(List<String> path, int next, boolean dotted, String lostEnd) {}

    /** A number at {@code at} that a convention can have, or null. */
    Element element(int at, Style style) {
        Element element = rawElement(at, style);
        if (element == null || tokens.at(at).type() != Token.Type.NUMBER) {
            return element;
        }
        String digits = tokens.at(at).text();
        if (digits.length() < 9 && Integer.parseInt(digits) <= Numbering.LARGEST) {
            return element;
        }
        return element.path.size() > 1
                ? null
                : Numbering.lostRange(digits)
                        .map(ends -> new Element(List.of(ends.get(0)), element.next, false, ends.get(1)))
                        .orElse(tokens.isRange(element.next) && digits.length() < 9 ? element : null);
    }

    /** A number at {@code at}, however large, or null. */
    Element rawElement(int at, Style style) {
        Token token = tokens.at(at);
        return switch (token.type()) {
            case NUMBER -> number(at, style);
            case WORD -> letters(at, style);
            case MARK -> null;
        };
    }

    Element number(int at, Style style) {
        String digits = tokens.at(at).text();
        if (digits.length() > 9 || digits.startsWith("0")) {
            return null;
        }
        List<String> path = new ArrayList<>();
        path.add(digits);
        int next = suffix(at + 1, path);
        if (next == at + 1 && tokens.isGlued(next) && tokens.at(next).type() == Token.Type.WORD) {
            next = letterBehind(next, path, style);
            if (next < 0) {
                return null;
            }
        }
        next = letterBehindDash(next, path, style);
        int undotted = path.size();
        next = dottedParts(next, path);
        boolean dotted = path.size() > undotted;
        if (tokens.at(next).isMark('/') && tokens.at(next + 1).type() == Token.Type.NUMBER && tokens.isGlued(next)) {
            return style == Style.ARTICLE && Integer.parseInt(digits) < numberAt(next + 1)
                    ? new Element(path, next, dotted, null)
                    : null;
        }
        return new Element(path, next, dotted, null);
    }

    /** "4-B", which is "4B". */
    private int letterBehindDash(int at, List<String> path, Style style) {
        Token letter = tokens.at(at + 1);
        boolean joined = style == Style.ARTICLE
                && path.size() == 1
                && tokens.at(at).isDash()
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1)
                && letter.type() == Token.Type.WORD
                && letter.text().length() == 1
                && Character.isUpperCase(letter.text().charAt(0))
                && !(tokens.isGlued(at + 2) && goesOn(at + 2));
        if (!joined) {
            return at;
        }
        path.set(0, path.get(0) + letter.text());
        return at + 2;
    }

    /** Reads the parts behind dots and colons, "3.14", "5.1.b.ii", "III:4"; returns the index after them. */
    private int dottedParts(int at, List<String> path) {
        int next = at;
        while (path.size() < DEEPEST && isJoint(next) && tokens.isGlued(next) && tokens.isGlued(next + 1)) {
            Token part = tokens.at(next + 1);
            if (part.type() == Token.Type.NUMBER && part.text().length() <= 3) {
                path.add(part.text());
                next = partLetter(suffix(next + 2, path), path);
            } else if (isPartLetter(next + 1) && !isAbbreviation(next + 1) || isSection(at - 1, next + 1)) {
                path.add(part.text());
                next += 2;
            } else {
                break;
            }
        }
        return next;
    }

    private boolean isJoint(int at) {
        boolean colon = tokens.at(at).isMark(':') && tokens.at(at + 1).type() == Token.Type.NUMBER;
        return colon || tokens.at(at).isMark('.');
    }

    /** "b" of "4.1b". */
    private int partLetter(int at, List<String> path) {
        if (!tokens.isGlued(at) || !isPartLetter(at) || goesOn(at + 1) && tokens.isGlued(at + 1)) {
            return at;
        }
        path.add(tokens.at(at).text());
        return at + 1;
    }

    /** Whether a small letter or a small Roman number stands there. */
    boolean isPartLetter(int at) {
        Token token = tokens.at(at);
        return token.type() == Token.Type.WORD
                && Character.isLowerCase(token.text().charAt(0))
                && (token.text().length() == 1 || Numbering.isRoman(token.text()));
    }

    /** Whether a capital letter stands there that is a part of the unit before it: "II.A". */
    private boolean isSection(int number, int at) {
        Token letter = tokens.at(at);
        boolean counted = tokens.at(number).type() == Token.Type.NUMBER
                || Numbering.isRoman(tokens.at(number).text());
        return counted
                && letter.type() == Token.Type.WORD
                && letter.text().length() == 1
                && Character.isUpperCase(letter.text().charAt(0))
                && !tokens.isOpen(at + 1)
                && !(tokens.isGlued(at + 1) && tokens.at(at + 1).type() == Token.Type.WORD);
    }

    /** Whether the letters at {@code at} and behind the stop that follows are an abbreviation, "i.e.", and no parts. */
    private boolean isAbbreviation(int at) {
        if (!tokens.at(at + 1).isMark('.') || !tokens.isGlued(at + 1) || !tokens.isGlued(at + 2)) {
            return false;
        }
        Token after = tokens.at(at + 2);
        boolean roman = Numbering.isRoman(after.text())
                && !Numbering.isRoman(tokens.at(at).text());
        return after.type() == Token.Type.WORD && !roman;
    }

    private int numberAt(int at) {
        String digits = tokens.at(at).text();
        return digits.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** A letter glued to a number: part of an article's number, a subparagraph of a paragraph's; -1 for other words. */
    private int letterBehind(int at, List<String> path, Style style) {
        Token token = tokens.at(at);
        if (token.is(Kind.AND) || token.is(Kind.TO) || token.is(Kind.OF)) {
            return at;
        }
        if (token.text().length() > 1) {
            return -1;
        }
        if (style == Style.ARTICLE) {
            path.set(0, path.get(0) + token.text());
        } else {
            path.add(token.text().toLowerCase(Locale.ROOT));
        }
        return at + 1;
    }

    /** Reads "bis", "-bis"; returns the index after it, or {@code at}. */
    int suffix(int at, List<String> path) {
        int word = tokens.at(at).isDash() && tokens.isGlued(at) && tokens.isGlued(at + 1) ? at + 1 : at;
        if (!tokens.at(word).is(Kind.SUFFIX)) {
            return at;
        }
        int end = path.size() - 1;
        path.set(end, path.get(end) + suffixText(word));
        return afterSuffix(word);
    }

    /** "bis" in small letters; "alt2" for "Alt. 2". */
    String suffixText(int at) {
        String suffix = tokens.at(at).text().toLowerCase(Locale.ROOT);
        return versionAfter(at) > at ? suffix + tokens.at(versionAfter(at) - 1).text() : suffix;
    }

    /** Index after a suffix at {@code at} and the number of the version behind it. */
    int afterSuffix(int at) {
        return Math.max(at + 1, versionAfter(at));
    }

    /** Index after the number of a version, as in "alt 2", or {@code at} where there is none. */
    private int versionAfter(int at) {
        if (!tokens.at(at).is(Kind.OPTION)) {
            return at;
        }
        int number = tokens.at(at + 1).isMark('.') ? at + 2 : at + 1;
        return tokens.at(number).type() == Token.Type.NUMBER
                        && numberAt(number) <= MOST_VERSIONS
                        && !tokens.counts(number + 1)
                ? number + 1
                : at;
    }

    private Element letters(int at, Style style) {
        String text = tokens.at(at).text();
        if (tokens.at(at).is(Kind.CARDINAL)) {
            return tokens.isOpen(at + 1) ? null : new Element(List.of(words.cardinal(text)), at + 1, false, null);
        }
        boolean capital = Character.isUpperCase(text.charAt(0));
        boolean roman = Numbering.isRoman(text);
        if (!roman && text.length() > 1 || tokens.isGlued(at + 1) && goesOn(at + 1)) {
            return null;
        }
        if (capital) {
            List<String> path = new ArrayList<>(List.of(text));
            int next = dottedParts(at + 1, path);
            if (path.size() > 1) {
                return new Element(path, next, true, null);
            }
        }
        if (capital) {
            boolean pronounOrArticle = style != Style.ARTICLE
                    && text.length() == 1
                    && (text.equals("I") || text.equals("A"))
                    && tokens.at(at + 1).type() == Token.Type.WORD
                    && !tokens.at(at + 1).is(Kind.FOLLOWER);
            if (pronounOrArticle || style == Style.SUBPARAGRAPH && !roman) {
                return null;
            }
            List<String> path = new ArrayList<>(List.of(text));
            return new Element(path, suffix(at + 1, path), false, null);
        }
        if (style != Style.SUBPARAGRAPH || isWordNotNumber(at)) {
            return null;
        }
        boolean closing = tokens.at(at + 1).isMark(')') && tokens.isGlued(at + 1) && !insideBrackets(at);
        return new Element(List.of(text), closing ? at + 2 : at + 1, false, null);
    }

    /** Whether what stands at {@code at}, glued to a letter, makes of it a part of a word. */
    private boolean goesOn(int at) {
        Token token = tokens.at(at);
        boolean smallWord = tokens.isGlued(at + 1)
                && tokens.at(at + 1).type() == Token.Type.WORD
                && Character.isLowerCase(tokens.at(at + 1).text().charAt(0));
        boolean joint = token.isDash() || token.isMark('\'') || token.isMark('’');
        return token.type() == Token.Type.NUMBER || joint && smallWord;
    }

    /** "a" and "i" ahead of a further word are words. */
    private boolean isWordNotNumber(int at) {
        Token after = tokens.at(at + 1);
        String text = tokens.at(at).text();
        return (text.equals("a") || text.equals("i")) && after.type() == Token.Type.WORD && !after.is(Kind.FOLLOWER);
    }

    boolean insideBrackets(int at) {
        for (int i = at - 1, depth = 0; i >= 0 && i > at - LONGEST_BRACKET; i--) {
            if (tokens.at(i).isMark(')')) {
                depth++;
            } else if (tokens.at(i).isMark('(') && --depth < 0) {
                return true;
            }
        }
        return false;
    }
}
