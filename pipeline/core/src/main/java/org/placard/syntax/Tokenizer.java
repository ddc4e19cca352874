package org.placard.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * Cuts a sentence into terms. Mentions of holders stay whole; a quotation that closes within the sentence is one term.
 */
final class Tokenizer {
    /** Others are names of what holds no position, and words like others. */
    private static final Set<HolderKind> HOLDERS =
            EnumSet.of(HolderKind.STATE, HolderKind.GROUP, HolderKind.CHAIR, HolderKind.UNNAMED);

    /** Digits of a year. */
    private static final int YEAR = 4;

    private static final String OPENING = "‘“\"'";
    private static final String CLOSING = "’”\"'";

    private final CharSequence text;
    private final int end;
    private final List<Mention> mentions;
    private final Lexicon lexicon;
    private final QuotedMeaning meaning;
    private final List<Term> terms = new ArrayList<>();
    private int at;
    private int nextMention;
    /** The mark that closes words which are quoted and read all the same, or -1. */
    private int quoteEnd = -1;

    private Tokenizer(CharSequence text, Span sentence, List<Mention> mentions, Lexicon lexicon) {
        this.text = text;
        this.at = sentence.start();
        this.end = sentence.end();
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.meaning = new QuotedMeaning(lexicon);
    }

    /** The terms of one sentence; each mention is a term of kind HOLDERS with a single member. */
    static List<Term> tokenize(CharSequence text, Span sentence, List<Mention> mentions, Lexicon lexicon) {
        var tokenizer = new Tokenizer(text, sentence, mentions, lexicon);
        while (tokenizer.at < tokenizer.end) {
            tokenizer.step();
        }
        return tokenizer.terms;
    }

    private void step() {
        while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < at) {
            nextMention++;
        }
        if (nextMention < mentions.size() && mentions.get(nextMention).span().start() == at) {
            Mention mention = mentions.get(nextMention++);
            if (!HOLDERS.contains(mention.kind())) {
                add(Kind.WORD, mention.span().end(), null);
                return;
            }
            add(
                    Kind.HOLDERS,
                    mention.span().end(),
                    new Holders(List.of(new Holders.Member(mention, null)), mention.span()));
            return;
        }
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0' || at == quoteEnd) {
            at++;
        } else if (Character.isLetterOrDigit(c)) {
            add(Kind.WORD, endOfWord(), null);
        } else if (isApostrophe(c) && at > 0 && isClitic(at)) {
            add(Kind.WORD, endOfLetters(at + 1), null);
        } else if (!possessive(c) && !quotation(c)) {
            add(punctuation(c), at + 1, null);
        }
    }

    private static Kind punctuation(char c) {
        return switch (c) {
            case ',' -> Kind.COMMA;
            case ';' -> Kind.SEMICOLON;
            case ':' -> Kind.COLON;
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case '–', '—', '-' -> Kind.DASH;
            case '.', '!', '?' -> Kind.STOP;
            default -> Kind.WORD;
        };
    }

    /** The letters around an apostrophe, in lower case. */
    private String word(int apostrophe, int to) {
        int from = apostrophe;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private int endOfLetters(int from) {
        int i = from;
        while (i < end && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfWord() {
        int i = at;
        boolean ranges = false;
        while (i < end) {
            char c = text.charAt(i);
            if (i > at && !ranges && isSpacedRange(i)) {
                ranges = true;
                i += " - ".length();
                continue;
            }
            boolean inner = i + 1 < end
                    && Character.isLetterOrDigit(text.charAt(i + 1))
                    && (c == '.' || c == '-' || isRange(i));
            boolean apostrophe =
                    isApostrophe(c) && i + 1 < end && Character.isLetter(text.charAt(i + 1)) && !isPossessive(i);
            if (i > at && (startsMention(i) || isClitic(i)) || !Character.isLetterOrDigit(c) && !inner && !apostrophe) {
                break;
            }
            i++;
        }
        return i;
    }

    /** "we're", "I'd": a verb of one or two letters behind an apostrophe; that of "don't" has taken an "n" with it. */
    private boolean isClitic(int index) {
        if (!isApostrophe(text.charAt(index)) || !Character.isLetter(text.charAt(index - 1)) || isPossessive(index)) {
            return false;
        }
        int last = endOfLetters(index + 1);
        return last > index + 1
                && last <= index + 3
                && !lexicon.has(FunctionWord.AUXILIARY_NEGATIVE, word(index, last));
    }

    /** Whether a dash joins the numbers of a range, which are one word as with a hyphen: "Articles 12–14". */
    private boolean isRange(int dash) {
        return punctuation(text.charAt(dash)) == Kind.DASH
                && Character.isDigit(text.charAt(dash - 1))
                && Character.isDigit(text.charAt(dash + 1));
    }

    /** "Articles 12 - 14": the same with spaces, behind a number that is no year. */
    private boolean isSpacedRange(int space) {
        boolean dash = text.charAt(space) == ' '
                && space + 3 < end
                && punctuation(text.charAt(space + 1)) == Kind.DASH
                && text.charAt(space + 2) == ' '
                && Character.isDigit(text.charAt(space + 3));
        int first = space;
        while (dash && first > at && space - first < YEAR && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return dash && first < space && space - first < YEAR;
    }

    private boolean startsMention(int index) {
        return nextMention < mentions.size() && mentions.get(nextMention).span().start() == index;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Whether an apostrophe at {@code index} begins a possessive ending: "'s" at a word's end, or a bare one behind an s. */
    private boolean isPossessive(int index) {
        if (!isApostrophe(text.charAt(index)) || index == 0 || !isWordOrName(index - 1)) {
            return false;
        }
        if (index + 1 < end && (text.charAt(index + 1) == 's' || text.charAt(index + 1) == 'S')) {
            return index + 2 >= end || !Character.isLetterOrDigit(text.charAt(index + 2));
        }
        return Character.toLowerCase(text.charAt(index - 1)) == 's'
                && (index + 1 >= end || Character.isWhitespace(text.charAt(index + 1)));
    }

    /** Whether a word or a name ends with the unit at {@code index}; some names end with a bracket. */
    private boolean isWordOrName(int index) {
        boolean name = !terms.isEmpty()
                && terms.get(terms.size() - 1).is(Kind.HOLDERS)
                && terms.get(terms.size() - 1).span().end() == index + 1;
        return name || Character.isLetterOrDigit(text.charAt(index));
    }

    private boolean possessive(char c) {
        if (!isApostrophe(c) || !isPossessive(at)) {
            return false;
        }
        boolean withS = at + 1 < end && Character.isLetter(text.charAt(at + 1));
        add(Kind.POSSESSIVE, withS ? at + 2 : at + 1, null);
        return true;
    }

    private boolean quotation(char c) {
        int kind = OPENING.indexOf(c);
        if (kind < 0 || at + 1 >= end || Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        char closing = CLOSING.charAt(kind);
        for (int i = at + 2; i < end; i++) {
            boolean ends = text.charAt(i) == closing
                    && !Character.isWhitespace(text.charAt(i - 1))
                    && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)))
                    && !isInsideMention(i);
            if (ends && meaning.isMeant(terms, text.subSequence(at + 1, i))) {
                quoteEnd = i;
                at++;
                return true;
            }
            if (ends) {
                add(Kind.QUOTE, i + 1, quotedHolder(at + 1, i));
                return true;
            }
        }
        return false;
    }

    /** The holder whose name is all that a quotation holds: "the 'Friends of Fish'"; else null. */
    private Holders quotedHolder(int from, int to) {
        return mentions.subList(nextMention, mentions.size()).stream()
                .filter(mention -> mention.isHolder() && mention.span().equals(new Span(from, to)))
                .map(mention -> new Holders(List.of(new Holders.Member(mention, null)), mention.span()))
                .findFirst()
                .orElse(null);
    }

    /** "the Peoples' Forum": the apostrophe of a name closes no quotation. */
    private boolean isInsideMention(int index) {
        return mentions.subList(nextMention, mentions.size()).stream()
                .anyMatch(mention -> mention.span().start() < index
                        && index + 1 < mention.span().end());
    }

    private void add(Kind kind, int to, Holders holders) {
        var span = new Span(at, to);
        boolean written = kind == Kind.WORD || kind == Kind.POSSESSIVE || kind == Kind.STOP;
        String words = written ? span.of(text) : "";
        boolean capital = Character.isUpperCase(text.charAt(at));
        String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        // a publisher that lost its apostrophes prints "the Chair s proposal"
        Kind actual = kind == Kind.WORD && lexicon.has(FunctionWord.GENITIVE, words) && at > 0 ? Kind.POSSESSIVE : kind;
        terms.add(new Term(actual, span, lower, capital, holders));
        at = to;
    }
}
