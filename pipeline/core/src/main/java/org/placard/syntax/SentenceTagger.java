package org.placard.syntax;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.placard.syntax.Term.Kind;
import org.placard.text.Text;
import org.placard.token.BoundedMorphology;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;
import org.placard.token.PartOfSpeechTagger;

/**
 * Tags folded sentences: a list of holders is one proper noun for the tagger, whatever its length, and a quotation one
 * noun. Lemmas are those of CoreNLP's {@link Morphology} (Minnen, Carroll and Pearce 2001). Thread-safe.
 */
public final class SentenceTagger {
    /** Between a subject and its verb so many terms stand apart at most. */
    private static final int ASIDE = 14;

    /** Longer names in capitals are words: "CUBA". */
    private static final int ACRONYM = 3;

    /** Letters of the negation that is written in one with its auxiliary, without an apostrophe. */
    private static final int NEGATION_LENGTH = 3;

    private final PartOfSpeechTagger tagger;
    private final Lexicon words;
    private final TagCorrections corrections;
    private final Predicate<String> knownVerb;

    /** Takes a verb's lemma for known where {@code knownVerb} holds: what follows a holder is then that verb. */
    public SentenceTagger(
            PartOfSpeechTagger tagger, Lexicon words, TagCorrections corrections, Predicate<String> knownVerb) {
        this.tagger = tagger;
        this.words = words;
        this.corrections = corrections;
        this.knownVerb = knownVerb;
    }

    /**
     * Tags one sentence.
     *
     * @param text that the terms' spans are of
     */
    public TaggedSentence tag(Text text, Terms terms) {
        List<String> tags = tags(text, terms);
        corrections.correct(terms, tags);
        var morphology = new BoundedMorphology();
        predicates(terms, tags, morphology);
        behindAsides(terms, tags, morphology);
        demonstratives(terms, tags);
        transitives(terms, tags, morphology);
        List<String> lemmas = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            boolean plural = (tags.get(i).equals("NN") || tags.get(i).equals("NNP"))
                    && words.has(FunctionWord.PLURAL, term.lower());
            lemmas.add(
                    term.is(Kind.WORD)
                            ? corrections.lemma(term.lower(), plural ? "NNS" : tags.get(i), morphology)
                            : "");
        }
        return new TaggedSentence(terms, tags, lemmas, words);
    }

    /** The tagger has learnt "don't" and "cannot" as two words, of which the first is the verb. */
    private List<String> tags(Text text, Terms terms) {
        List<String> written = new ArrayList<>(terms.size());
        var second = new BitSet();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String word = word(text, term);
            if (term.is(Kind.HOLDERS) && term.holders().isPlural()) {
                // agrees with a verb in the plural: "Peru and Chile support"
                written.add(word);
                second.set(written.size());
                written.add(words.only(FunctionWord.COORDINATOR));
                second.set(written.size());
            }
            int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
            if (words.has(FunctionWord.AUXILIARY_NEGATIVE, terms.lower(i))) {
                int cut = apostrophe > 1 ? apostrophe - 1 : word.length() - NEGATION_LENGTH;
                written.add(word.substring(0, cut));
                second.set(written.size());
                written.add(word.substring(cut));
            } else {
                written.add(word);
            }
        }
        List<String> all = tagger.tag(written);
        List<String> tags = new ArrayList<>(terms.size());
        for (int i = 0; i < all.size(); i++) {
            if (!second.get(i)) {
                tags.add(all.get(i));
            }
        }
        return tags;
    }

    /** "Iceland preferred option 2": a form of a known verb behind holders is their predicate, whatever the tagger took it for. */
    private void predicates(Terms terms, List<String> tags, Morphology morphology) {
        for (int i = 1; i < terms.size(); i++) {
            boolean pleases = (tags.get(i).equals("JJ") || tags.get(i).equals("VBN"))
                    && terms.is(i - 1, Kind.WORD)
                    && tags.get(i - 1).startsWith("NN")
                    && terms.isNounHolders(i + 1)
                    && i < 5;
            if (pleases && knownVerb.test(morphology.lemma(terms.lower(i), "VBD", true))) {
                // "The amendment satisfied Poland"
                tags.set(i, "VBD");
                continue;
            }
            int subject = subjectBefore(terms, tags, i, morphology);
            boolean doubtful = subject >= 0
                    && terms.is(i, Kind.WORD)
                    && (tags.get(i).startsWith("JJ")
                            || tags.get(i).startsWith("NN")
                            || tags.get(i).equals("VBN"));
            if (!doubtful) {
                continue;
            }
            int auxiliary = terms.leftOverDeterminers(subject - 1);
            boolean inverted = auxiliary >= 0
                    && terms.is(auxiliary, Kind.WORD)
                    && (words.has(FunctionWord.DO, terms.lower(auxiliary))
                            || words.has(FunctionWord.MODAL, terms.lower(auxiliary)));
            if (inverted && tags.get(i).equals("NN") && knownVerb.test(terms.lower(i))) {
                // "At no point did Chile object"
                tags.set(i, "VB");
                continue;
            }
            String past = morphology.lemma(terms.lower(i), "VBD", true);
            String present = morphology.lemma(terms.lower(i), "VBZ", true);
            boolean participle = i + 1 < terms.size()
                    && words.has(FunctionWord.AGENT, terms.lower(i + 1))
                    && !words.has(FunctionWord.GOVERNING_BY, past);
            boolean noun = tags.get(i).startsWith("NN")
                    && i + 1 < terms.size()
                    && tags.get(i + 1).startsWith("V");
            if (!past.equals(terms.lower(i)) && knownVerb.test(past) && !participle && !noun) {
                tags.set(i, tags.get(i).equals("NNS") ? "VBZ" : "VBD");
            } else if (!present.equals(terms.lower(i)) && knownVerb.test(present) && !noun && !participle) {
                tags.set(i, "VBZ");
            } else if (isPluralPresent(terms, tags, i)) {
                tags.set(i, "VBP");
            }
        }
    }

    /**
     * The holders, or a pronoun that opens a clause, whose predicate may begin at {@code i}, adverbs and an aside of them
     * apart: "Peru, however, stuck by", "said it called for"; -1 where there are none.
     */
    private int subjectBefore(Terms terms, List<String> tags, int i, Morphology morphology) {
        int at = leftOverAdverbs(terms, tags, i - 1);
        if (terms.is(at, Kind.COMMA)) {
            int open = leftOverAdverbs(terms, tags, at - 1);
            at = open < at - 1 && terms.is(open, Kind.COMMA) ? open - 1 : -1;
        }
        if (terms.isNounHolders(at)) {
            return at;
        }
        boolean pronoun = terms.is(at, FunctionWord.SPEAKER_PRONOUN) && !terms.is(at, FunctionWord.THERE);
        boolean object = pronoun
                && at > 0
                && tags.get(at - 1).startsWith("V")
                && !words.has(
                        "speech", Lexicon.Pos.VERB, morphology.lemma(terms.lower(at - 1), tags.get(at - 1), true));
        return pronoun && !object ? at : -1;
    }

    /**
     * "Peru, which had arrived late, delighted in", "The next speaker, Peru, signed on": a form of a known verb behind an aside
     * is the predicate, where the clause has no other.
     */
    private void behindAsides(Terms terms, List<String> tags, Morphology morphology) {
        for (int i = 3; i + 1 < terms.size(); i++) {
            boolean doubtful = terms.is(i, Kind.WORD) && tags.get(i).matches("JJ|VBN|NNP?");
            String past = doubtful ? morphology.lemma(terms.lower(i), "VBD", true) : terms.lower(i);
            boolean agent = terms.is(i + 1, FunctionWord.AGENT) && !words.has(FunctionWord.GOVERNING_BY, past);
            boolean known = !past.equals(terms.lower(i)) && knownVerb.test(past) && !agent;
            if (known && isBehindAside(terms, tags, i - 1) && !hasFiniteBehind(terms, tags, i + 1)) {
                tags.set(i, "VBD");
            }
        }
    }

    /** Whether {@code close} ends an aside of the holders with which a clause without a finite verb opens, or is one that names them. */
    private boolean isBehindAside(Terms terms, List<String> tags, int close) {
        boolean marked = terms.is(close, Kind.COMMA) || terms.is(close, Kind.DASH) || terms.is(close, Kind.CLOSE);
        Kind opening =
                terms.is(close, Kind.CLOSE) ? Kind.OPEN : terms.get(close).kind();
        int open = close - 1;
        while (marked && open > close - ASIDE && open > 0 && !terms.is(open, opening)) {
            open--;
        }
        boolean enclosed = marked && open > 0 && open < close - 1 && terms.is(open, opening);
        if (!enclosed) {
            return false;
        }
        boolean apposed = close - open == 2
                && terms.isNounHolders(open + 1)
                && tags.get(open - 1).startsWith("NN");
        if (!apposed && !terms.isNounHolders(open - 1)) {
            return false;
        }
        int from = terms.is(open + 1, FunctionWord.RELATIVE) ? open : close;
        for (int i = from - 1; i >= 0 && !terms.is(i, Kind.SEMICOLON); i--) {
            if (isFinite(tags, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a finite verb that no conjunction adds follows in the same clause. */
    private static boolean hasFiniteBehind(Terms terms, List<String> tags, int from) {
        for (int i = from; i < terms.size() && !terms.is(i, Kind.SEMICOLON) && !terms.is(i, FunctionWord.THAT); i++) {
            if (terms.is(i, FunctionWord.RELATIVE)) {
                return false;
            }
            if (isFinite(tags, i)) {
                return !terms.is(leftOverAdverbs(terms, tags, i - 1), FunctionWord.CONJUNCTION);
            }
        }
        return false;
    }

    private static boolean isFinite(List<String> tags, int i) {
        return tags.get(i).matches("VB[DZP]|MD");
    }

    private static int leftOverAdverbs(Terms terms, List<String> tags, int i) {
        int at = i;
        while (at >= 0 && terms.is(at, Kind.WORD) && tags.get(at).startsWith("RB")) {
            at--;
        }
        return at;
    }

    /** "Peru and Chile support Article 4", "Peru and Chile object": a known verb's base form behind several holders, which no noun or verb follows. */
    private boolean isPluralPresent(Terms terms, List<String> tags, int i) {
        int next = i + 1;
        boolean complete = next >= terms.size()
                || terms.is(next, Kind.STOP)
                || terms.is(next, Kind.COMMA)
                || terms.is(next, Kind.QUOTE)
                || next + 1 < terms.size() && tags.get(next + 1).equals("CD")
                || terms.is(next, FunctionWord.DETERMINER)
                || terms.is(next, FunctionWord.THAT);
        return terms.is(i - 1, Kind.HOLDERS)
                && terms.get(i - 1).holders().isPlural()
                && complete
                && knownVerb.test(terms.lower(i));
    }

    /** "shared that view": a "that" between a verb and a noun with which the clause ends opens no report. */
    private void demonstratives(Terms terms, List<String> tags) {
        for (int i = 1; i < terms.size() - 1; i++) {
            int noun = i + 1;
            boolean before = words.has(FunctionWord.THAT, terms.lower(i))
                    && tags.get(i - 1).startsWith("VB");
            while (before
                    && noun < terms.size()
                    && terms.is(noun, Kind.WORD)
                    && tags.get(noun).startsWith("NN")) {
                noun++;
            }
            boolean ends = noun > i + 1
                    && (noun >= terms.size()
                            || terms.is(noun, Kind.STOP)
                            || terms.is(noun, Kind.SEMICOLON)
                            || terms.is(noun, Kind.COMMA) && !finiteBehind(terms, tags, noun));
            if (ends) {
                tags.set(i, "DT");
            }
        }
    }

    /** "The draft displeased Peru": a form of a known verb between a noun and holders is the sentence's verb, where it has no other. */
    private void transitives(Terms terms, List<String> tags, Morphology morphology) {
        boolean finite = false;
        for (int i = 1; i + 1 < terms.size() && !finite; i++) {
            finite = isFinite(tags, i);
        }
        for (int i = 1; i + 1 < terms.size() && !finite; i++) {
            boolean doubtful = terms.is(i, Kind.WORD)
                    && tags.get(i).matches("JJ|VBN")
                    && tags.get(i - 1).startsWith("NN")
                    && terms.isNounHolders(terms.rightOverDeterminers(i + 1));
            String past = doubtful ? morphology.lemma(terms.lower(i), "VBD", true) : terms.lower(i);
            if (!past.equals(terms.lower(i)) && knownVerb.test(past)) {
                tags.set(i, "VBD");
                finite = true;
            }
        }
    }

    /** Whether a verb, which could have what stands ahead of a comma as its subject, follows with nothing of its own ahead of it. */
    private static boolean finiteBehind(Terms terms, List<String> tags, int comma) {
        int close = comma + 1;
        while (close < terms.size() && !terms.is(close, Kind.COMMA)) {
            close++;
        }
        int verb = close + 1;
        return verb < terms.size()
                && (tags.get(verb).equals("MD")
                        || tags.get(verb).equals("VBD")
                        || tags.get(verb).equals("VBZ"));
    }

    private String word(Text text, Term term) {
        return switch (term.kind()) {
            case HOLDERS -> name(text.at(term.span()));
            case QUOTE -> words.only(FunctionWord.QUOTATION);
            default -> text.at(term.span()).toString();
        };
    }

    /** The last name of a list, its letters as running text has them. */
    private static String name(CharSequence written) {
        String words = written.toString();
        int end = words.length();
        while (end > 0 && !Character.isLetter(words.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        if (start == end) {
            return words;
        }
        String last = words.substring(start, end);
        if (last.length() <= ACRONYM && last.equals(last.toUpperCase(java.util.Locale.ROOT))) {
            // "US" in small letters is a pronoun
            return last;
        }
        return last.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + last.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
