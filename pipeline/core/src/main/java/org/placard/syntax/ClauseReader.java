package org.placard.syntax;

import java.util.List;
import java.util.function.Predicate;
import org.placard.text.Text;
import org.placard.token.Lexicon;
import org.placard.token.PartOfSpeechTagger;

/** Reads the clauses of folded sentences. Thread-safe. */
public final class ClauseReader {
    private final SentenceTagger tagger;
    private final Lexicon words;

    public ClauseReader(
            PartOfSpeechTagger tagger, Lexicon words, TagCorrections corrections, Predicate<String> knownVerb) {
        this.tagger = new SentenceTagger(tagger, words, corrections, knownVerb);
        this.words = words;
    }

    /** The closed classes on which it rests. */
    public Lexicon words() {
        return words;
    }

    /**
     * Reads one sentence.
     *
     * @param text that the terms' spans are of
     */
    public ParsedSentence read(Text text, Terms terms) {
        TaggedSentence tagged = tagger.tag(text, terms);
        List<Chunk> chunks = Chunker.chunks(tagged);
        return new ParsedSentence(tagged, chunks, ClauseBuilder.clauses(tagged, chunks));
    }
}
