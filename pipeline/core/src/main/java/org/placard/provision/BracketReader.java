package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placard.provision.NumberReader.Element;
import org.placard.provision.NumberReader.Style;

/** Reads brackets that hold numbers: {@code (7)}, {@code (1, 4–5 and 9)}, {@code (2a–2d)}, {@code (1(a))}. */
final class BracketReader {
    /** Brackets in brackets beyond which a bracket is no number. */
    private static final int DEEPEST = 4;

    private final Numbering numbering;
    private final TokenRow tokens;
    private final NumberReader numbers;

    BracketReader(Numbering numbering, TokenRow tokens, NumberReader numbers) {
        this.numbering = numbering;
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** What a bracket holds, expanded. */
    record Group(List<List<String>> paths, int next, long refused) {}

    /** The bracket at {@code at} where it holds nothing but numbers, else null. */
    Group group(int at) {
        return group(at, 1);
    }

    private Group group(int at, int depth) {
        if (!tokens.at(at).isMark('(') || depth > DEEPEST) {
            return null;
        }
        List<List<String>> paths = new ArrayList<>();
        long refused = 0;
        int next = at + 1;
        boolean range = false;
        while (true) {
            List<String> path = inner(next);
            if (path == null || paths.isEmpty() && tokens.at(next + 1).isMark(')') && tokens.isYear(next)) {
                return null;
            }
            next = innerEnd(next);
            if (range) {
                refused = Math.max(refused, addRange(paths, path));
            } else if (Numbering.lostRange(path.get(0)).isPresent()) {
                List<String> ends = Numbering.lostRange(path.get(0)).get();
                paths.add(List.of(ends.get(0)));
                numbering.after(ends.get(0), ends.get(1)).forEach(part -> paths.add(List.of(part)));
            } else {
                paths.add(path);
            }
            Group nested = group(next, depth + 1);
            if (nested != null) {
                List<String> whole = paths.remove(paths.size() - 1);
                nested.paths.forEach(part -> paths.add(PathList.joined(whole, part)));
                refused = Math.max(refused, nested.refused);
                next = nested.next;
            }
            if (paths.size() > PathList.LONGEST) {
                refused = Math.max(refused, paths.size());
                paths.subList(1, paths.size() - 1).clear();
            }
            if (tokens.at(next).isMark(')')) {
                return new Group(paths, next + 1, refused);
            }
            range = tokens.isRange(next);
            int after = range ? next + 1 : tokens.afterSeparator(next);
            if (after == next) {
                return null;
            }
            next = after;
        }
    }

    private long addRange(List<List<String>> paths, List<String> end) {
        List<String> start = paths.get(paths.size() - 1);
        List<String> full = start.size() == 2
                        && end.size() == 1
                        && Character.isLetter(end.get(0).charAt(0))
                ? List.of(start.get(0), end.get(0))
                : end;
        int level = full.size() - 1;
        boolean sameWhole =
                start.size() == full.size() && start.subList(0, level).equals(full.subList(0, level));
        if (!sameWhole) {
            paths.add(full);
            return 0;
        }
        long distance = numbering.distance(start.get(level), full.get(level));
        if (distance > Numbering.LONGEST_RANGE) {
            paths.add(full);
            return distance;
        }
        for (String part : numbering.after(start.get(level), full.get(level))) {
            paths.add(PathList.joined(start.subList(0, level), List.of(part)));
        }
        return 0;
    }

    /** The number, letter or Roman number at {@code at} within a bracket, or null. */
    private List<String> inner(int at) {
        Token token = tokens.at(at);
        if (token.type() == Token.Type.NUMBER) {
            Element element = numbers.number(at, Style.PARAGRAPH);
            return element == null ? null : element.path();
        }
        boolean counted =
                token.type() == Token.Type.WORD && (token.text().length() == 1 || Numbering.isRoman(token.text()));
        if (!counted) {
            return null;
        }
        String lower = Numbering.isRoman(token.text()) && token.text().length() > 1
                ? token.text()
                : token.text().toLowerCase(Locale.ROOT);
        List<String> path = new ArrayList<>(List.of(lower));
        numbers.suffix(at + 1, path);
        return path;
    }

    private int innerEnd(int at) {
        if (tokens.at(at).type() == Token.Type.NUMBER) {
            return numbers.number(at, Style.PARAGRAPH).next();
        }
        return numbers.suffix(at + 1, new ArrayList<>(List.of("")));
    }
}
