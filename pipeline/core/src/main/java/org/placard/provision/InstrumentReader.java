package org.placard.provision;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.placard.gazetteer.InstrumentMatch;
import org.placard.provision.Attribution.Side;
import org.placard.provision.ProvisionWords.Kind;

/**
 * Reads from the words around a reference which instrument it belongs to:
 *
 * <pre>
 * behind = [","] of name                Article 4 of the Kyoto Protocol, the Annex to the Convention
 *        | abbreviation | "(" name ")"   Article 19 ICCPR, Article 4 (CITES)
 * ahead  = name ["'s"]                  Convention Article 4.7, TRIPS Article 27
 *        | name "(" reference ")"       the Paris Agreement (Article 6)
 *        | [preposition] name ","       Under the Convention, Article 4
 * name   = a listed name | [adjective] short word | Capitals short word | document symbol
 * </pre>
 */
final class InstrumentReader {
    /** Words of a treaty's name that is not listed. */
    private static final int LONGEST_NAME = 10;
    /** Words ahead of a document's kind, as in "of the annotated draft report". */
    private static final int MOST_ADJECTIVES = 4;
    /** Tokens of a document's symbol, as in "decision 2/CP.17". */
    private static final int LONGEST_SYMBOL = 12;
    /** Tokens ahead of an instrument that opens a sentence: "Under the". */
    private static final int LONGEST_OPENING = 2;

    private static final String DOCUMENT = "DOCUMENT_";

    private final TokenRow tokens;
    private final SpokenInstruments spoken;

    InstrumentReader(TokenRow tokens, SpokenInstruments spoken) {
        this.tokens = tokens;
        this.spoken = spoken;
    }

    /** What is said about the reference from token {@code first} to the one ahead of {@code next}. */
    Attribution read(int first, int next) {
        InstrumentMatch own = spoken.beginningAt(tokens.at(first).start());
        if (own != null && !tokens.isEnd(first)) {
            return named(own.instrument().code(), Side.AHEAD);
        }
        Attribution behind = behind(next);
        return behind.isSilent() ? ahead(first, next) : behind;
    }

    /** Whether the name of a listed instrument begins at a token. */
    boolean namesInstrument(int at) {
        return !tokens.isEnd(at) && spoken.beginningAt(tokens.at(at).start()) != null;
    }

    private static Attribution named(String code, Side side) {
        return new Attribution(Attribution.Kind.NAMED, code, side);
    }

    private Attribution behind(int next) {
        if (isAcronym(next)) {
            InstrumentMatch match = spoken.beginningAt(tokens.at(next).start());
            return tokens.namesUnit(next + 1)
                    ? Attribution.SILENT
                    : named(match.instrument().code(), Side.BEHIND);
        }
        if (tokens.at(next).isMark('(') && namesInstrument(next + 1)) {
            InstrumentMatch match = spoken.beginningAt(tokens.at(next + 1).start());
            int closing = next + 2;
            while (tokens.at(closing).start() < match.span().end() && !tokens.isEnd(closing)) {
                closing++;
            }
            return tokens.at(closing).isMark(')') ? named(match.instrument().code(), Side.BEHIND) : Attribution.SILENT;
        }
        int of = tokens.at(next).isMark(',') ? next + 1 : next;
        if (!tokens.at(of).is(Kind.OF) && !tokens.at(of).text().equalsIgnoreCase("to")) {
            return Attribution.SILENT;
        }
        int at = of + 1;
        boolean draft = false;
        for (int i = 0; i < MOST_ADJECTIVES && isAheadOfName(at); i++, at++) {
            draft |= tokens.at(at).is(Kind.NEGOTIATED);
        }
        return named(at, draft);
    }

    /** "article 19 ICCPR". */
    private boolean isAcronym(int at) {
        return namesInstrument(at)
                && tokens.at(at).text().length() > 1
                && tokens.at(at).text().chars().noneMatch(Character::isLowerCase);
    }

    private boolean isAheadOfName(int at) {
        Token token = tokens.at(at);
        return !namesInstrument(at) && (token.is(Kind.DETERMINER) || token.is(Kind.OWN) || token.is(Kind.NEGOTIATED));
    }

    private Attribution named(int at, boolean draft) {
        if (namesInstrument(at)) {
            InstrumentMatch match = spoken.beginningAt(tokens.at(at).start());
            return draft && isCommonNoun(at)
                    ? Attribution.NEGOTIATED
                    : named(match.instrument().code(), Side.BEHIND);
        }
        if (tokens.at(at).is(Kind.TREATY)) {
            if (draft) {
                return Attribution.NEGOTIATED;
            }
            boolean described = tokens.at(at + 1).is(Kind.ABOUT)
                    && isCapital(tokens.at(at))
                    && (isCapital(tokens.at(at + 2)) || isCapital(tokens.at(at + 3)));
            return described ? named(slug(at, at + LONGEST_NAME), Side.BEHIND) : shortly(at, Side.BEHIND);
        }
        int treaty = treatyOfName(at);
        return treaty > at ? named(slug(at, treaty + 1), Side.BEHIND) : document(at, draft);
    }

    private boolean isCommonNoun(int at) {
        return Character.isLowerCase(tokens.at(at).text().charAt(0));
    }

    private static boolean isCapital(Token token) {
        return token.type() == Token.Type.WORD
                && Character.isUpperCase(token.text().charAt(0));
    }

    private Attribution shortly(int at, Side side) {
        Optional<String> meant = spoken.meantBy(tokens.at(at).text());
        return meant.map(code -> new Attribution(Attribution.Kind.SHORT, code, side))
                .orElse(new Attribution(Attribution.Kind.NEGOTIATED, null, side));
    }

    /** Index of the short word that ends the name of a treaty that is not listed, "Lugano Convention"; else {@code at}. */
    private int treatyOfName(int at) {
        for (int i = at; i < at + LONGEST_NAME && tokens.at(i).type() == Token.Type.WORD; i++) {
            if (tokens.at(i).is(Kind.TREATY)) {
                return isCapital(tokens.at(i)) ? i : at;
            }
            if (!isCapital(tokens.at(i)) && (i == at || !tokens.at(i).is(Kind.OF))) {
                return at;
            }
        }
        return at;
    }

    /** A code for a treaty that is not listed: its words in capitals. */
    private String slug(int from, int to) {
        int end = from;
        int last = from;
        while (end < to && tokens.at(end).type() == Token.Type.WORD) {
            Token word = tokens.at(end);
            boolean small = word.is(Kind.OF) || word.is(Kind.ABOUT) || word.is(Kind.DETERMINER) || word.is(Kind.AND);
            if (!isCapital(word) && !small) {
                break;
            }
            last = isCapital(word) ? end : last;
            end++;
        }
        var slug = new StringJoiner("_");
        for (int i = from; i <= last; i++) {
            slug.add(tokens.at(i).text().toUpperCase(Locale.ROOT));
        }
        return slug.toString();
    }

    /** "of decision 2/CP.17": the document's kind and its symbol. */
    private Attribution document(int at, boolean draft) {
        for (int i = at; i < at + MOST_ADJECTIVES; i++) {
            if (tokens.at(i).is(Kind.DOCUMENT)) {
                String symbol = symbol(i);
                return draft || symbol == null ? Attribution.SILENT : named(symbol, Side.BEHIND);
            }
        }
        String symbol = symbolFrom(at);
        return symbol == null ? Attribution.SILENT : named(symbol, Side.BEHIND);
    }

    /** A document's symbol by itself, "FCCC/AG13/1996/4" as "DOCUMENT_FCCC/AG13/1996/4"; else null. */
    private String symbolFrom(int at) {
        boolean slash = isCapital(tokens.at(at)) && tokens.at(at + 1).isMark('/') && tokens.isGlued(at + 1);
        return slash && symbolEnd(at - 1) > at ? DOCUMENT + symbol(at - 1).replaceFirst("^[^_]*_", "") : null;
    }

    /** The kind of a document at {@code at} and its symbol, "DECISION_2/CP.17"; null where it has none. */
    private String symbol(int at) {
        int end = symbolEnd(at);
        if (end == at + 1) {
            return null;
        }
        var symbol = new StringBuilder(tokens.at(at).text().toUpperCase(Locale.ROOT)).append('_');
        for (int i = at + 1; i < end; i++) {
            symbol.append(tokens.at(i).text());
        }
        return symbol.toString();
    }

    private int symbolEnd(int at) {
        int end = at + 1;
        boolean digits = false;
        while (end <= at + LONGEST_SYMBOL && (end == at + 1 || tokens.isGlued(end)) && isOfSymbol(end)) {
            digits |= tokens.at(end).type() == Token.Type.NUMBER;
            end++;
        }
        while (end > at + 1
                && tokens.at(end - 1).type() == Token.Type.MARK
                && !tokens.at(end - 1).isMark(')')) {
            end--;
        }
        return digits ? end : at + 1;
    }

    private boolean isOfSymbol(int at) {
        Token token = tokens.at(at);
        return token.type() == Token.Type.NUMBER
                || isCapital(token)
                || token.isMark('(') && tokens.at(at + 1).type() == Token.Type.NUMBER
                || token.isMark(')') && tokens.at(at - 2).isMark('(')
                || token.isMark('/')
                || token.isMark('.')
                || token.isDash();
    }

    private Attribution ahead(int first, int next) {
        int last = first - 1;
        boolean bracketed = tokens.at(last).isMark('(') && tokens.at(next).isMark(')');
        boolean parted = tokens.at(last).isMark(',');
        if (bracketed || parted) {
            last--;
        } else if (tokens.at(last).text().equals("s") && tokens.isGlued(last)) {
            last -= 2;
        }
        if (tokens.isEnd(last)) {
            return Attribution.SILENT;
        }
        Attribution document = parted ? documentEndingAt(last) : Attribution.SILENT;
        if (!document.isSilent()) {
            return document;
        }
        InstrumentMatch match = spoken.endingAt(tokens.at(last).end());
        if (match != null) {
            return parted && !opens(firstToken(match, last))
                    ? Attribution.SILENT
                    : named(match.instrument().code(), Side.AHEAD);
        }
        boolean shortWord = tokens.at(last).is(Kind.TREATY) && isCapital(tokens.at(last));
        if (!shortWord || parted && !opens(last)) {
            return Attribution.SILENT;
        }
        return tokens.at(last - 1).is(Kind.NEGOTIATED)
                ? new Attribution(Attribution.Kind.NEGOTIATED, null, Side.AHEAD)
                : shortly(last, Side.AHEAD);
    }

    private int firstToken(InstrumentMatch match, int last) {
        int at = last;
        while (at > 0 && tokens.at(at - 1).start() >= match.span().start()) {
            at--;
        }
        return at;
    }

    /** Whether the name from token {@code at} on opens the sentence or a bracket. */
    private boolean opens(int at) {
        return at <= LONGEST_OPENING || tokens.at(at - 1).isMark('(');
    }

    private Attribution documentEndingAt(int last) {
        int start = last;
        while (start > last - LONGEST_SYMBOL && tokens.isGlued(start) && isOfSymbol(start - 1)) {
            start--;
        }
        String symbol = start < last ? symbolFrom(start) : null;
        if (symbol != null && !tokens.at(start - 1).is(Kind.DOCUMENT)) {
            return symbolEnd(start - 1) == last + 1 ? named(symbol, Side.AHEAD) : Attribution.SILENT;
        }
        for (int i = last - 1; i >= last - LONGEST_SYMBOL && !tokens.isEnd(i); i--) {
            if (tokens.at(i).is(Kind.DOCUMENT) && !tokens.namesWhole(i)) {
                return symbolEnd(i) == last + 1 ? named(symbol(i), Side.AHEAD) : Attribution.SILENT;
            }
        }
        return Attribution.SILENT;
    }
}
