package org.placard.trained;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placard.sentence.Sentence;
import org.placard.syntax.Holders;
import org.placard.text.Span;

/**
 * A sentence as the trained reader sees it: words, and one marker for each list of holders.
 *
 * @param tokens in text order
 */
public record SentenceInput(Sentence sentence, List<Token> tokens) {
    public SentenceInput {
        tokens = List.copyOf(tokens);
    }

    /** What a token is to the reader. */
    public enum Kind {
        /** Any word, sign or quotation. */
        WORD,
        /** States or groups, at least one of them named. */
        NAMED,
        /** Who presides. */
        CHAIR,
        /** "Some delegations". */
        UNNAMED,
        /** A pronoun that may stand for the last speaker. */
        PRONOUN
    }

    /**
     * One word, or one list of holders.
     *
     * @param word in lower case; of holders other than a pronoun, the empty string
     * @param holders whom a marker names or stands for; null for a word
     */
    public record Token(Kind kind, String word, Span span, Holders holders) {
        public Token {
            if ((holders == null) != (kind == Kind.WORD)) {
                throw new IllegalArgumentException("a marker has holders and a word has none: " + kind + " " + holders);
            }
        }

        /** Whether it is a marker. */
        public boolean isMarker() {
            return kind != Kind.WORD;
        }
    }

    /** Indices of the markers among the tokens, ascending. */
    public List<Integer> markers() {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isMarker())
                .boxed()
                .toList();
    }

    /** The marker whose holders stand at {@code span}, where there is one. */
    Optional<Token> markerAt(Span span) {
        return tokens.stream()
                .filter(token -> token.isMarker() && token.span().equals(span))
                .findFirst();
    }
}
