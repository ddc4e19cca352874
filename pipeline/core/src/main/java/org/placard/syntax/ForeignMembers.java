package org.placard.syntax;

import java.util.Locale;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;

/**
 * Finds members of a list that are no holders by their shape: capitalised names ("Greenpeace", "the Friends of the
 * Earth"), and phrases that end in a noun for a body ("youth groups").
 */
final class ForeignMembers {
    private static final int MOST_WORDS = 12;
    private static final int MOST_MODIFIERS = 5;

    private final CharSequence text;
    private final Terms terms;
    private final ListPhrases phrases;

    ForeignMembers(CharSequence text, Terms terms, ListPhrases phrases) {
        this.text = text;
        this.terms = terms;
        this.phrases = phrases;
    }

    /** Index behind the member that begins at {@code i}; -1 where none does. */
    int end(int i) {
        int start = overDeterminers(i);
        int end = capitalised(start);
        if (end < 0) {
            end = others(i);
        }
        if (end < 0) {
            end = common(start);
        }
        return end < 0 ? -1 : overAbbreviation(end);
    }

    /** Index behind articles and quantifiers. */
    int overDeterminers(int i) {
        int j = i;
        while (j < i + 4 && (terms.is(j, FunctionWord.DETERMINER) || terms.isNumber(j)) && !isCapitalisedName(j)) {
            j++;
        }
        return j;
    }

    private boolean isCapitalisedName(int i) {
        return terms.is(i, Kind.WORD)
                && terms.get(i).capital()
                && !terms.is(i, FunctionWord.DETERMINER)
                && !terms.is(i, FunctionWord.SUBORDINATOR)
                && !terms.is(i, FunctionWord.CONJUNCTION)
                && !terms.is(i, FunctionWord.PREPOSITION)
                && (isAbbreviation(i) || !terms.is(i, FunctionWord.PRONOUN) && !terms.is(i, FunctionWord.RELATIVIZER))
                && !terms.is(i, FunctionWord.POSSESSIVE)
                && !terms.mayBeNoun(i, "passage")
                && !terms.mayBeNoun(i, "offered");
    }

    /** Whether a word is in capitals throughout: "WHO" is no pronoun. */
    private boolean isAbbreviation(int i) {
        String word = terms.get(i).span().of(text);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "the Food and Agriculture Organization", "Friends of the Earth observers". */
    private int capitalised(int start) {
        int j = start;
        if (!isCapitalisedName(j)) {
            return -1;
        }
        boolean linked = false;
        while (j < start + MOST_WORDS) {
            if (isCapitalisedName(j) || terms.isNumber(j)) {
                j++;
                continue;
            }
            if (isInsideName(j) || j == start + 1 && isCommand(start)) {
                j += 2;
                continue;
            }
            int over = j;
            boolean of = terms.is(j, FunctionWord.PREPOSITION) && !phrases.begins(ListRole.JOINED, terms, j);
            boolean joint = terms.is(j, Kind.DASH) || terms.is(j, Kind.POSSESSIVE);
            if (of || joint || linked && joinsWordsOfName(j)) {
                over++;
            }
            while (of && over < j + 3 && phrases.begins(ListRole.ARTICLE, terms, over)) {
                over++;
            }
            if (over == j || !isCapitalisedName(over)) {
                break;
            }
            linked |= of;
            j = over;
        }
        while (j < start + MOST_WORDS && (isBodyNoun(j) || isHolderNoun(j))) {
            j++;
        }
        return j;
    }

    /** "Bassas da India", "N. Ireland", "Cote dIvoire": what stands between two words of a name, or begins in small letters. */
    private boolean isInsideName(int i) {
        boolean particle = phrases.begins(ListRole.PARTICLE, terms, i)
                && terms.is(i, Kind.WORD)
                && !terms.get(i).capital();
        boolean initial = terms.is(i, Kind.STOP)
                && terms.get(i - 1).span().length() == 1
                && terms.get(i - 1).span().end() == terms.get(i).span().start();
        return (particle || initial) && isCapitalisedName(i + 1);
    }

    /** "Save the Children", "Save Our Seas": a verb in capitals that a list goes on with, and what it acts on, are a body's name. */
    private boolean isCommand(int verb) {
        boolean listed = terms.is(verb - 1, Kind.COMMA)
                || terms.is(verb - 1, Kind.SEMICOLON)
                || terms.is(verb - 1, FunctionWord.CONJUNCTION);
        boolean base = !terms.is(verb, FunctionWord.GERUND) && !terms.is(verb, FunctionWord.PAST);
        boolean whose = terms.is(verb + 1, FunctionWord.DETERMINER) || terms.is(verb + 1, FunctionWord.POSSESSIVE);
        return listed && base && whose && isCapitalisedName(verb + 2);
    }

    /** "the Conference on Trade and Development, Chile": the list goes on behind the word, so it does not end ahead of it. */
    private boolean joinsWordsOfName(int and) {
        if (!phrases.begins(ListRole.AND, terms, and)) {
            return false;
        }
        int j = and + 1;
        while (j < and + MOST_WORDS && isCapitalisedName(j)) {
            j++;
        }
        return terms.is(j, Kind.COMMA) || terms.is(j, Kind.OPEN) || phrases.begins(ListRole.AND, terms, j);
    }

    /** "one other", "14 others". */
    private int others(int i) {
        if (terms.isNumber(i)) {
            return isOther(i + 1) ? i + 2 : -1;
        }
        int end = phrases.end(ListRole.NUMBER_OF_OTHERS, terms, i);
        return end > 0 && isEdge(end) ? end : -1;
    }

    private boolean isOther(int i) {
        return phrases.end(ListRole.OTHERS, terms, i) == i + 1 && isEdge(i + 1);
    }

    /** "youth groups", "the environmental organizations of the region". */
    private int common(int start) {
        for (int j = start; j < start + MOST_MODIFIERS; j++) {
            if (isBodyNoun(j) && !isBodyNoun(j + 1)) {
                return terms.is(j + 1, Kind.POSSESSIVE) ? -1 : ofWhom(j + 1);
            }
            // "several other G77 countries" are not the G77
            boolean some = j > start || terms.is(start - 1, FunctionWord.DETERMINER);
            int behindGroup = some ? behindGroupOfSome(j) : -1;
            if (behindGroup > 0) {
                j = behindGroup - 1;
            } else if (!isModifier(j)) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the name ends that begins at {@code i}, "G77" or "G77/China", ahead of a noun for some of its members; -1. */
    private int behindGroupOfSome(int i) {
        int j = i;
        while (terms.is(j, Kind.HOLDERS) && j < i + MOST_MODIFIERS) {
            if (isBodyNoun(j + 1)) {
                return j + 1;
            }
            j = terms.isSign(j + 1, "/") ? j + 2 : j + 1;
        }
        return -1;
    }

    /** "… of the region", "the sponsors of the draft": one more noun of a body, or one for a text, behind a preposition. */
    private int ofWhom(int i) {
        int of = phrases.end(ListRole.OF, terms, i);
        if (of < 0) {
            return i;
        }
        int start = overDeterminers(of);
        int end = isText(start) && isEdge(start + 1) ? start + 1 : capitalised(start);
        for (int j = start; end < 0 && j < start + 3 && (isModifier(j) || isBodyNoun(j)); j++) {
            end = isBodyNoun(j) && isEdge(j + 1) ? j + 1 : -1;
        }
        return end < 0 ? i : end;
    }

    private boolean isText(int i) {
        return terms.mayBeNoun(i, "passage") || terms.mayBeNoun(i, "offered");
    }

    private boolean isModifier(int i) {
        return terms.is(i, Kind.WORD)
                && !terms.is(i, FunctionWord.FINITE)
                && !terms.is(i, FunctionWord.PREPOSITION)
                && !terms.is(i, FunctionWord.PRONOUN)
                && !terms.is(i, FunctionWord.RELATIVIZER)
                && !terms.is(i, FunctionWord.SUBORDINATOR)
                && !terms.is(i, FunctionWord.CONJUNCTION)
                && !terms.is(i, FunctionWord.DETERMINER)
                && !terms.is(i, FunctionWord.NEGATION)
                && !terms.is(i, FunctionWord.BE)
                && !isText(i)
                && !terms.mayBeNoun(i, "told")
                && !terms.is(i, FunctionWord.PAST);
    }

    private int overAbbreviation(int i) {
        boolean bracket = terms.is(i, Kind.OPEN) && isCapitalisedName(i + 1) && terms.is(i + 2, Kind.CLOSE);
        return bracket ? i + 3 : i;
    }

    private boolean isBodyNoun(int i) {
        return phrases.end(ListRole.BODY_NOUN, terms, i) == i + 1;
    }

    private boolean isHolderNoun(int i) {
        return phrases.end(ListRole.HOLDER_NOUN, terms, i) == i + 1;
    }

    /** Whether no noun goes on at {@code i}: punctuation, a verb, a conjunction or the end stands there. */
    private boolean isEdge(int i) {
        return !terms.is(i, Kind.WORD) && !terms.is(i, Kind.HOLDERS)
                || terms.is(i, FunctionWord.FINITE)
                || terms.is(i, FunctionWord.CONJUNCTION)
                || terms.is(i, FunctionWord.PREPOSITION)
                || terms.is(i, FunctionWord.ADVERB)
                || terms.is(i, FunctionWord.PAST);
    }
}
