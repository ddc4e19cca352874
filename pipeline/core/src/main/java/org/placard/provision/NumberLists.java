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
    private final Tokens tokens;
    private final NumberReader numbers;
    private final BracketReader brackets;

    NumberLists(Numbering numbering, Tokens tokens) {
        this.numbering = numbering;
        this.tokens = tokens;
        this.numbers = new NumberReader(tokens);
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

    /** One list in the course of being read. */
    private final class Reading {
        private final Style style;
        private final boolean plural;
        private final PathList paths;
        private int next;
        private boolean joined;
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
            while (range() || suffixAlone() || sibling() || anotherItem() || anotherBehindGloss()) {
                // each adds to the list and moves on
            }
            return true;
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
            if (tokens.at(next).isMark('(')
                    && tokens.at(next + 1).is(Kind.SUFFIX)
                    && tokens.at(next + 2).isMark(')')) {
                paths.suffixLast(tokens.at(next + 1).text());
                next += 3;
            }
            Group group = brackets.group(next);
            while (group != null) {
                paths.divideLast(group.paths());
                paths.refuse(group.refused());
                next = group.next();
                group = brackets.group(next);
            }
        }

        private boolean range() {
            if (!tokens.isRange(next) || tokens.at(next).is(Kind.TO) && !plural) {
                return false;
            }
            if (tokens.at(next + 1).isMark('(')) {
                return bracketedRange(brackets.group(next + 1));
            }
            Element element = numbers.rawElement(next + 1, style);
            if (element == null || tokens.counts(element.next())) {
                return false;
            }
            List<String> start = paths.last();
            List<String> end = element.path();
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
            String number = paths.last().get(0);
            String digits = number.replaceFirst("\\D+$", "");
            if (digits.isEmpty() || digits.equals(number)) {
                return false;
            }
            paths.add(List.of(digits));
            paths.suffixLast(tokens.at(at).text());
            next = at + 1;
            return true;
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
                    && Character.isDigit(paths.last().get(0).charAt(0));
            if (tokens.counts(element.next()) || letterAmongNumbers) {
                return false;
            }
            Token after = tokens.at(element.next());
            boolean open = after.type() == Token.Type.WORD && !after.is(Kind.FOLLOWER) && !after.is(Kind.PART);
            boolean year = tokens.at(at - 1).isMark(',') && tokens.isYear(at);
            return plural && !joined || !open && !year;
        }

        private boolean anotherBehindGloss() {
            if (!plural || !tokens.at(next).isMark('(')) {
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
