package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import org.placard.provision.NumberLists.Numbers;
import org.placard.provision.NumberReader.Style;
import org.placard.provision.Place.Root;
import org.placard.provision.ProvisionWords.Kind;
import org.placard.provision.UnitReader.Units;

/**
 * The grammar of references, by recursive descent over the tokens of one sentence:
 *
 * <pre>
 * reference  = article | annex | resolution | paragraph
 * article    = "Article" numbers { [","] inner }          Article 4, paragraph 2, subparagraph (c)
 * annex      = "Annex" numbers { [","] inner }            Annex II, paragraph 3
 * resolution = ("OP" | "PP") numbers                      OP3, operative paragraph 3
 * paragraph  = units [ "of" (units | article | annex) ]   the chapeau and paragraph 1 of Article 6
 * units      = inner { [","] inner } { and inner }
 * inner      = unit numbers | ordinals "paragraph" | "chapeau"
 * </pre>
 *
 * {@link NumberLists} reads the numbers.
 */
final class ProvisionGrammar {
    /** Parts of parts beyond which "of" is not followed. */
    private static final int DEEPEST = 4;

    private final Tokens tokens;
    private final NumberLists numbers;
    private final UnitReader units;
    private final OtherTexts otherTexts;

    ProvisionGrammar(ProvisionWords words, Numbering numbering, Tokens tokens) {
        this.tokens = tokens;
        this.numbers = new NumberLists(numbering, tokens);
        this.units = new UnitReader(words, numbers, tokens);
        this.otherTexts = new OtherTexts(units, tokens);
    }

    /** What a reference's places hang on. */
    enum Anchor {
        /** They name their article, annex or resolution. */
        OWN,
        /** The article in force. */
        RUNNING,
        /** The paragraph last mentioned. */
        SAME,
        /** Something that the sentence describes without a number: they stay as they are. */
        ELSEWHERE
    }

    /**
     * A reference that was read.
     *
     * @param first index of its first token
     * @param next index of the token after its last one
     * @param refused how many provisions it names, where they are too many to be expanded; else 0
     * @param certain whether it is a reference even where its article is not known
     * @param foreign whether its article belongs to another text than the one at hand
     */
    record Reading(
            int first, int next, List<Place> places, Anchor anchor, long refused, boolean certain, boolean foreign) {}

    /** The reference that begins at token {@code at}, or null. */
    Reading read(int at) {
        Token token = tokens.at(at);
        if (token.is(Kind.ARTICLE)) {
            return article(at);
        }
        if (token.is(Kind.ANNEX)) {
            return annex(at);
        }
        if (token.is(Kind.OPERATIVE) || token.is(Kind.PREAMBULAR)) {
            Root root = token.is(Kind.OPERATIVE) ? Root.OPERATIVE : Root.PREAMBULAR;
            return resolution(at, at + 1, root, units.isPlural(at));
        }
        if (token.is(Kind.ADJECTIVE) && tokens.at(at + 1).is(Kind.PARAGRAPH)) {
            return resolution(at, at + 2, units.root(token), units.isPlural(at + 1));
        }
        if (token.is(Kind.SAME)) {
            return same(at);
        }
        return paragraph(at);
    }

    private Reading article(int at) {
        Numbers list = numbers.list(units.afterName(at), Style.ARTICLE, units.isPlural(at));
        return list == null ? null : whole(at, Root.ARTICLE, list);
    }

    private Reading annex(int at) {
        Numbers list = numbers.list(units.afterName(at), Style.ARTICLE, units.isPlural(at));
        boolean negated = tokens.at(at - 1).isDash() && tokens.at(at - 2).text().equalsIgnoreCase("non");
        if (list == null || negated || isAdjective(list.next())) {
            return null;
        }
        return whole(at, Root.ANNEX, list);
    }

    /** Whether the words before {@code next} only qualify the one there, as in "Annex II countries". */
    private boolean isAdjective(int next) {
        Token after = tokens.at(next);
        boolean sharesNoun = after.is(Kind.AND) && tokens.at(next + 1).text().equalsIgnoreCase("non");
        if (after.isMark('/') || sharesNoun) {
            return true;
        }
        int word = after.type() == Token.Type.MARK && (after.isDash() || Quotations.isMark(after.text()))
                ? next + 1
                : next;
        return tokens.at(word).type() == Token.Type.WORD
                && !tokens.at(word).is(Kind.FOLLOWER)
                && !tokens.at(word).is(Kind.PARAGRAPH)
                && !tokens.at(word).is(Kind.CHAPEAU);
    }

    private Reading whole(int at, Root root, Numbers list) {
        Units whole = units.inner(new Units(list.paths(), list.next(), list.refused(), null, true));
        return new Reading(
                at,
                whole.next(),
                places(root, whole),
                Anchor.OWN,
                whole.refused(),
                true,
                otherTexts.isForeign(whole.next()));
    }

    private Reading resolution(int at, int numberAt, Root root, boolean plural) {
        int start = tokens.at(numberAt).is(Kind.NUMBER) || tokens.at(numberAt).isMark('.') ? numberAt + 1 : numberAt;
        boolean shortName = numberAt == at + 1;
        if (tokens.at(start).type() != Token.Type.NUMBER) {
            return null;
        }
        Numbers list = numbers.list(
                start,
                Style.PARAGRAPH,
                plural || shortName && tokens.at(start + 1).isDash());
        if (list == null) {
            return null;
        }
        List<Place> places =
                list.paths().stream().map(path -> new Place(root, path)).toList();
        return new Reading(at, list.next(), places, Anchor.OWN, list.refused(), true, true);
    }

    private Reading same(int at) {
        if (!tokens.at(at + 1).is(Kind.PARAGRAPH) && !tokens.at(at + 1).is(Kind.SUBPARAGRAPH)
                || paragraph(at + 1) != null) {
            return null;
        }
        int first = tokens.at(at - 1).is(Kind.DETERMINER) ? at - 1 : at;
        return new Reading(first, at + 2, List.of(), Anchor.SAME, 0, false, false);
    }

    private Reading paragraph(int at) {
        return paragraph(at, 1);
    }

    private Reading paragraph(int at, int depth) {
        Units parts = depth > DEEPEST ? null : units.units(at);
        if (parts == null) {
            return null;
        }
        Units shared = units.coordinated(parts);
        Reading reading = withWhole(at, shared, depth);
        if (reading == null && shared != parts) {
            reading = withWhole(at, parts, depth);
        }
        if (reading != null) {
            return reading;
        }
        if (tokens.at(at).is(Kind.PART)) {
            return null;
        }
        Anchor anchor = otherTexts.isElsewhere(at, parts.next()) ? Anchor.ELSEWHERE : Anchor.RUNNING;
        return new Reading(
                at,
                parts.next(),
                places(parts.root(), parts),
                anchor,
                parts.refused(),
                parts.certain(),
                anchor == Anchor.ELSEWHERE);
    }

    /** The units completed by the article, annex or outer unit that follows behind "of"; null where none does. */
    private Reading withWhole(int first, Units parts, int depth) {
        int at = units.afterOf(parts.next());
        if (at == parts.next()) {
            return null;
        }
        if (tokens.at(at).is(Kind.PREAMBLE)) {
            return new Reading(first, at + 1, places(Root.PREAMBULAR, parts), Anchor.OWN, parts.refused(), true, true);
        }
        Reading whole = outer(at, parts, depth);
        if (whole == null) {
            return null;
        }
        long product = (long) whole.places.size() * parts.paths().size();
        long refused = Math.max(Math.max(parts.refused(), whole.refused), product > PathList.LONGEST ? product : 0);
        List<Place> places = new ArrayList<>();
        for (Place outer : refused > 0 ? whole.places.subList(0, 1) : whole.places) {
            places(Root.PARAGRAPH, parts).forEach(part -> places.add(part.within(outer)));
        }
        return new Reading(
                first, whole.next, places, whole.anchor, refused, whole.certain || parts.certain(), whole.foreign);
    }

    private Reading outer(int at, Units parts, int depth) {
        if (tokens.at(at).is(Kind.ARTICLE)) {
            return article(at);
        }
        if (tokens.at(at).is(Kind.ANNEX)) {
            return annex(at);
        }
        return parts.root() == Root.SUBPARAGRAPH ? paragraph(at, depth + 1) : null;
    }

    private static List<Place> places(Root root, Units parts) {
        return parts.paths().stream().map(path -> new Place(root, path)).toList();
    }
}
