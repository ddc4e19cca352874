package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.placard.provision.NumberLists.Numbers;
import org.placard.provision.NumberReader.Style;
import org.placard.provision.Place.Level;
import org.placard.provision.Place.Root;
import org.placard.provision.ProvisionWords.Kind;
import org.placard.provision.UnitReader.Units;

/**
 * The grammar of references, by recursive descent over the tokens of one sentence:
 *
 * <pre>
 * reference  = whole | resolution | paragraph
 * whole      = unit { [","] inner } { "," number { [","] inner } }    Article 4, paragraph 2, subparagraph (c)
 *              [ [","] whole ] [ "of" whole ]                         Annex II, Article 5; footnote 3 to Article 6
 * unit       = ( "Article" | "Rule" | "Annex" | "Part" | "Principle" | … ) numbers
 *            | roman ":" number                                       III:4
 * resolution = ( "OP" | "PP" ) numbers { [","] inner }                OP3, operative paragraph 3
 * paragraph  = units [ "of" ( units | whole | "the preamble" ) ]      the chapeau and paragraph 1 of Article 6
 * units      = inner { [","] inner } { and inner }
 * inner      = "paragraph" numbers | "option" numbers | ordinals "paragraph" | ordinals "sentence" | "chapeau"
 * </pre>
 *
 * {@link NumberLists} reads the numbers, {@link InstrumentReader} what instrument the reference belongs to.
 */
final class ProvisionGrammar {
    /** Parts of parts beyond which "of" is not followed. */
    private static final int DEEPEST = 4;
    /** Times that a list goes on behind the parts of one of its articles. */
    private static final int MOST_CONTINUATIONS = 50;

    /** Words of a description between a unit's name and its number in brackets. */
    private static final int LONGEST_DESCRIPTION = 8;

    private static final int LONGEST_ABBREVIATION = 4;

    private static final String FOOTNOTE = "footnote";
    private static final String RECITAL = "recital";
    private static final String PART = "part";

    private final ProvisionWords words;
    private final TokenRow tokens;
    private final NumberLists numbers;
    private final UnitReader units;
    private final InstrumentReader instruments;
    private final OtherTexts otherTexts;

    ProvisionGrammar(ProvisionWords words, Numbering numbering, TokenRow tokens, SpokenInstruments spoken) {
        this.words = words;
        this.tokens = tokens;
        this.numbers = new NumberLists(words, numbering, tokens);
        this.units = new UnitReader(words, numbers, tokens);
        this.instruments = new InstrumentReader(tokens, spoken);
        this.otherTexts = new OtherTexts(units, instruments, tokens);
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
     * @param attribution what the words around it say about its instrument
     */
    record Reading(
            int first,
            int next,
            List<Place> places,
            Anchor anchor,
            long refused,
            boolean certain,
            boolean foreign,
            Attribution attribution) {
        Reading(
                int first,
                int next,
                List<Place> places,
                Anchor anchor,
                long refused,
                boolean certain,
                boolean foreign) {
            this(first, next, places, anchor, refused, certain, foreign, Attribution.SILENT);
        }

        /** The same with what is said about its instrument; a paragraph of a named one hangs on no article here. */
        Reading attributed(Attribution to) {
            boolean elsewhere = to.isNamed() && anchor == Anchor.RUNNING;
            boolean other = foreign || elsewhere || to.isNamed() && to.side() == Attribution.Side.BEHIND;
            return new Reading(first, next, places, elsewhere ? Anchor.ELSEWHERE : anchor, refused, certain, other, to);
        }
    }

    /** The reference that begins at token {@code at}, or null. */
    Reading read(int at) {
        Reading reading = reference(at);
        return reading == null ? null : reading.attributed(instruments.read(reading.first, reading.next));
    }

    private Reading reference(int at) {
        Token token = tokens.at(at);
        if (token.is(Kind.PART)) {
            Reading part = paragraph(at);
            if (part != null) {
                return part;
            }
        }
        if (tokens.namesWhole(at)) {
            Reading whole = whole(at, 1);
            return whole != null || !token.is(Kind.ARTICLE) ? whole : described(at, words.prefix(token.text()));
        }
        if (token.is(Kind.DESCRIBED)) {
            return obligations(at);
        }
        if (isColoned(at)) {
            return read(at, Root.ARTICLE, numbers.list(at, Style.ARTICLE, false), false);
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

    /** "III:4" by itself, as trade lawyers write it. */
    private boolean isColoned(int at) {
        return Numbering.isRoman(tokens.at(at).text())
                && Character.isUpperCase(tokens.at(at).text().charAt(0))
                && tokens.at(at + 1).isMark(':')
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && !(tokens.isGlued(at) && tokens.at(at - 1).isDash())
                && tokens.at(at + 2).type() == Token.Type.NUMBER;
    }

    /** A unit that has a name of its own, with its parts, and with the unit that it is a part of. */
    private Reading whole(int at, int depth) {
        Token name = tokens.at(at);
        boolean plural = units.isPlural(at);
        boolean bracketed = name.is(Kind.ENTRY)
                && tokens.at(at + 1).isMark('(')
                && (!plural || words.prefix(name.text()).equals(RECITAL));
        Numbers list = numbers.list(units.afterName(at), bracketed ? Style.PARAGRAPH : Style.ARTICLE, plural);
        if (list == null || depth > DEEPEST || !isUnit(at, list)) {
            return null;
        }
        Reading reading = read(at, new Root(level(name), words.prefix(name.text())), list, plural);
        return withOuter(withInner(reading, depth), depth);
    }

    /** "the commitments on transfer (4.1 and 4.3)": dots show that the numbers are those of articles. */
    private Reading obligations(int at) {
        Reading reading = described(at, Root.ARTICLE.prefix());
        boolean dotted = reading != null
                && reading.places.size() > 1
                && reading.places.stream().allMatch(place -> place.parts().size() > 1);
        return dotted ? reading : null;
    }

    /** "the articles on adverse effects (2.3 and 3.14)". */
    private Reading described(int at, String prefix) {
        int bracket = at + 1;
        boolean about = tokens.at(bracket).is(Kind.ABOUT);
        while (about
                && bracket <= at + LONGEST_DESCRIPTION
                && tokens.at(bracket).type() == Token.Type.WORD) {
            bracket++;
        }
        Numbers list = numbers.bracketed(bracket);
        return list == null || tokens.at(at).text().length() <= LONGEST_ABBREVIATION
                ? null
                : read(at, new Root(Level.ARTICLE, prefix), list, true);
    }

    private static Level level(Token name) {
        if (name.is(Kind.ARTICLE)) {
            return Level.ARTICLE;
        }
        if (name.is(Kind.ANNEX)) {
            return Level.ANNEX;
        }
        return name.is(Kind.DIVISION) ? Level.DIVISION : Level.ENTRY;
    }

    private boolean isUnit(int at, Numbers list) {
        Token name = tokens.at(at);
        return switch (level(name)) {
            case ARTICLE -> words.prefix(name.text()).isEmpty() || !tokens.counts(list.next());
            case ANNEX -> {
                boolean negated =
                        tokens.at(at - 1).isDash() && tokens.at(at - 2).text().equalsIgnoreCase("non");
                yield !negated && !isAdjective(list.next(), 1);
            }
            default ->
                !tokens.counts(list.next())
                        && !tokens.isYear(units.afterName(at))
                        && !isWord(at, list)
                        && !isPartOfSession(at, list.next());
        };
    }

    /** Whether a lone "I" or "A" is a pronoun or an article: "the part I played". */
    private boolean isWord(int at, Numbers list) {
        String number = tokens.at(list.next() - 1).text();
        return Character.isLowerCase(tokens.at(at).text().charAt(0))
                && (number.equals("I") || number.equals("A"))
                && tokens.isOpen(list.next());
    }

    /** "COP 6 Part II", "Part I of the session"; or a part of the report itself: "Part I: Opening". */
    private boolean isPartOfSession(int at, int next) {
        if (!words.prefix(tokens.at(at).text()).equals(PART)) {
            return false;
        }
        int after = units.afterOf(next);
        boolean ofMeeting = after > next
                && (tokens.at(after).is(Kind.MEETING) || tokens.at(after + 1).is(Kind.MEETING));
        boolean heading = at == 0
                && (tokens.isEnd(next)
                        || tokens.at(next).isDash()
                        || tokens.at(next).isMark(':'));
        return tokens.at(at - 1).type() == Token.Type.NUMBER || ofMeeting || heading;
    }

    /** Whether the words before {@code next} only qualify the one there, as in "Annex II countries". */
    private boolean isAdjective(int next, int depth) {
        int at = Quotations.isMark(tokens.at(next).text()) ? next + 1 : next;
        Token after = tokens.at(at);
        boolean sharesNoun = after.is(Kind.AND) && tokens.at(at + 1).text().equalsIgnoreCase("non");
        if (after.isMark('/') || sharesNoun) {
            return true;
        }
        int other = tokens.afterSeparator(at);
        if (other > at && depth < DEEPEST) {
            // "Annex I and Annex II Parties"
            other = Quotations.isMark(tokens.at(other).text()) ? other + 1 : other;
            boolean named = tokens.at(other).is(Kind.ANNEX);
            boolean lettered = tokens.at(other).type() == Token.Type.WORD;
            Numbers list =
                    named || lettered ? numbers.single(named ? units.afterName(other) : other, Style.ARTICLE) : null;
            if (list != null) {
                return isAdjective(list.next(), depth + 1);
            }
        }
        int word = after.isDash() ? at + 1 : at;
        return tokens.isOpen(word) && !isNumberedUnit(word) && !tokens.at(word).is(Kind.CHAPEAU);
    }

    /** Whether a unit with a number begins there, as behind "Annex II" in "Annex II paragraph 3". */
    private boolean isNumberedUnit(int at) {
        boolean unit = tokens.namesUnit(at) || tokens.at(at).is(Kind.OPTION);
        return unit && numbers.single(units.afterName(at), Style.ARTICLE) != null
                || tokens.at(at).is(Kind.PARAGRAPH) && tokens.at(at + 1).isMark('(');
    }

    /** The units of a list with their parts, behind which the list may go on. */
    private Reading read(int at, Root root, Numbers list, boolean plural) {
        Units alone = new Units(list.paths(), list.next(), list.refused(), null, true);
        // "recital 5, Clause 7": an entry holds no unit that has a name of its own
        boolean closed = root.level() == Level.ENTRY && tokens.namesWhole(afterComma(list.next()));
        Units whole = closed ? alone : units.inner(alone, plural);
        boolean parted = plural && whole.next() > list.next();
        for (int i = 0; parted && i < MOST_CONTINUATIONS; i++) {
            List<String> last = whole.paths().get(whole.paths().size() - 1).subList(0, 1);
            Numbers more = numbers.further(whole.next(), Style.ARTICLE, last);
            if (more == null) {
                break;
            }
            whole = units.inner(whole.and(more), true);
        }
        return new Reading(
                at,
                whole.next(),
                places(root, whole),
                Anchor.OWN,
                whole.refused(),
                true,
                otherTexts.isForeign(whole.next()));
    }

    /** "Annex II, Article 5", "Part IV, Section B", "Article 5, footnote 3": a unit within a single other. */
    private Reading withInner(Reading outer, int depth) {
        int at = afterComma(outer.next);
        if (outer.places.size() != 1 || !tokens.namesWhole(at)) {
            return outer;
        }
        Place place = outer.places.get(0);
        Root inner = new Root(level(tokens.at(at)), words.prefix(tokens.at(at).text()));
        boolean footnote = inner.prefix().equals(FOOTNOTE);
        boolean division = place.isOf(Level.ANNEX) || place.isOf(Level.DIVISION);
        boolean deeper = inner.level().compareTo(place.root().level()) > 0
                || inner.level() == Level.DIVISION && !inner.equals(place.root());
        if (!footnote && !(division && deeper)) {
            return outer;
        }
        Reading part = whole(at, depth + 1);
        return part == null
                        || part.places.isEmpty()
                        || !isOfOrThrough(part.places.get(0).root(), inner)
                ? outer
                : composed(outer.first, part.next, outer, part);
    }

    /** Whether the unit begun as {@code inner} was read as itself or as the articles that a division holds. */
    private static boolean isOfOrThrough(Root read, Root inner) {
        return read.equals(inner) || inner.level() == Level.DIVISION && read.level() == Level.ARTICLE;
    }

    private int afterComma(int at) {
        return tokens.at(at).isMark(',') ? at + 1 : at;
    }

    /** "Article 5 of Annex II", "footnote 3 to Article 6". */
    private Reading withOuter(Reading inner, int depth) {
        int at = units.afterOf(inner.next);
        String of = tokens.at(inner.next).text();
        Level level = inner.places.get(0).root().level();
        boolean footnote = inner.places.get(0).root().prefix().equals(FOOTNOTE);
        if (at == inner.next && footnote && of.equalsIgnoreCase("to")) {
            at++;
            Reading paragraph = tokens.at(at).is(Kind.PARAGRAPH) ? paragraph(at, depth + 1) : null;
            if (paragraph != null) {
                return composed(inner.first, paragraph.next, paragraph, inner);
            }
        } else if (!of.equalsIgnoreCase("of")) {
            return inner;
        }
        boolean higher = tokens.namesWhole(at)
                && level(tokens.at(at)).compareTo(level) <= 0
                && !(level == Level.ARTICLE && tokens.at(at).is(Kind.ARTICLE));
        Reading outer = higher ? whole(at, depth + 1) : null;
        return outer == null ? inner : composed(inner.first, outer.next, outer, inner);
    }

    private static Reading composed(int first, int next, Reading outer, Reading inner) {
        return product(
                first,
                next,
                outer,
                inner.refused,
                inner.places,
                (part, whole) -> part.unitWithin(whole),
                outer.anchor,
                outer.certain || inner.certain);
    }

    private static Reading product(
            int first,
            int next,
            Reading outer,
            long innerRefused,
            List<Place> parts,
            BinaryOperator<Place> within,
            Anchor anchor,
            boolean certain) {
        long product = (long) outer.places.size() * parts.size();
        long refused = Math.max(Math.max(innerRefused, outer.refused), product > PathList.LONGEST ? product : 0);
        List<Place> places = new ArrayList<>();
        for (Place whole : refused > 0 ? outer.places.subList(0, 1) : outer.places) {
            parts.forEach(part -> places.add(within.apply(part, whole)));
        }
        return new Reading(first, next, places, anchor, refused, certain, outer.foreign);
    }

    private Reading resolution(int at, int numberAt, Root root, boolean plural) {
        boolean parted = tokens.at(numberAt).isMark('.')
                || tokens.at(numberAt).isDash() && tokens.isGlued(numberAt) && tokens.isGlued(numberAt + 1);
        int start = tokens.at(numberAt).is(Kind.NUMBER) || parted ? numberAt + 1 : numberAt;
        boolean shortName = numberAt == at + 1;
        boolean bracket = !shortName && tokens.at(start).isMark('(');
        boolean word = !shortName && tokens.at(start).is(Kind.CARDINAL);
        if (tokens.at(start).type() != Token.Type.NUMBER && !bracket && !word) {
            return null;
        }
        Numbers list = numbers.list(
                start,
                Style.PARAGRAPH,
                plural || shortName && tokens.at(start + 1).isDash());
        if (list == null) {
            return null;
        }
        Units whole = units.inner(new Units(list.paths(), list.next(), list.refused(), Root.PARAGRAPH, true));
        return new Reading(at, whole.next(), places(root, whole), Anchor.OWN, whole.refused(), true, true);
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
        boolean chapeauTo = tokens.at(first).is(Kind.CHAPEAU)
                && tokens.at(parts.next()).text().equals("to")
                && tokens.namesWhole(parts.next() + 1);
        int at = chapeauTo ? parts.next() + 1 : units.afterOf(parts.next());
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
        return product(
                first,
                whole.next,
                whole,
                parts.refused(),
                places(Root.PARAGRAPH, parts),
                Place::within,
                whole.anchor,
                whole.certain || parts.certain());
    }

    private Reading outer(int at, Units parts, int depth) {
        if (tokens.namesWhole(at)) {
            return whole(at, depth);
        }
        if (parts.root() != Root.SUBPARAGRAPH) {
            return null;
        }
        boolean resolution = tokens.at(at).is(Kind.OPERATIVE)
                || tokens.at(at).is(Kind.PREAMBULAR)
                || tokens.at(at).is(Kind.ADJECTIVE);
        return resolution ? reference(at) : paragraph(at, depth + 1);
    }

    private static List<Place> places(Root root, Units parts) {
        return parts.paths().stream().map(path -> new Place(root, path)).toList();
    }
}
