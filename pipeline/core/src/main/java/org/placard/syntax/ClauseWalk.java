package org.placard.syntax;

import java.util.List;
import org.placard.syntax.Chunk.Kind;
import org.placard.syntax.Clause.Link;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;

/** Looks around among the clauses so far: asides, agents, what is reported and what is within what. */
abstract class ClauseWalk extends ChunkWalk {
    /** How many commas are tried as the beginning of an aside. */
    private static final int COMMAS = 6;
    /** A phrase has so many chunks at most. */
    private static final int PHRASE = 24;
    /** So many chunks may stand between "that" and the verb of its clause. */
    private static final int REPORT = 48;

    ClauseWalk(TaggedSentence sentence, List<Chunk> chunks) {
        super(sentence, chunks);
    }

    /** "The fee was too high, said Chile": the main clause ahead of the comma is what is said. */
    void reportAhead(int sayer, int verb) {
        for (int i = sayer - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (enclosedBetween(verbs.get(i), verb)) {
                return;
            }
            boolean main = clause.kind() == Clause.Kind.MAIN && clause.parent() < 0 && !quoting.get(i);
            if (main) {
                clauses.set(
                        i,
                        new Clause(
                                clause.index(),
                                Clause.Kind.REPORTED,
                                clause.start(),
                                clause.verb(),
                                clause.subject(),
                                clause.sharedWith(),
                                sayer,
                                Link.COMPLEMENT,
                                clause.antecedent(),
                                clause.introducedBy()));
                return;
            }
        }
    }

    /** The clause that says who says what the subject at {@code from} is about to be told of, between it and its verb; -1 where none does. */
    int quotingBetween(int from, int verb) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (quoting.get(i) && verbs.get(i) > from && verbs.get(i) < verb) {
                return i;
            }
        }
        return -1;
    }

    /** Whether another finite verb follows ahead of the next comma or conjunction. */
    boolean goesOn(int verb) {
        for (int i = verb + 1; i < Math.min(chunks.size(), verb + PHRASE); i++) {
            if (is(i, Kind.VERB) && chunks.get(i).verb().form() == Form.FINITE) {
                return true;
            }
            if (is(i, Kind.COMMA)
                    || is(i, Kind.SEMICOLON)
                    || is(i, Kind.CONJUNCTION)
                    || is(i, Kind.THAT)
                    || is(i, Kind.RELATIVE)
                    || is(i, Kind.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** The nearest "that" ahead of a verb where none has closed it, or -1. */
    int openThat(int verb) {
        for (int i = verb - 1; i >= 0 && verb - i < REPORT; i--) {
            if (is(i, Kind.SEMICOLON)) {
                return -1;
            }
            if (is(i, Kind.THAT)) {
                return introducing.get(chunks.get(i).first()) ? -1 : i;
            }
        }
        return -1;
    }

    /** Gives a reported clause the verb that governs its "that": behind a conjunction that of the report that it goes on. */
    Draft governed(Draft draft, int that) {
        int joined = leftOverAdverbs(that - 1);
        if (is(joined, Kind.CONJUNCTION) || is(joined, Kind.COMMA) || is(joined, Kind.SEMICOLON)) {
            for (int i = verbs.size() - 1; i >= 0; i--) {
                Clause clause = clauses.get(i);
                if (verbs.get(i) < joined && clause.kind() == Clause.Kind.REPORTED && clause.parent() >= 0) {
                    return draft.of(clause.parent(), clause.link());
                }
                boolean other = clause.kind() == Clause.Kind.MAIN
                        || clause.kind() == Clause.Kind.COORDINATED
                                && clause.sharedWith() >= 0
                                && clauses.get(clause.sharedWith()).kind() != Clause.Kind.REPORTED;
                if (other) {
                    break;
                }
            }
        }
        return draft.of(clauseBefore(that), Link.COMPLEMENT);
    }

    /** "Peru, supported by Chile and Togo said", "the text proposed by Chile was": the noun, or the conjunction, that a participle ahead of it belongs to. */
    int aheadOfParticiple(int noun) {
        int at = noun;
        int by = firstChunk(phraseEnding(at)) - 1;
        while (isAgent(by) && is(leftOverAdverbs(by - 1), Kind.VERB)) {
            int participle = leftOverAdverbs(by - 1);
            boolean passive = clauseOf(participle) >= 0
                    && clauses.get(clauseOf(participle)).kind() == Clause.Kind.PARTICIPIAL
                    && chunks.get(participle).verb().passive();
            int ahead = leftOverInsertions(participle - 1);
            if (is(ahead, Kind.CONJUNCTION)) {
                ahead = leftOverAdverbs(ahead - 1);
            }
            if (is(ahead, Kind.COMMA)) {
                ahead = leftOverInsertions(ahead - 1);
            }
            if (passive && is(ahead, Kind.CONJUNCTION)) {
                // "agreed with the aim but, supported by Chile called for"
                return ahead;
            }
            if (!passive || !is(ahead, Kind.NOUN)) {
                return at;
            }
            at = ahead;
            by = firstChunk(phraseEnding(at)) - 1;
        }
        return at;
    }

    /** The last chunk of the phrase that a relative, participial or infinitive clause straight ahead of a verb belongs to, or -1. */
    int subjectAcross(int verb) {
        int last = clauseBefore(verb);
        for (int i = last; i >= 0 && last - i < 3; i--) {
            Clause clause = clauses.get(i);
            NounPhrase phrase = clause.antecedent() != null ? clause.antecedent() : clause.subject();
            boolean within = clause.kind() == Clause.Kind.RELATIVE
                    || clause.kind() == Clause.Kind.PARTICIPIAL
                    || clause.kind() == Clause.Kind.INFINITIVE;
            if (!within) {
                return -1;
            }
            if (phrase != null) {
                int chunk = firstChunk(phrase);
                while (chunk + 1 < verbs.get(i) && chunks.get(chunk + 1).last() <= phrase.last()) {
                    chunk++;
                }
                return is(chunk, Kind.NOUN) && !enclosedBetween(chunk, verb) ? chunk : -1;
            }
        }
        return -1;
    }

    /** "a clause proposed by Japan, which Peru opposed": no state is opposed, but what its participle describes. */
    NounPhrase objectAntecedent(int relative) {
        int noun = relative - 1;
        while (is(noun, Kind.COMMA)) {
            noun--;
        }
        boolean agent = isHolders(noun)
                && !is(relative - 1, Kind.PREPOSITION)
                && !sentence.is(chunks.get(relative).first(), FunctionWord.PERSONAL_RELATIVE);
        int described = agent ? aheadOfParticiple(noun) : noun;
        return described == noun || !is(described, Kind.NOUN) ? antecedent(relative) : phraseEnding(described);
    }

    /** What a relative pronoun stands for; null where nothing stands ahead of it. */
    NounPhrase antecedent(int relative) {
        int noun = relative - 1;
        while (is(noun, Kind.COMMA) || is(noun, Kind.PREPOSITION) || is(noun, Kind.ADVERB)) {
            noun--;
        }
        if (is(noun, Kind.CONJUNCTION)) {
            // "which A wants and which B opposes"
            int earlier = clauseBefore(noun);
            while (earlier >= 0 && clauses.get(earlier).kind() != Clause.Kind.RELATIVE) {
                earlier--;
            }
            return earlier < 0 ? null : clauses.get(earlier).antecedent();
        }
        if (isQuantifierOf(relative) && is(noun - 1, Kind.COMMA)) {
            // "Chile and Peru, none of which could accept the text"
            noun = leftOverInsertions(noun - 2);
        }
        if (!is(noun, Kind.NOUN)) {
            return null;
        }
        NounPhrase phrase = phraseEnding(noun);
        boolean speakers = isHolders(noun)
                && (sentence.is(chunks.get(relative).first(), FunctionWord.PERSONAL_RELATIVE)
                        || oneOfBoth(relative, noun))
                && !sentence.is(phrase.head(), Term.Kind.HOLDERS);
        // "reactions from Peru, who said": a person is meant, not the head
        Chunk nearest = chunks.get(noun);
        return speakers ? new NounPhrase(nearest.first(), nearest.last(), nearest.head()) : phrase;
    }

    /** "none of which", "both of whom". */
    boolean isQuantifierOf(int relative) {
        return is(relative - 1, Kind.PREPOSITION)
                && is(relative - 2, Kind.NOUN)
                && chunks.get(relative - 2).first() == chunks.get(relative - 2).last();
    }

    /** "unity between Iran and Iraq, neither of which agreed": who are counted are more than one. */
    private boolean oneOfBoth(int relative, int holders) {
        return isQuantifierOf(relative)
                && sentence.get(chunks.get(holders).head()).holders().members().size() > 1;
    }

    /** "neither of which agreed": the negation of the subject is the verb's. */
    VerbGroup quantified(int relative, VerbGroup group) {
        boolean none =
                isQuantifierOf(relative) && sentence.is(chunks.get(relative - 2).head(), FunctionWord.NEGATIVE_SUBJECT);
        return none
                ? new VerbGroup(
                        group.first(),
                        group.last(),
                        group.main(),
                        group.lemma(),
                        group.form(),
                        group.modal(),
                        !group.negated(),
                        group.passive())
                : group;
    }

    /** The last finite clause ahead of a comma that is no report and no relative clause, else the last; what follows the comma is its speaker's. */
    int outerBefore(int verb) {
        int nearest = finiteBefore(verb);
        for (int candidate = nearest; candidate >= 0; candidate = previousFinite(candidate)) {
            if (!isInner(clauses.get(candidate))) {
                return enclosedBetween(verbs.get(candidate), verb) ? nearest : candidate;
            }
        }
        return nearest;
    }

    boolean isInner(Clause clause) {
        Clause root = clause.sharedWith() >= 0 ? clauses.get(clause.sharedWith()) : clause;
        return isReportOrRelative(clause) || isReportOrRelative(root);
    }

    static boolean isReportOrRelative(Clause clause) {
        return clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.REPORTED;
    }

    int previousFinite(int clause) {
        for (int i = clause - 1; i >= 0; i--) {
            if (clauses.get(i).verb().form() == Form.FINITE) {
                return i;
            }
        }
        return -1;
    }

    /** "Chile, supported by Peru, proposed": the noun, or the verb that describes it, ahead of the aside that ends with the comma; -1 where it ends none. */
    int aheadOfAside(int comma) {
        int tried = 0;
        for (int i = comma - 1; i > 0 && tried < COMMAS; i--) {
            if (is(i, Kind.SEMICOLON) || is(i, Kind.COLON)) {
                return -1;
            }
            if (!is(i, Kind.COMMA)) {
                continue;
            }
            tried++;
            int noun = leftOverInsertions(i - 1);
            boolean described = is(noun, Kind.VERB)
                    && quotingBetween(noun, comma) >= 0
                    && describedFrom(chunks.get(noun).last() + 1) != null;
            if (described) {
                // "The duty to report, Peru said, was too vague"
                return noun;
            }
            if (is(noun, Kind.NOUN) && isAside(i + 1, comma)) {
                int further = leftOverInsertions(firstChunk(phraseEnding(noun)) - 1);
                boolean inPhrase = is(further, Kind.PREPOSITION) || is(further, Kind.VERB);
                if (!inPhrase) {
                    return noun;
                }
                if (is(further, Kind.VERB) && chunks.get(further).verb().form() == Form.FINITE) {
                    return -1;
                }
            }
        }
        return -1;
    }

    boolean isAside(int from, int to) {
        int first = from;
        while (is(first, Kind.ADVERB) || is(first, Kind.CONJUNCTION)) {
            first++;
        }
        if (first >= to) {
            return true;
        }
        if (isParenthesis(first, to)) {
            return true;
        }
        boolean opens = is(first, Kind.PREPOSITION)
                || is(first, Kind.QUESTION)
                || is(first, Kind.ADJECTIVE)
                || is(first, Kind.RELATIVE)
                || is(first, Kind.SUBORDINATOR)
                || is(first, Kind.NOUN)
                || is(first, Kind.VERB) && chunks.get(first).verb().form() != Form.FINITE
                || is(first, Kind.VERB) && passiveWithAgent(first);
        if (!opens) {
            return false;
        }
        boolean clausal = is(first, Kind.RELATIVE)
                || is(first, Kind.SUBORDINATOR)
                || is(first, Kind.PREPOSITION) && is(first + 1, Kind.RELATIVE)
                || is(first, Kind.NOUN) && is(first + 1, Kind.RELATIVE);
        for (int i = first; i < to && !clausal; i++) {
            clausal = is(i, Kind.THAT) || is(i, Kind.RELATIVE) || is(i, Kind.SUBORDINATOR) || is(i, Kind.QUESTION);
            if (is(i, Kind.VERB)
                    && chunks.get(i).verb().form() == Form.FINITE
                    && !passiveWithAgent(i)
                    && !(is(first, Kind.PREPOSITION) && isBarePast(i))
                    && !is(i - 1, Kind.RELATIVE)
                    && !is(i - 2, Kind.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** "it seems", "so we heard", "as Chile said", "said Chile": a subject and its verb alone. */
    boolean isParenthesis(int from, int to) {
        int first = is(from, Kind.SUBORDINATOR) || is(from, Kind.PREPOSITION) ? from + 1 : from;
        int last = to - 1;
        while (last > first && is(last, Kind.ADVERB)) {
            last--;
        }
        boolean said = is(first, Kind.NOUN) && is(last, Kind.VERB) || is(first, Kind.VERB) && is(last, Kind.NOUN);
        for (int i = first; i <= last && said; i++) {
            said = i == first || i == last || is(i, Kind.ADVERB);
        }
        int verb = is(first, Kind.VERB) ? first : last;
        return said
                && chunks.get(verb).verb().form() == Form.FINITE
                && (verb == last || clauseOf(verb) < 0 || quoting.get(clauseOf(verb)));
    }

    /** "for reasons already explained": a past form alone that may be a participle. */
    boolean isBarePast(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        return group.first() == group.main() && sentence.tagged(group.main(), "VBD") && !is(verb + 1, Kind.NOUN);
    }

    /** An "-ed" form without auxiliary whose next words name an agent. */
    boolean passiveWithAgent(int verb) {
        return agentBehind(verb) >= 0;
    }

    /** The "by" behind an "-ed" form without auxiliary, its particle between them: "supported by", "turned down by"; else -1. */
    int agentBehind(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        if (group.first() != group.main()) {
            return -1;
        }
        int next = verb + 1;
        while (is(next, Kind.ADVERB)) {
            next++;
        }
        next = is(next, Kind.PREPOSITION) && !isAgent(next) ? next + 1 : next;
        return isAgent(next) ? next : -1;
    }

    boolean isAgent(int chunk) {
        return is(chunk, Kind.PREPOSITION) && sentence.is(chunks.get(chunk).first(), FunctionWord.AGENT);
    }

    /** Whether a noun straight ahead of a subject is what its clause describes, and not the end of "On this point Japan said". */
    boolean describesBare(int noun) {
        int first = firstChunk(phraseEnding(noun));
        int ahead = leftOverAdverbs(first - 1);
        if (is(ahead, Kind.PREPOSITION)) {
            return false;
        }
        return clauseBefore(noun) < 0 ? noun > 0 : is(ahead, Kind.VERB);
    }
}
