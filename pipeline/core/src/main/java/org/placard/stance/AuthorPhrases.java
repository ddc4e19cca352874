package org.placard.stance;

import org.placard.syntax.NounPhrase;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds words for those whose text is debated: "the main co-sponsors", "its authors", "the core group". */
final class AuthorPhrases {
    /** So many terms stand ahead of the noun at most: "all three main sponsors". */
    private static final int AHEAD = 4;

    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    AuthorPhrases(TaggedSentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** The phrase for all of known authors that begins at a term, up to its noun; null where none does, or one for some of them. */
    NounPhrase at(int from) {
        if (!isDefinite(from)) {
            return null;
        }
        for (int i = from + 1; i <= from + AHEAD + 1 && sentence.is(i, Kind.WORD); i++) {
            if (isAuthors(i, from)) {
                return sentence.tagged(i + 1, "NN") ? null : new NounPhrase(from, i, i);
            }
            boolean may = sentence.tagged(i, "JJ")
                    || sentence.tagged(i, "NN")
                    || sentence.tagged(i, "CD")
                    || sentence.tagged(i, "DT")
                    || sentence.tagged(i, "VBG");
            if (!may || lexicon.at(sentence, i, "some-of", Lexicon.Pos.ADJECTIVE)) {
                return null;
            }
        }
        return null;
    }

    private boolean isAuthors(int i, int from) {
        return lexicon.at(sentence, i, "author", Lexicon.Pos.NOUN)
                || i > from + 1
                        && lexicon.at(sentence, i - 1, "authoring", Lexicon.Pos.ADJECTIVE)
                        && lexicon.at(sentence, i, "authoring", Lexicon.Pos.NOUN);
    }

    private boolean isDefinite(int i) {
        return sentence.is(i, FunctionWord.POSSESSIVE)
                || (sentence.tagged(i, "DT") || sentence.tagged(i, "PDT"))
                        && !sentence.is(i, FunctionWord.DETERMINER_NEGATIVE)
                        && !lexicon.at(sentence, i, "indefinite", Lexicon.Pos.ADJECTIVE);
    }
}
