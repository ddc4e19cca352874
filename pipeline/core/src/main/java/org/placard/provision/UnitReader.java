package org.placard.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.provision.NumberLists.Numbers;
import org.placard.provision.NumberReader.Style;
import org.placard.provision.Place.Level;
import org.placard.provision.Place.Root;
import org.placard.provision.ProvisionWords.Kind;

/** Reads the parts of an article, from the paragraph down, up to the "of" that names the article. */
final class UnitReader {
    /** Units that may be coordinated ahead of the article that they share. */
    private static final int MOST_UNITS = 8;
    /** Adjectives and determiners between "of" and the unit named. */
    private static final int MOST_DETERMINERS = 4;

    private static final String CHAPEAU = "chapeau";
    private static final String RECITAL = "recital";

    private final ProvisionWords words;
    private final NumberLists numbers;
    private final TokenRow tokens;
    private final Map<Integer, Units> read = new HashMap<>();

    UnitReader(ProvisionWords words, NumberLists numbers, TokenRow tokens) {
        this.words = words;
        this.numbers = numbers;
        this.tokens = tokens;
    }

    /**
     * Parts of a whole that is yet to come.
     *
     * @param root what a path begins with where no whole comes
     * @param certain as in {@link Reading}
     */
    record Units(List<List<String>> paths, int next, long refused, Root root, boolean certain) {
        /** Lists that are short enough one by one may be too long together. */
        Units {
            if (paths.size() > PathList.LONGEST) {
                refused = Math.max(refused, paths.size());
                paths = List.of(paths.get(0), paths.get(paths.size() - 1));
            }
        }

        /** These and more of the same kind. */
        Units and(Numbers more) {
            List<List<String>> all = new ArrayList<>(paths);
            all.addAll(more.paths());
            return new Units(all, more.next(), Math.max(refused, more.refused()), null, certain);
        }
    }

    Root root(Token adjective) {
        return words.shortName(adjective.text()).equals("OP") ? Root.OPERATIVE : Root.PREAMBULAR;
    }

    boolean isPlural(int at) {
        String text = tokens.at(at).text();
        return text.endsWith("s") || text.endsWith("S") || text.length() == 2 && text.equals("§§") || text.equals("¶¶");
    }

    /** Index after the unit's name at {@code at}, its abbreviating stop and a number sign. */
    int afterName(int at) {
        int next = at + 1;
        if (tokens.at(next).isMark('.')
                && tokens.at(next).start() == tokens.at(at).end()) {
            next++;
        }
        if (tokens.at(next).is(Kind.NUMBER)) {
            next++;
            if (tokens.at(next).isMark('.')) {
                next++;
            }
        }
        return next;
    }

    /** A unit with the parts of it that follow: "paragraph 2, subparagraph (c)". */
    Units units(int at) {
        Units outer = unit(at);
        return outer == null ? null : inner(outer);
    }

    /** Units are asked for again when they stand in a row: each is read once. */
    private Units unit(int at) {
        if (!read.containsKey(at)) {
            read.put(at, readUnit(at));
        }
        return read.get(at);
    }

    private Units readUnit(int at) {
        Token token = tokens.at(at);
        if (token.is(Kind.CHAPEAU)) {
            return new Units(List.of(List.of(CHAPEAU)), at + 1, 0, Root.SUBPARAGRAPH, false);
        }
        if (token.is(Kind.ORDINAL)) {
            return ordinals(at);
        }
        if (token.is(Kind.OPTION)) {
            return options(at);
        }
        boolean paragraph = token.is(Kind.PARAGRAPH);
        if (!paragraph && !token.is(Kind.SUBPARAGRAPH) && !token.is(Kind.PART)) {
            return null;
        }
        Style style = paragraph ? Style.PARAGRAPH : Style.SUBPARAGRAPH;
        Numbers list = numbers.list(afterName(at), style, isPlural(at));
        if (list == null) {
            return null;
        }
        boolean numbered = Character.isDigit(list.paths().get(0).get(0).charAt(0)) || isCapital(list);
        return new Units(
                list.paths(), list.next(), list.refused(), numbered ? Root.PARAGRAPH : Root.SUBPARAGRAPH, true);
    }

    /** "option 2", "alternatives A and B". */
    private Units options(int at) {
        Numbers list = numbers.list(afterName(at), Style.SUBPARAGRAPH, isPlural(at));
        boolean named = Character.isUpperCase(tokens.at(at).text().charAt(0)) || !tokens.isOpen(at + 2);
        if (list == null && tokens.at(at + 1).type() == Token.Type.WORD && named) {
            list = numbers.list(at + 1, Style.ARTICLE, isPlural(at));
        }
        if (list == null || tokens.counts(list.next())) {
            return null;
        }
        String prefix = words.prefix(tokens.at(at).text());
        List<List<String>> paths = list.paths().stream()
                .map(path -> PathList.joined(List.of(prefix + path.get(0)), path.subList(1, path.size())))
                .toList();
        return new Units(paths, list.next(), list.refused(), Root.SUBPARAGRAPH, true);
    }

    private static boolean isCapital(Numbers list) {
        return Character.isUpperCase(list.paths().get(0).get(0).charAt(0));
    }

    /** "first paragraph", "first and second paragraphs", "last sentence". */
    private Units ordinals(int at) {
        List<String> ranks = new ArrayList<>();
        int next = at;
        while (tokens.at(next).is(Kind.ORDINAL) && ranks.size() < MOST_UNITS) {
            ranks.add(words.ordinal(tokens.at(next).text()));
            next++;
            int after = tokens.afterSeparator(next);
            if (tokens.at(after).is(Kind.ORDINAL)) {
                next = after;
            }
        }
        if (tokens.at(next).is(Kind.PARAGRAPH)) {
            return new Units(paths("", ranks), next + 1, 0, Root.PARAGRAPH, false);
        }
        if (tokens.at(next).is(Kind.SENTENCE)) {
            return new Units(paths("sentence", ranks), next + 1, 0, Root.SUBPARAGRAPH, false);
        }
        if (tokens.at(next).is(Kind.SUBPARAGRAPH)) {
            return new Units(paths("subparagraph", ranks), next + 1, 0, Root.SUBPARAGRAPH, false);
        }
        if (tokens.at(next).is(Kind.ENTRY)
                && words.prefix(tokens.at(next).text()).equals(RECITAL)) {
            return new Units(paths("", ranks), next + 1, 0, new Root(Level.ENTRY, RECITAL), true);
        }
        if (tokens.at(next).is(Kind.ADJECTIVE) && tokens.at(next + 1).is(Kind.PARAGRAPH)) {
            return new Units(paths("", ranks), next + 2, 0, root(tokens.at(next)), true);
        }
        return null;
    }

    private static List<List<String>> paths(String prefix, List<String> ranks) {
        return ranks.stream().map(rank -> List.of(prefix + rank)).toList();
    }

    /** Adds the parts of the last unit that follow it at once. */
    Units inner(Units outer) {
        return inner(outer, false);
    }

    /**
     * Adds the parts of the last unit that follow it at once.
     *
     * @param amongSeveral whether the unit is one of a list, which may go on behind its parts: "7, paragraph 2, and 9"
     */
    Units inner(Units outer, boolean amongSeveral) {
        Units units = outer;
        while (true) {
            int at = tokens.at(units.next).isMark(',') ? units.next + 1 : units.next;
            Units part = amongSeveral ? unitOfOne(at) : unit(at);
            boolean fits = part != null
                    && (part.root == Root.SUBPARAGRAPH || units.root == null && part.root == Root.PARAGRAPH);
            // "paragraph 10, subparagraph (c), of Annex III": both are parts of it
            boolean nested = fits && outer.root == Root.PARAGRAPH && part.root == Root.SUBPARAGRAPH;
            if (!fits || !nested && belongsToNext(part.next)) {
                return units;
            }
            List<List<String>> paths = new ArrayList<>(units.paths);
            List<String> whole = paths.remove(paths.size() - 1);
            part.paths.forEach(path -> paths.add(PathList.joined(whole, path)));
            units = new Units(
                    paths,
                    part.next,
                    Math.max(units.refused, part.refused),
                    units.root == null ? Root.PARAGRAPH : units.root,
                    units.certain);
        }
    }

    /** A paragraph, or paragraphs up to the last that a conjunction joins to them; any other unit as it is. */
    private Units unitOfOne(int at) {
        if (!tokens.at(at).is(Kind.PARAGRAPH)) {
            return unit(at);
        }
        Numbers one = isPlural(at)
                ? numbers.listWithOneConjunction(afterName(at), Style.PARAGRAPH)
                : numbers.single(afterName(at), Style.PARAGRAPH);
        return one == null ? null : new Units(one.paths(), one.next(), one.refused(), Root.PARAGRAPH, true);
    }

    /** Whether an article that is named at {@code next} takes the units before it. */
    private boolean belongsToNext(int next) {
        int at = afterOf(next);
        return at > next && (tokens.namesWhole(at) || unit(at) != null);
    }

    /** Index after "of" and determiners, or {@code at} where there is no "of". */
    int afterOf(int at) {
        if (!tokens.at(at).is(Kind.OF)) {
            return tokens.at(at).isMark(',')
                            && tokens.at(at + 1).is(Kind.OF)
                            && tokens.at(at + 1).text().equals("of")
                    ? afterOf(at + 1)
                    : at;
        }
        int next = at + 1;
        for (int i = 0; i < MOST_DETERMINERS && tokens.at(next).is(Kind.DETERMINER); i++) {
            next++;
        }
        return next;
    }

    /** The units together with those that are coordinated with them. */
    Units coordinated(Units first) {
        Units all = first;
        for (int i = 0; i < MOST_UNITS; i++) {
            int at = tokens.afterSeparator(all.next);
            if (tokens.at(at).is(Kind.DETERMINER)) {
                at++;
            }
            Units next = at == all.next ? null : units(at);
            if (next == null || next.root != all.root && next.root != Root.PARAGRAPH) {
                return all;
            }
            List<List<String>> paths = new ArrayList<>(all.paths);
            paths.addAll(next.paths);
            all = new Units(paths, next.next, Math.max(all.refused, next.refused), next.root, true);
        }
        return all;
    }
}
