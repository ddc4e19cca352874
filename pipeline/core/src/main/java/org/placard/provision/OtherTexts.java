package org.placard.provision;

import java.util.Locale;
import org.placard.provision.ProvisionWords.Kind;

/** Tells references to the text at hand from those to other documents and treaties, by what stands around them. */
final class OtherTexts {
    /** Words of a treaty's name. */
    private static final int LONGEST_NAME = 10;
    /** Words ahead of a document's kind, as in "of the annotated draft report". */
    private static final int MOST_ADJECTIVES = 3;

    /** Tokens of a document's symbol, as in "decision 2/CP.17". */
    private static final int LONGEST_SYMBOL = 8;

    private final UnitReader units;
    private final InstrumentReader instruments;
    private final TokenRow tokens;

    OtherTexts(UnitReader units, InstrumentReader instruments, TokenRow tokens) {
        this.units = units;
        this.instruments = instruments;
        this.tokens = tokens;
    }

    /**
     * Whether paragraphs from {@code first} to {@code next} are those of a document, or of an article described in
     * words.
     */
    boolean isElsewhere(int first, int next) {
        return isBehindDocument(first) || isPartOfOther(next);
    }

    private boolean isPartOfOther(int next) {
        int at = units.afterOf(next);
        if (at == next) {
            return false;
        }
        if (tokens.at(at).is(Kind.ARTICLE)) {
            return tokens.at(at + 1).is(Kind.ABOUT);
        }
        for (int i = at; i < at + MOST_ADJECTIVES; i++) {
            if (tokens.at(i).is(Kind.DOCUMENT)) {
                return true;
            }
        }
        String name = tokens.at(at).text();
        return name.length() > 1 && isAcronym(name);
    }

    /** "Decision 2/CP.17, paragraph 5". */
    private boolean isBehindDocument(int first) {
        if (!tokens.at(first - 1).isMark(',')) {
            return false;
        }
        for (int i = first - 2; i > first - 2 - LONGEST_SYMBOL; i--) {
            if (tokens.at(i).is(Kind.DOCUMENT)) {
                return true;
            }
            if (tokens.at(i).isMark(',') || tokens.isEnd(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAcronym(String word) {
        return Character.isLetter(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether "of" and the name of another treaty follow at {@code next}. */
    boolean isForeign(int next) {
        if (!tokens.at(next).text().equalsIgnoreCase("of")) {
            return false;
        }
        int at = next + 1;
        while (tokens.at(at).is(Kind.OWN) && !instruments.namesInstrument(at)) {
            at++;
        }
        if (instruments.namesInstrument(at)) {
            return true;
        }
        if (tokens.at(at).is(Kind.TREATY)) {
            return tokens.at(at + 1).is(Kind.ABOUT);
        }
        for (int i = at; i < at + LONGEST_NAME && tokens.at(i).type() == Token.Type.WORD; i++) {
            boolean capital = Character.isUpperCase(tokens.at(i).text().charAt(0));
            if (tokens.at(i).is(Kind.TREATY)) {
                return capital;
            }
            if (!capital && !tokens.at(i).is(Kind.OF) && !tokens.at(i).is(Kind.DETERMINER)) {
                return false;
            }
        }
        return false;
    }
}
