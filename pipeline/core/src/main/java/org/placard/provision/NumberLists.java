package org.placard.provision;

import java.util.List;
import org.placard.provision.BracketReader.Group;
import org.placard.provision.NumberReader.Element;
import org.placard.provision.NumberReader.Style;
import org.placard.provision.ProvisionWords.Kind;

/**
 * Reads the numbers that follow a unit's name: {@code 12–14, 20–22 (1–2) and 30 (1, 4–5 and 9)}. Every method reads
 * from a token's index on and looks ahead by a bounded number of tokens, but for the list itself.
 */
final class NumberLists {
    /** Tokens of a gloss in brackets behind a number of a list, as in "5 (scope), 7 (definitions) and 8". */
    private static final int LONGEST_GLOSS = 14;

    private final Numbering numbering;
    private final TokenRow tokens;
    private final NumberReader numbers;
    private final BracketReader brackets;

    NumberLists(ProvisionWords words, Numbering numbering, TokenRow tokens) {
        this.numbering = numbering;
        this.tokens = tokens;
        this.numbers = new NumberReader(words, tokens);
        this.brackets = new BracketReader(numbering, tokens, numbers);
    }

    /**
     * A list that was read.
     *
     * @param next index of the token after it
     * @param refused how many provisions it names, where they are too many to be expanded; else 0
     */
    record Numbers(List<List<String>> paths, int next, long refused) {}

    /** Reads a list at {@code at}; null where none begins there. */
    Numbers list(int at, Style style, boolean plural) {
        var list = new Reading(style, plural);
        return list.read(at) ? new Numbers(list.paths.paths(), list.next, list.paths.refused()) : null;
    }

    /** Reads a list in the plural up to the number that its first conjunction joins; null where none begins there. */
    Numbers listWithOneConjunction(int at, Style style) {
        var list = new Reading(style, true);
        list.closed = true;
        return list.read(at) ? new Numbers(list.paths.paths(), list.next, list.paths.refused()) : null;
    }

    /** Reads one number or a range at {@code at}, and no list; null where none begins there. */
    Numbers single(int at, Style style) {
        var list = new Reading(style, false);
        return list.readOne(at) ? new Numbers(list.paths.paths(), list.next, list.paths.refused()) : null;
    }

    /** Reads a bracket at {@code at} that holds nothing but numbers of articles; null where there is none. */
    Numbers bracketed(int at) {
        Group group = brackets.group(at);
        return group == null || !Character.isDigit(group.paths().get(0).get(0).charAt(0))
                ? null
                : new Numbers(group.paths(), group.next(), group.refused());
    }

    /** Reads on in a list of several units whose last number was {@code last}; null where the list does not go on. */
    Numbers further(int at, Style style, List<String> last) {
        var list = new Reading(style, true);
        list.paths.add(last);
        list.next = at;
        if (!list.anotherItem()) {
            return null;
        }
        list.readOn();
        List<List<String>> paths = list.paths.paths();
        return new Numbers(paths.subList(1, paths.size()), list.next, list.paths.refused());
    }

    /** One list in the course of being read. */
    private final class Reading {
        private final Style style;
        private final boolean plural;
        private final PathList paths;
        private int next;
        private boolean joined;
        /** Whether the list ends behind the number that a conjunction joins. */
        private boolean closed;

        private boolean dotted;

        Reading(Style style, boolean plural) {
            this.style = style;
            this.plural = plural;
            this.paths = new PathList(numbering, style);
        }

        boolean read(int at) {
            if (!item(at)) {
                return false;
            }
            readOn();
            return true;
        }

        boolean readOne(int at) {
            if (!item(at)) {
                return false;
            }
            while (range()) {
                // each moves on
            }
            return true;
        }

        private void readOn() {
            while (range() || suffixAlone() || sibling() || anotherItem() || anotherBehindGloss()) {
                // each adds to the list and moves on
            }
        }

        private boolean item(int at) {
            return style != Style.ARTICLE && tokens.at(at).isMark('(') ? bracketed(at) : bare(at);
        }

        private boolean bracketed(int at) {
            Group group = brackets.group(at);
            if (group == null) {
                return false;
            }
            group.paths().forEach(paths::add);
            paths.refuse(group.refused());
            moveTo(group.next());
            return true;
        }

        private boolean bare(int at) {
            Element element = numbers.element(at, style);
            if (element == null) {
                return false;
            }
            dotted = element.dotted();
            paths.add(element.path());
            if (element.lostEnd() != null) {
                paths.expandTo(List.of(element.lostEnd()));
            }
            moveTo(element.next());
            return true;
        }

        /** Goes on behind a number, over a suffix and brackets that belong to it; behind a range to its last number. */
        private void moveTo(int at) {
            next = at;
            while (bracketedSuffix() || suffixBehind() || part() || letterBehind()) {
                // each moves on
            }
        }

        private boolean bracketedSuffix() {
            if (!tokens.at(next).isMark('(') || !tokens.at(next + 1).is(Kind.SUFFIX)) {
                return false;
            }
            int end = numbers.afterSuffix(next + 1);
            if (!tokens.at(end).isMark(')')) {
                return false;
            }
            paths.suffixLast(numbers.suffixText(next + 1));
            next = end + 1;
            return true;
        }

        /** "3 (c) bis". */
        private boolean suffixBehind() {
            if (!tokens.at(next).is(Kind.SUFFIX)) {
                return false;
            }
            paths.suffixLast(numbers.suffixText(next));
            next = numbers.afterSuffix(next);
            return true;
        }

        private boolean part() {
            Group group = brackets.group(next);
            if (group == null) {
                return false;
            }
            paths.divideLast(group.paths());
            paths.refuse(group.refused());
            next = group.next();
            return true;
        }

        /** "5(1)a", "2 (3) b)": a letter whose own bracket is missing, wholly or on the left. */
        private boolean letterBehind() {
            if (!tokens.at(next - 1).isMark(')') || !numbers.isPartLetter(next)) {
                return false;
            }
            boolean closed =
                    tokens.at(next + 1).isMark(')') && tokens.isGlued(next + 1) && !numbers.insideBrackets(next);
            boolean alone = tokens.isGlued(next) && !tokens.isGlued(next + 1)
                    || tokens.isGlued(next)
                            && tokens.at(next + 1).type() == Token.Type.MARK
                            && !tokens.at(next + 1).isDash();
            if (!closed && !alone) {
                return false;
            }
            paths.divideLast(List.of(List.of(tokens.at(next).text())));
            next += closed ? 2 : 1;
            return true;
        }

        private boolean range() {
            if (!tokens.isRange(next)) {
                return false;
            }
            if (tokens.at(next + 1).isMark('(')) {
                return bracketedRange(brackets.group(next + 1));
            }
            if (tokens.at(next).is(Kind.TO) && !plural) {
                return false;
            }
            Element element = numbers.rawElement(next + 1, style);
            if (element == null || tokens.counts(element.next())) {
                return false;
            }
            List<String> start = paths.last();
            List<String> end = element.path();
            Group part = brackets.group(element.next());
            boolean sameWhole = start.size() == 2 && end.equals(start.subList(0, 1));
            if (sameWhole && part != null && part.paths().size() == 1) {
                paths.expandTo(PathList.joined(end, part.paths().get(0)));
                moveTo(part.next());
                return true;
            }
            if (dotted && end.size() == 1 && numbering.distance(start.get(start.size() - 1), end.get(0)) > 1) {
                end = PathList.joined(start.subList(0, start.size() - 1), end);
            }
            paths.expandTo(end);
            moveTo(element.next());
            return true;
        }

        private boolean bracketedRange(Group group) {
            if (group == null || group.paths().size() != 1) {
                return false;
            }
            List<String> end = paths.asSibling(paths.last(), group.paths().get(0));
            if (end == null) {
                return false;
            }
            paths.expandTo(end);
            moveTo(group.next());
            return true;
        }

        /** "6 bis and ter". */
        private boolean suffixAlone() {
            int at = tokens.afterSeparator(next);
            if (at == next || !tokens.at(at).is(Kind.SUFFIX)) {
                return false;
            }
            List<String> last = paths.last();
            for (int level = last.size() - 1; level >= 0; level--) {
                String digits = last.get(level).replaceFirst("(?<=\\d)\\D.*$", "");
                if (!digits.equals(last.get(level))) {
                    paths.add(PathList.joined(last.subList(0, level), List.of(digits)));
                    paths.suffixLast(numbers.suffixText(at));
                    next = numbers.afterSuffix(at);
                    return true;
                }
            }
            return false;
        }

        /** "54 (1) and (3)", "4.2 (a) and (b)": a further part of what the last item is a part of. */
        private boolean sibling() {
            int at = tokens.afterSeparator(next);
            Group group = at > next ? brackets.group(at) : null;
            if (group == null || beginsAnew(group.next())) {
                return false;
            }
            List<String> model = paths.last();
            if (paths.asSibling(model, group.paths().get(0)) == null) {
                return false;
            }
            for (List<String> part : group.paths()) {
                List<String> sibling = paths.asSibling(model, part);
                paths.add(sibling == null ? PathList.joined(model.subList(0, model.size() - 1), part) : sibling);
            }
            moveTo(group.next());
            return true;
        }

        /** Whether a bracket before {@code at} counts the points of a sentence: "(1) Article 5 (3) and (2) Article 6". */
        private boolean beginsAnew(int at) {
            return tokens.namesUnit(at) || tokens.at(at).type() == Token.Type.NUMBER;
        }

        private boolean anotherItem() {
            int at = tokens.afterSeparator(next);
            return at > next && another(at);
        }

        private boolean another(int at) {
            if (style != Style.ARTICLE && tokens.at(at).isMark('(')) {
                Group group = brackets.group(at);
                return group != null && !beginsAnew(group.next()) && bracketed(at);
            }
            Element element = numbers.element(at, style);
            if (element == null || !continues(element, at)) {
                return false;
            }
            joined |= tokens.at(at - 1).is(Kind.AND) || tokens.at(at - 1).isMark('&');
            return bare(at);
        }

        /** Whether the number at {@code at} goes on with the list rather than beginning something new. */
        private boolean continues(Element element, int at) {
            boolean letterAmongNumbers = tokens.at(at).type() == Token.Type.WORD
                    && !tokens.at(at).is(Kind.CARDINAL)
                    && Character.isDigit(paths.last().get(0).charAt(0));
            if (joined && closed
                    || tokens.counts(element.next())
                    || letterAmongNumbers
                    || enumerates(element.next(), at)) {
                return false;
            }
            Token after = tokens.at(element.next());
            boolean open = tokens.isOpen(element.next()) && !after.is(Kind.PART);
            boolean year = tokens.at(at - 1).isMark(',') && tokens.isYear(at);
            return plural && !joined || !open && !year;
        }

        /** Whether the number at {@code at} counts the points of what is said: "Article 7; 2. Chile supported …". */
        private boolean enumerates(int behind, int at) {
            Token mark = tokens.at(behind);
            Token word = tokens.at(behind + 1);
            boolean begins = (mark.isMark('.') || mark.isMark(')') && !numbers.insideBrackets(at))
                    && word.type() == Token.Type.WORD
                    && Character.isUpperCase(word.text().charAt(0));
            return begins
                    && !tokens.at(at - 1).is(Kind.AND)
                    && (!plural || tokens.at(at - 1).isMark(';'));
        }

        private boolean anotherBehindGloss() {
            if (!plural && !dotted || !tokens.at(next).isMark('(')) {
                return false;
            }
            for (int i = next + 1; i < next + LONGEST_GLOSS; i++) {
                if (tokens.at(i).isMark(')')) {
                    int at = tokens.afterSeparator(i + 1);
                    return at > i + 1 && another(at);
                }
                if (tokens.isEnd(i) || tokens.at(i).isMark('(') || tokens.namesUnit(i)) {
                    return false;
                }
            }
            return false;
        }
    }
}
