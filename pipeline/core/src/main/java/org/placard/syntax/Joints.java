package org.placard.syntax;

import java.util.List;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;

/** Reads what stands between two members of a list: commas, conjunctions, "as well as", "with", slashes, bullets. */
final class Joints {
    /**
     * What joins a member to the one ahead of it.
     *
     * @param next first term behind it
     */
    record Joint(Separator separator, int next) {}

    private final CharSequence text;
    private final Terms terms;
    private final ListPhrases phrases;
    private final Asides asides;
    private final ListReader list;

    /** @param list reads those who may be in company */
    Joints(CharSequence text, Terms terms, ListPhrases phrases, Asides asides, ListReader list) {
        this.text = text;
        this.terms = terms;
        this.phrases = phrases;
        this.asides = asides;
        this.list = list;
    }

    /**
     * What parts the member that ends at {@code end} from the next; null where nothing does that may join two members.
     *
     * @param company whether "with" may join them
     */
    Joint behind(int end, boolean company) {
        int i = asides.behindMember(end);
        boolean comma = terms.is(i, Kind.COMMA);
        boolean semicolon = terms.is(i, Kind.SEMICOLON);
        int j = overBullet(comma || semicolon ? i + 1 : i);
        Separator separator = semicolon ? Separator.SEMICOLON : comma || j > i ? Separator.COMMA : null;
        int and = phrases.end(ListRole.AND, terms, j);
        int added = phrases.end(ListRole.ADDED, terms, j);
        int joined = phrases.end(ListRole.JOINED, terms, j);
        if (and > 0 && added <= and) {
            separator = semicolon ? Separator.SEMICOLON_AND : comma ? Separator.COMMA_AND : Separator.AND;
            j = and;
            int further = phrases.end(ListRole.ADDED, terms, j);
            j = further > 0 ? further : j;
        } else if (terms.isSign(j, "/") || isGlue(j)) {
            separator = Separator.SLASH;
            j++;
        } else if (added > 0) {
            separator = comma ? Separator.COMMA_ADDED : Separator.ADDED;
            j = added;
        } else if (company && joined > 0 && isCompany(joined, comma)) {
            separator = comma ? Separator.COMMA_COMPANY : Separator.COMPANY;
            j = joined;
        }
        if (separator == null) {
            return null;
        }
        boolean bare = separator == Separator.COMMA || separator == Separator.SEMICOLON;
        return new Joint(separator, overBullet(bare ? j : asides.aheadOfMember(j)));
    }

    /** "Samoa (on behalf of AOSIS) Norway, Peru and Mali": the comma left out behind a bracket; null where none is. */
    Joint forgottenComma(int end) {
        int i = asides.behindMember(end);
        boolean forgotten = terms.is(i - 1, Kind.CLOSE) && terms.is(phrases.overArticles(terms, i), Kind.HOLDERS);
        return forgotten ? new Joint(Separator.COMMA, i) : null;
    }

    /** Whether a list goes on at {@code i}. */
    boolean begins(int i) {
        return terms.is(i, Kind.COMMA) || phrases.begins(ListRole.AND, terms, i);
    }

    /** "G77-China", "the G77 + China": a hyphen or plus between two names. */
    private boolean isGlue(int i) {
        if (!terms.is(i - 1, Kind.HOLDERS) || !terms.is(i + 1, Kind.HOLDERS)) {
            return false;
        }
        Span sign = terms.get(i).span();
        boolean glued = terms.get(i - 1).span().end() == sign.start()
                && terms.get(i + 1).span().start() == sign.end();
        return sign.of(text).equals("+") || glued && sign.of(text).equals("-");
    }

    /** Behind a mark that opens an item of an enumeration. */
    private int overBullet(int i) {
        return i < terms.size() && Marks.isBullet(text, terms.get(i)) ? i + 1 : i;
    }

    /** "Brazil, with China and India, supported": holders who are closed by a comma or a predicate. */
    private boolean isCompany(int i, boolean comma) {
        List<ListElement> others = list.chainWithoutCompany(phrases.overArticles(terms, i));
        if (others.isEmpty()) {
            return false;
        }
        int next = others.get(others.size() - 1).next();
        boolean more = terms.is(next, FunctionWord.CONJUNCTION) && terms.startsPassive(next + 1);
        if (comma) {
            return terms.is(next, Kind.COMMA) || terms.is(next, Kind.CLOSE) || terms.startsPredicate(next) || more;
        }
        // "Brazil with China, opposed by India, proposed", "Brazil with China, and opposed by India, proposed"
        int further = terms.is(next, Kind.COMMA) ? next + 1 : next;
        int passive = terms.is(further, FunctionWord.CONJUNCTION) ? further + 1 : further;
        return terms.startsPredicate(next) || terms.startsPassive(passive) || terms.is(i - 1, FunctionWord.AGENT);
    }
}
