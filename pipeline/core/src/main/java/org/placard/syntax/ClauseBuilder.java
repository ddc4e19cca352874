package org.placard.syntax;

import java.util.List;
import org.placard.syntax.Chunk.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;

/**
 * Gives every verb group of a sentence its subject, its parent and its kind, in one pass over the chunks from left to
 * right.
 */
final class ClauseBuilder extends NonFiniteClauses {
    /** Between an auxiliary and its verb stand so many chunks at most. */
    private static final int SUBJECT = 10;

    private ClauseBuilder(TaggedSentence sentence, List<Chunk> chunks) {
        super(sentence, chunks);
    }

    /** The clauses of a chunked sentence, in the order of their verbs. */
    static List<Clause> clauses(TaggedSentence sentence, List<Chunk> chunks) {
        var builder = new ClauseBuilder(sentence, chunks);
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).is(Kind.VERB)) {
                int verb = builder.verbOf(i);
                if (verb < 0) {
                    builder.add(i);
                } else {
                    builder.auxiliaries.put(verb, i);
                }
            }
        }
        return List.copyOf(builder.clauses);
    }

    void add(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        Draft said = auxiliaries.containsKey(verb)
                ? behindAuxiliary(verb)
                : aheadOfSubject(verb) ? copula(verb) : quoting(verb);
        Draft draft = said != null
                ? said
                : switch (group.form()) {
                    case FINITE ->
                        byHolders(verb) ? participle(verb).with(passive(group)) : reportedOr(finite(verb), verb);
                    case INFINITIVE -> infinitive(verb);
                    case ING -> ing(verb);
                    case PARTICIPLE -> participle(verb);
                };
        clauses.add(draft.clause(clauses.size()));
        verbs.add(verb);
        if (said != null && !auxiliaries.containsKey(verb)) {
            quoting.set(clauses.size() - 1);
            reportAhead(clauses.size() - 1, verb);
        }
        if (draft.introducedBy >= 0) {
            introducing.set(draft.introducedBy);
        }
    }

    // auxiliaries ahead of their subject

    /**
     * The verb for which an auxiliary stands ahead of its subject: "Nor could Chile accept the fee", "Had Peru supported it"; -1
     * where it has none.
     */
    int verbOf(int auxiliary) {
        VerbGroup group = chunks.get(auxiliary).verb();
        boolean be = sentence.is(group.main(), FunctionWord.BE);
        boolean have = sentence.is(group.main(), FunctionWord.HAVE);
        boolean alone = group.form() == Form.FINITE
                && sentence.is(group.main(), FunctionWord.INVERTIBLE)
                && !is(auxiliary - 1, Kind.RELATIVE);
        boolean licensed = alone && licensed(auxiliary);
        boolean opens = alone && opensSentence(auxiliary);
        if (!opens && !licensed || !is(auxiliary + 1, Kind.NOUN)) {
            return -1;
        }
        if (!licensed && sentence.is(chunks.get(auxiliary + 1).head(), FunctionWord.FIRST_PERSON)) {
            // "May I offer …?"
            return -1;
        }
        int i = auxiliary + 2;
        while (i < chunks.size() && i < auxiliary + SUBJECT && !is(i, Kind.VERB)) {
            boolean within = is(i, Kind.NOUN)
                    || is(i, Kind.PREPOSITION)
                    || is(i, Kind.ADVERB)
                    || is(i, Kind.COMMA)
                    || is(i, Kind.CONJUNCTION);
            if (!within) {
                return -1;
            }
            i++;
        }
        if (!is(i, Kind.VERB)) {
            return -1;
        }
        VerbGroup verb = chunks.get(i).verb();
        boolean to = sentence.is(verb.first(), FunctionWord.TO);
        boolean done = sentence.tagged(verb.main(), "VBN") || sentence.tagged(verb.main(), "VBD");
        boolean fits = be
                ? to || verb.form() == Form.ING || sentence.tagged(verb.main(), "VBN")
                : have
                        ? verb.first() == verb.main() && done || verb.passive()
                        // the tagger takes "fail" in "should the talks fail" for a present
                        : verb.form() == Form.INFINITIVE && !to
                                || verb.first() == verb.main() && sentence.tagged(verb.main(), "VBP");
        return fits ? i : -1;
    }

    boolean opensSentence(int chunk) {
        int before = leftOverAdverbs(chunk - 1);
        return before < 0
                || is(before, Kind.COLON)
                || is(before, Kind.SEMICOLON)
                || is(before, Kind.STOP)
                // "said that, should the fee be lower, it could agree"
                || is(before, Kind.COMMA) && is(before - 1, Kind.THAT)
                || is(before, Kind.CONJUNCTION) && opensSentence(before);
    }

    /** Whether something negative or restrictive stands ahead of an auxiliary, as it must where its subject follows it. */
    boolean licensed(int auxiliary) {
        int opening = fronted(auxiliary);
        boolean subject =
                is(opening, Kind.NOUN) && !sentence.is(chunks.get(opening).first(), FunctionWord.INVERTING);
        if (subject || sentence.asks()) {
            return false;
        }
        for (int i = chunks.get(opening).first(); i < chunks.get(auxiliary).first(); i++) {
            if (sentence.is(i, FunctionWord.LICENSING)) {
                return true;
            }
        }
        return false;
    }

    /** The chunk with which the clause of an auxiliary ahead of its subject begins. */
    int fronted(int auxiliary) {
        int i = auxiliary;
        while (i > 0
                && auxiliary - i < SUBJECT
                && !is(i - 1, Kind.SEMICOLON)
                && !is(i - 1, Kind.COLON)
                && !is(i - 1, Kind.COMMA)
                && !is(i - 1, Kind.THAT)) {
            i--;
        }
        return i;
    }

    /** The clause of a verb whose auxiliary stands ahead of its subject; what nothing but the auxiliary opens is a condition or a question. */
    Draft behindAuxiliary(int verb) {
        int auxiliary = auxiliaries.get(verb);
        VerbGroup group = chunks.get(verb).verb();
        VerbGroup ahead = chunks.get(auxiliary).verb();
        int last = verb - 1;
        while (last > auxiliary && !is(last, Kind.NOUN)) {
            last--;
        }
        boolean negated = ahead.negated() ^ group.negated();
        boolean bare = !licensed(auxiliary);
        boolean denied = !bare && deniedAhead(auxiliary);
        var whole = new VerbGroup(
                group.first(),
                group.last(),
                group.main(),
                group.lemma(),
                Form.FINITE,
                ahead.modal(),
                negated ^ denied,
                group.passive() || sentence.is(ahead.main(), FunctionWord.BE) && sentence.tagged(group.main(), "VBN"));
        Chunk subject = chunks.get(auxiliary + 1);
        var phrase = new NounPhrase(subject.first(), chunks.get(last).last(), subject.head());
        return bare
                ? new Draft(Clause.Kind.ADVERBIAL, whole).subject(phrase).introducedBy(ahead.first())
                : new Draft(Clause.Kind.MAIN, whole).subject(phrase);
    }

    private boolean aheadOfSubject(int copula) {
        return sentence.is(chunks.get(copula).verb().main(), FunctionWord.BE)
                && chunks.get(copula).verb().form() == Form.FINITE
                && isHolders(copula + 1)
                && (is(copula + 2, Kind.ADJECTIVE) || is(copula + 2, Kind.PREPOSITION))
                && licensed(copula);
    }

    /** "Nor was Chile happy with it": what is predicated stands behind the subject, up to which the group reaches. */
    private Draft copula(int verb) {
        VerbGroup be = chunks.get(verb).verb();
        Chunk subject = chunks.get(verb + 1);
        var whole = new VerbGroup(
                be.first(),
                subject.last(),
                be.main(),
                be.lemma(),
                Form.FINITE,
                be.modal(),
                be.negated() ^ deniedAhead(verb),
                false);
        return new Draft(Clause.Kind.MAIN, whole).subject(phraseEnding(verb + 1));
    }

    /** Whether what stands ahead of an auxiliary with its subject behind it denies: "nor", "at no time". */
    private boolean deniedAhead(int auxiliary) {
        boolean denied = false;
        for (int i = chunks.get(fronted(auxiliary)).first();
                i < chunks.get(auxiliary).first();
                i++) {
            denied |= sentence.negates(i)
                    || sentence.is(i, FunctionWord.DETERMINER_NEGATIVE)
                    || sentence.is(i, FunctionWord.NEGATIVE_SUBJECT);
        }
        return denied;
    }

    // who says so, beside what is said

    /** "The fee, said Chile, was too high", "The fee, Chile said, was too high": a verb of saying with its subject alone; else null. */
    Draft quoting(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        boolean says =
                group.form() == Form.FINITE && sentence.words().has(FunctionWord.QUOTING, sentence.lemma(group.main()));
        if (!says) {
            return null;
        }
        if (endsQuoted(verb - 1) && isHolders(verb + 1) && closes(verb + 2)) {
            return new Draft(Clause.Kind.MAIN, group).subject(phraseEnding(verb + 1));
        }
        int noun = leftOverAdverbs(verb - 1);
        boolean ahead = is(noun, Kind.NOUN) && closes(verb + 1);
        int first = ahead ? firstChunk(phraseEnding(noun)) : -1;
        return ahead && endsQuoted(first - 1) ? new Draft(Clause.Kind.MAIN, group).subject(phraseEnding(noun)) : null;
    }

    /** Whether what is said ends or is broken off at a chunk: a comma, or a quotation that has its own. */
    boolean endsQuoted(int chunk) {
        return is(chunk, Kind.COMMA) && chunk > 0
                || is(chunk, Kind.NOUN) && sentence.is(chunks.get(chunk).last(), Term.Kind.QUOTE);
    }

    boolean closes(int chunk) {
        int i = chunk;
        while (is(i, Kind.ADVERB)) {
            i++;
        }
        return i >= chunks.size() || is(i, Kind.COMMA) || is(i, Kind.STOP) || is(i, Kind.SEMICOLON);
    }
}
