package org.placard.syntax;

import java.util.ArrayList;
import java.util.List;
import org.placard.syntax.Chunk.Kind;
import org.placard.token.FunctionWord;

/** Cuts a tagged sentence into chunks: noun phrases without what follows their head, verb groups, and single words. */
final class Chunker {
    /** How far ahead a verb is looked for that makes a preposition a subordinator. */
    private static final int CLAUSE = 14;

    private final TaggedSentence sentence;
    private final NounPhraseReader nouns;
    private final VerbGroupReader verbs;
    private final List<Chunk> chunks = new ArrayList<>();
    /** Whether a relative pronoun stands ahead: "which A wants and which B opposes". */
    private boolean relative;

    private Chunker(TaggedSentence sentence) {
        this.sentence = sentence;
        this.nouns = new NounPhraseReader(sentence);
        this.verbs = new VerbGroupReader(sentence);
    }

    /** The chunks of a sentence, in order; every term is in one of them. */
    static List<Chunk> chunks(TaggedSentence sentence) {
        var chunker = new Chunker(sentence);
        int i = 0;
        while (i < sentence.size()) {
            Chunk chunk = chunker.at(i);
            chunker.chunks.add(chunk);
            i = chunk.last() + 1;
        }
        return List.copyOf(chunker.chunks);
    }

    private Chunk at(int i) {
        Term term = sentence.get(i);
        switch (term.kind()) {
            case COMMA:
                return single(Kind.COMMA, i);
            case SEMICOLON:
                return single(Kind.SEMICOLON, i);
            case COLON:
                return single(Kind.COLON, i);
            case DASH:
                return single(Kind.DASH, i);
            case OPEN:
                return single(Kind.OPEN, i);
            case CLOSE:
                return single(Kind.CLOSE, i);
            case STOP:
                return single(Kind.STOP, i);
            case POSSESSIVE:
                return single(Kind.ADVERB, i);
            case HOLDERS, QUOTE:
                return nouns.at(i);
            default:
                return word(i);
        }
    }

    private Chunk word(int i) {
        if (verbs.floats(i)) {
            return single(Kind.ADVERB, i);
        }
        if (previous(Kind.PREPOSITION)
                && !sentence.is(i - 1, FunctionWord.SUBORDINATOR)
                && sentence.tagged(i, "VBN")
                && sentence.tagged(i + 1, "NN")) {
            // "the value of avoided deforestation"
            return nouns.at(i);
        }
        if (modifies(i)) {
            return nouns.at(i);
        }
        Chunk group = verbs.at(i);
        if (group != null) {
            return group;
        }
        if (sentence.is(i, FunctionWord.THAT) && !determines(i)) {
            // "so that the fund would remain" tells what for, and is no report
            return single(sentence.is(i - 1, FunctionWord.SO) ? Kind.SUBORDINATOR : Kind.THAT, i);
        }
        if (sentence.is(i, FunctionWord.RELATIVE)) {
            boolean behindNoun = previous(Kind.NOUN)
                    || previous(Kind.COMMA)
                    || previous(Kind.PREPOSITION)
                    || previous(Kind.CONJUNCTION) && relative;
            relative |= behindNoun;
            return single(behindNoun ? Kind.RELATIVE : Kind.QUESTION, i);
        }
        if (sentence.tagged(i, "W")) {
            return single(Kind.QUESTION, i);
        }
        if (nouns.opens(i, previous(Kind.THAT) || previous(Kind.PREPOSITION))) {
            return nouns.at(i);
        }
        if (sentence.tagged(i, "CC") || sentence.is(i, FunctionWord.CONJUNCTION) && !sentence.tagged(i, "RB")) {
            return single(Kind.CONJUNCTION, i);
        }
        if (sentence.is(i, FunctionWord.CONTRAST) && !sentence.tagged(i, "RB")
                || sentence.is(i, FunctionWord.CONDITION) && sentence.tagged(i, "IN")) {
            return single(Kind.SUBORDINATOR, i);
        }
        if (sentence.tagged(i, "IN") || sentence.tagged(i, "TO")) {
            // "insert 'fully' before 'consider'": words of a text have their places
            boolean place = sentence.is(i - 1, Term.Kind.QUOTE) && sentence.is(i + 1, Term.Kind.QUOTE);
            boolean clause = sentence.is(i, FunctionWord.SUBORDINATOR) && !place && verbFollows(i + 1);
            return single(clause ? Kind.SUBORDINATOR : Kind.PREPOSITION, i);
        }
        if (sentence.tagged(i, "JJ") || sentence.tagged(i, "VBN")) {
            return single(Kind.ADJECTIVE, i);
        }
        return single(Kind.ADVERB, i);
    }

    /** "presented revised conclusions", "said reporting duties should": a participle that belongs to the noun behind it. */
    private boolean modifies(int i) {
        if (!sentence.tagged(i + 1, "NN")) {
            return false;
        }
        boolean behindVerb = previous(Kind.VERB)
                && !chunks.get(chunks.size() - 1).verb().isElliptic()
                && !chunks.get(chunks.size() - 1).verb().passive();
        if (sentence.tagged(i, "VBN")) {
            return behindVerb && !sentence.is(i - 1, FunctionWord.BE);
        }
        int noun = i + 1;
        while (sentence.tagged(noun, "NN")) {
            noun++;
        }
        return sentence.tagged(i, "VBG") && sentence.isFinite(noun) && (behindVerb || previous(Kind.THAT));
    }

    private boolean previous(Kind kind) {
        return !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(kind);
    }

    private Chunk single(Kind kind, int i) {
        return new Chunk(kind, i, i, i, null);
    }

    private boolean verbFollows(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + CLAUSE); i++) {
            if (sentence.is(i, Term.Kind.COMMA)
                    || sentence.is(i, Term.Kind.SEMICOLON)
                    || sentence.is(i, Term.Kind.CLOSE)) {
                return false;
            }
            if (sentence.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean determines(int i) {
        return sentence.tagged(i, "DT") && i + 1 < sentence.size() && nouns.goesOn(i + 1)
                || sentence.tagged(i, "DT") && !sentence.is(i + 1, Term.Kind.HOLDERS) && !followsSaying(i);
    }

    private boolean followsSaying(int i) {
        return i > 0 && sentence.tagged(i - 1, "VB");
    }
}
