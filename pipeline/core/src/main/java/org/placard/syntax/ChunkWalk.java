package org.placard.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.syntax.Chunk.Kind;
import org.placard.syntax.VerbGroup.Form;

/** Looks around among the chunks of a sentence, over what does not part a verb from what belongs to it. */
abstract class ChunkWalk {
    /** A phrase has so many chunks at most. */
    private static final int PHRASE = 24;
    /** A noun is described by so many clauses at most, one within the other. */
    private static final int DESCRIPTIONS = 4;

    final TaggedSentence sentence;
    final List<Chunk> chunks;
    final List<Clause> clauses = new ArrayList<>();
    /** Index of the chunk of each clause's verb. */
    final List<Integer> verbs = new ArrayList<>();
    /** The auxiliary ahead of its subject that belongs to a verb, by their chunks. */
    final Map<Integer, Integer> auxiliaries = new HashMap<>();
    /** Clauses that stand beside what their subject says: "The fee, said Chile, was too high". */
    final BitSet quoting = new BitSet();
    /** Terms that introduce a clause whose verb is known. */
    final BitSet introducing = new BitSet();

    ChunkWalk(TaggedSentence sentence, List<Chunk> chunks) {
        this.sentence = sentence;
        this.chunks = chunks;
    }

    boolean is(int chunk, Kind kind) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).is(kind);
    }

    int leftOverAdverbs(int chunk) {
        int i = chunk;
        while (is(i, Kind.ADVERB)) {
            i--;
        }
        return i;
    }

    /** Skips adverbs, adjectives behind a preposition ("in particular", "at first"), bracketed and dashed insertions to the left. */
    int leftOverInsertions(int chunk) {
        int i = leftOverAdverbs(chunk);
        int phrase = is(i, Kind.ADJECTIVE) ? i - 1 : i < chunk ? i : -1;
        if (is(phrase, Kind.PREPOSITION) && is(phrase - 1, Kind.NOUN)) {
            i = phrase - 1;
        }
        while (i >= 0) {
            if (is(i, Kind.CLOSE)) {
                int open = opening(i);
                if (open < 0) {
                    return i;
                }
                i = leftOverAdverbs(open - 1);
            } else if (is(i, Kind.DASH)) {
                int dash = dashBefore(i);
                if (dash < 0) {
                    return i;
                }
                i = leftOverAdverbs(dash - 1);
            } else {
                return i;
            }
        }
        return i;
    }

    int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += is(i, Kind.CLOSE) ? 1 : is(i, Kind.OPEN) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    int dashBefore(int dash) {
        for (int i = dash - 1; i > 0 && i > dash - PHRASE; i--) {
            if (is(i, Kind.DASH)) {
                return i;
            }
        }
        return -1;
    }

    /** The noun phrase whose last chunk is {@code chunk}: its head stands ahead of the phrases with prepositions. */
    NounPhrase phraseEnding(int chunk) {
        int first = chunk;
        while (is(first - 1, Kind.PREPOSITION) && chunk - first < PHRASE) {
            int before = leftOverInsertions(first - 2);
            if (is(first - 2, Kind.NOUN)) {
                first -= 2;
            } else if (before != first - 2 && is(before, Kind.NOUN)) {
                first = before;
            } else if (is(first - 2, Kind.PREPOSITION)) {
                first--;
            } else {
                break;
            }
        }
        while (is(first, Kind.PREPOSITION)) {
            first++;
        }
        Chunk head = chunks.get(first);
        if (is(first - 1, Kind.CONJUNCTION)
                && is(first - 2, Kind.NOUN)
                && !isHolders(first)
                && !isHolders(first - 2)
                && !is(first - 3, Kind.VERB)
                && !is(first - 3, Kind.PREPOSITION)) {
            // "terms and conditions were"
            Chunk other = chunks.get(first - 2);
            return new NounPhrase(other.first(), chunks.get(chunk).last(), head.head());
        }
        return new NounPhrase(head.first(), chunks.get(chunk).last(), head.head());
    }

    /**
     * The subject of a finite verb behind {@code noun}: "the proposal to delete the text", "those who spoke for Peru",
     * "deleting the text" end with a noun that is not its head.
     */
    NounPhrase subjectEnding(int noun) {
        NounPhrase near = phraseEnding(noun);
        boolean pronoun = sentence.tagged(near.head(), "PRP");
        NounPhrase described = pronoun ? null : describedFrom(near.first());
        return described == null
                ? near
                : new NounPhrase(described.first(), near.last(), Math.min(described.head(), near.last()));
    }

    /** The phrase at the beginning of a clause that everything up to {@code term} describes; null where none is. */
    NounPhrase describedFrom(int term) {
        NounPhrase phrase = null;
        int end = term;
        for (int steps = 0; steps < DESCRIPTIONS; steps++) {
            NounPhrase longer = described(leftOverInsertions(chunkBefore(end)));
            if (longer == null || longer.first() >= end) {
                break;
            }
            phrase = longer;
            end = longer.first();
        }
        return phrase != null && opensClause(firstChunk(phrase)) ? phrase : null;
    }

    int chunkBefore(int term) {
        int i = chunks.size() - 1;
        while (i >= 0 && chunks.get(i).last() >= term) {
            i--;
        }
        return i;
    }

    int leftOverPrepositions(int chunk) {
        int i = leftOverAdverbs(chunk);
        while (is(i, Kind.PREPOSITION)) {
            i = leftOverAdverbs(i - 1);
        }
        return i;
    }

    /** What the non-finite or relative clause that ends at {@code chunk} describes, or itself where it is a subject; else null. */
    NounPhrase described(int chunk) {
        int verb = leftOverPrepositions(chunk);
        boolean listed = is(verb, Kind.CONJUNCTION) && is(verb - 1, Kind.NOUN) && !isHolders(verb + 1);
        if (listed) {
            // "to delete the title and the note", "referring to goals and not to means"
            verb = leftOverPrepositions(leftOverAdverbs(firstChunk(phraseEnding(verb - 1)) - 1));
        }
        int index = is(verb, Kind.VERB) ? clauseOf(verb) : -1;
        if (index < 0 || listed && chunks.get(verb).verb().form() == Form.FINITE) {
            return null;
        }
        Clause clause = clauses.get(index);
        VerbGroup group = clause.verb();
        if (clause.kind() == Clause.Kind.RELATIVE) {
            return clause.antecedent();
        }
        if (clause.kind() == Clause.Kind.REPORTED && clause.introducedBy() >= 0) {
            // "the suggestion that the vote be put off was"
            int noun = leftOverAdverbs(chunkBefore(clause.introducedBy()));
            boolean complement = is(noun, Kind.NOUN)
                    && clause.introducedBy() > chunks.get(noun).last();
            if (complement) {
                return phraseEnding(noun);
            }
        }
        if (group.form() == Form.FINITE) {
            return null;
        }
        int before = leftOverAdverbs(verb - 1);
        if (clause.introducedBy() >= 0 && is(before, Kind.PREPOSITION) && is(before - 1, Kind.NOUN)) {
            return phraseEnding(before - 1);
        }
        NounPhrase noun = clause.subject() != null ? clause.subject() : clause.antecedent();
        if (noun != null && noun.last() < group.first()) {
            return noun;
        }
        boolean opens = before < 0
                || is(before, Kind.THAT)
                || is(before, Kind.SEMICOLON)
                || is(before, Kind.COLON)
                || is(before, Kind.CONJUNCTION) && clause.parent() < 0;
        return opens && group.form() != Form.PARTICIPLE
                ? new NounPhrase(group.first(), group.last(), group.main())
                : null;
    }

    boolean isHolders(int chunk) {
        return is(chunk, Kind.NOUN) && sentence.is(chunks.get(chunk).head(), Term.Kind.HOLDERS);
    }

    int firstChunk(NounPhrase phrase) {
        int i = 0;
        while (chunks.get(i).last() < phrase.first()) {
            i++;
        }
        return i;
    }

    /** The last clause whose verb stands ahead of a chunk, or -1. */
    int clauseBefore(int chunk) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            if (verbs.get(i) < chunk) {
                return i;
            }
        }
        return -1;
    }

    /** The last finite clause ahead of a chunk that no semicolon cuts off, or -1. */
    int finiteBefore(int chunk) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (verbs.get(i) < chunk && clause.verb().form() == Form.FINITE) {
                return enclosedBetween(verbs.get(i), chunk) ? -1 : i;
            }
        }
        return -1;
    }

    boolean enclosedBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (is(i, Kind.SEMICOLON)) {
                return true;
            }
        }
        return false;
    }

    /** The clause whose verb is that chunk. */
    int clauseOf(int verbChunk) {
        return verbs.indexOf(verbChunk);
    }

    /** Whether a noun phrase stands where a clause begins. */
    boolean opensClause(int noun) {
        int ahead = leftOverAdverbs(noun - 1);
        return ahead < 0
                || is(ahead, Kind.SEMICOLON)
                || is(ahead, Kind.COLON)
                || is(ahead, Kind.COMMA)
                || is(ahead, Kind.CONJUNCTION)
                || is(ahead, Kind.SUBORDINATOR)
                || is(ahead, Kind.THAT);
    }
}
