package org.placard.syntax;

import java.util.List;
import java.util.Locale;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;

/** A tagged sentence with its clauses, in the order of their verbs. */
public final class ParsedSentence {
    private final TaggedSentence tagged;
    private final List<Chunk> chunks;
    private final List<Clause> clauses;

    ParsedSentence(TaggedSentence tagged, List<Chunk> chunks, List<Clause> clauses) {
        this.tagged = tagged;
        this.chunks = List.copyOf(chunks);
        this.clauses = List.copyOf(clauses);
    }

    public TaggedSentence tagged() {
        return tagged;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /** Index of the chunk that holds a term. */
    int chunkOf(int term) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (chunks.get(middle).last() < term) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** The noun phrase that begins at {@code term} or behind its adverbs, without what follows its head; null where none does. */
    public NounPhrase phraseAt(int term) {
        if (term >= tagged.size()) {
            return null;
        }
        int i = chunkOf(term);
        while (i < chunks.size() && chunks.get(i).is(Chunk.Kind.ADVERB)) {
            i++;
        }
        if (i >= chunks.size() || !chunks.get(i).is(Chunk.Kind.NOUN)) {
            return null;
        }
        Chunk chunk = chunks.get(i);
        return new NounPhrase(Math.max(term, chunk.first()), chunk.last(), Math.max(term, chunk.head()));
    }

    /** "No one objected except Kenya": the term of those who alone are meant, behind a clause whose subject is nobody; -1 where none are. */
    public int aloneBehind(Clause clause) {
        boolean nobody = clause.subject() != null && tagged.is(clause.subject().first(), FunctionWord.NO_QUANTIFIER);
        for (int i = clause.verb().last() + 1; nobody && i < tagged.size() && !tagged.is(i, Kind.SEMICOLON); i++) {
            int from = tagged.is(i + 1, FunctionWord.PREPOSITION) ? i + 2 : i + 1;
            int names = tagged.is(i, FunctionWord.EXCEPTION) ? tagged.terms().rightOverDeterminers(from) : -1;
            boolean closes = names + 1 == tagged.size()
                    || tagged.is(names + 1, Kind.STOP)
                    || tagged.is(names + 1, Kind.COMMA)
                    || tagged.is(names + 1, Kind.SEMICOLON);
            if (names > 0 && closes && tagged.terms().isNounHolders(names)) {
                return names;
            }
        }
        return -1;
    }

    /** One line a clause, for people. */
    @Override
    public String toString() {
        var lines = new StringBuilder();
        for (Chunk chunk : chunks) {
            lines.append(chunk.kind().name().charAt(0)).append('[');
            for (int i = chunk.first(); i <= chunk.last(); i++) {
                lines.append(i > chunk.first() ? " " : "")
                        .append(tagged.lower(i).isEmpty() ? tagged.get(i).kind().name() : tagged.lower(i))
                        .append('/')
                        .append(tagged.tags().get(i));
            }
            lines.append("] ");
        }
        for (Clause clause : clauses) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%n  %d %s %s%s%s form=%s subject=%s shared=%d parent=%d/%s ante=%s intro=%d",
                    clause.index(),
                    clause.kind(),
                    clause.verb().lemma(),
                    clause.verb().passive() ? " passive" : "",
                    clause.verb().negated() ? " negated" : "",
                    clause.verb().form(),
                    clause.subject(),
                    clause.sharedWith(),
                    clause.parent(),
                    clause.link(),
                    clause.antecedent(),
                    clause.introducedBy()));
        }
        return lines.toString();
    }
}
