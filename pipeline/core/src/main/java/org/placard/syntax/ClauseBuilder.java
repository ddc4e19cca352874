package org.placard.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.syntax.Chunk.Kind;
import org.placard.syntax.Clause.Link;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;

/**
 * Gives every verb group of a sentence its subject, its parent and its kind, in one pass over the chunks from left to
 * right.
 */
final class ClauseBuilder {
    /** How many commas are tried as the beginning of an aside. */
    private static final int COMMAS = 6;
    /** A phrase has so many chunks at most. */
    private static final int PHRASE = 24;
    /** Between an auxiliary and its verb stand so many chunks at most. */
    private static final int SUBJECT = 10;
    /** A noun is described by so many clauses at most, one within the other. */
    private static final int DESCRIPTIONS = 4;
    /** So many chunks may stand between "that" and the verb of its clause. */
    private static final int REPORT = 48;

    private final TaggedSentence sentence;
    private final List<Chunk> chunks;
    private final List<Clause> clauses = new ArrayList<>();
    /** Index of the chunk of each clause's verb. */
    private final List<Integer> verbs = new ArrayList<>();
    /** The auxiliary ahead of its subject that belongs to a verb, by their chunks. */
    private final Map<Integer, Integer> auxiliaries = new HashMap<>();
    /** Clauses that stand beside what their subject says: "The fee, said Chile, was too high". */
    private final BitSet quoting = new BitSet();
    /** Terms that introduce a clause whose verb is known. */
    private final BitSet introducing = new BitSet();

    private ClauseBuilder(TaggedSentence sentence, List<Chunk> chunks) {
        this.sentence = sentence;
        this.chunks = chunks;
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

    private void add(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        Draft said = auxiliaries.containsKey(verb) ? behindAuxiliary(verb) : quoting(verb);
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
    private int verbOf(int auxiliary) {
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
                : have ? verb.first() == verb.main() && done || verb.passive() : verb.form() == Form.INFINITIVE && !to;
        return fits ? i : -1;
    }

    private boolean opensSentence(int chunk) {
        int before = leftOverAdverbs(chunk - 1);
        return before < 0
                || is(before, Kind.COLON)
                || is(before, Kind.SEMICOLON)
                || is(before, Kind.STOP)
                || is(before, Kind.CONJUNCTION) && opensSentence(before);
    }

    /** Whether something negative or restrictive stands ahead of an auxiliary, as it must where its subject follows it. */
    private boolean licensed(int auxiliary) {
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
    private int fronted(int auxiliary) {
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
    private Draft behindAuxiliary(int verb) {
        int auxiliary = auxiliaries.get(verb);
        VerbGroup group = chunks.get(verb).verb();
        VerbGroup ahead = chunks.get(auxiliary).verb();
        int last = verb - 1;
        while (last > auxiliary && !is(last, Kind.NOUN)) {
            last--;
        }
        boolean negated = ahead.negated() ^ group.negated();
        boolean bare = !licensed(auxiliary);
        int first = chunks.get(fronted(auxiliary)).first();
        boolean denied = false;
        for (int i = first; i < ahead.first() && !bare; i++) {
            denied |= sentence.negates(i)
                    || sentence.is(i, FunctionWord.DETERMINER_NEGATIVE)
                    || sentence.is(i, FunctionWord.NEGATIVE_SUBJECT);
        }
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

    // who says so, beside what is said

    /** "The fee, said Chile, was too high", "The fee, Chile said, was too high": a verb of saying with its subject alone; else null. */
    private Draft quoting(int verb) {
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
    private boolean endsQuoted(int chunk) {
        return is(chunk, Kind.COMMA) && chunk > 0
                || is(chunk, Kind.NOUN) && sentence.is(chunks.get(chunk).last(), Term.Kind.QUOTE);
    }

    private boolean closes(int chunk) {
        int i = chunk;
        while (is(i, Kind.ADVERB)) {
            i++;
        }
        return i >= chunks.size() || is(i, Kind.COMMA) || is(i, Kind.STOP) || is(i, Kind.SEMICOLON);
    }

    /** "The fee was too high, said Chile": the main clause ahead of the comma is what is said. */
    private void reportAhead(int sayer, int verb) {
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
    private int quotingBetween(int from, int verb) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (quoting.get(i) && verbs.get(i) > from && verbs.get(i) < verb) {
                return i;
            }
        }
        return -1;
    }

    /** A clause in the making. */
    private static final class Draft {
        private final Clause.Kind kind;
        private VerbGroup verb;
        private int start;
        private NounPhrase subject;
        private int shared = -1;
        private int parent = -1;
        private Link link = Link.NONE;
        private NounPhrase antecedent;
        private int introducedBy = -1;

        Draft(Clause.Kind kind, VerbGroup verb) {
            this.kind = kind;
            this.verb = verb;
            this.start = verb.first();
        }

        Draft with(VerbGroup group) {
            verb = group;
            return this;
        }

        Draft subject(NounPhrase phrase) {
            subject = phrase;
            if (phrase != null) {
                start = Math.min(start, phrase.first());
            }
            return this;
        }

        Draft sharing(int clause) {
            shared = clause;
            return this;
        }

        Draft of(int clause, Link how) {
            parent = clause;
            link = clause < 0 ? Link.NONE : how;
            return this;
        }

        Draft antecedent(NounPhrase phrase) {
            antecedent = phrase;
            return this;
        }

        Draft introducedBy(int term) {
            introducedBy = term;
            if (term >= 0) {
                start = Math.min(start, term);
            }
            return this;
        }

        Clause clause(int index) {
            return new Clause(index, kind, start, verb, subject, shared, parent, link, antecedent, introducedBy);
        }
    }

    private boolean is(int chunk, Kind kind) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).is(kind);
    }

    private int leftOverAdverbs(int chunk) {
        int i = chunk;
        while (is(i, Kind.ADVERB)) {
            i--;
        }
        return i;
    }

    /** Skips adverbs, bracketed and dashed insertions to the left. */
    private int leftOverInsertions(int chunk) {
        int i = leftOverAdverbs(chunk);
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

    private int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += is(i, Kind.CLOSE) ? 1 : is(i, Kind.OPEN) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int dashBefore(int dash) {
        for (int i = dash - 1; i > 0 && i > dash - PHRASE; i--) {
            if (is(i, Kind.DASH)) {
                return i;
            }
        }
        return -1;
    }

    /** The noun phrase whose last chunk is {@code chunk}: its head stands ahead of the phrases with prepositions. */
    private NounPhrase phraseEnding(int chunk) {
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
    private NounPhrase subjectEnding(int noun) {
        NounPhrase near = phraseEnding(noun);
        boolean pronoun = sentence.tagged(near.head(), "PRP");
        NounPhrase described = pronoun ? null : describedFrom(near.first());
        return described == null
                ? near
                : new NounPhrase(described.first(), near.last(), Math.min(described.head(), near.last()));
    }

    /** The phrase at the beginning of a clause that everything up to {@code term} describes; null where none is. */
    private NounPhrase describedFrom(int term) {
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

    private int chunkBefore(int term) {
        int i = chunks.size() - 1;
        while (i >= 0 && chunks.get(i).last() >= term) {
            i--;
        }
        return i;
    }

    private int leftOverPrepositions(int chunk) {
        int i = leftOverAdverbs(chunk);
        while (is(i, Kind.PREPOSITION)) {
            i = leftOverAdverbs(i - 1);
        }
        return i;
    }

    /** What the non-finite or relative clause that ends at {@code chunk} describes, or itself where it is a subject; else null. */
    private NounPhrase described(int chunk) {
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

    private boolean isHolders(int chunk) {
        return is(chunk, Kind.NOUN) && sentence.is(chunks.get(chunk).head(), Term.Kind.HOLDERS);
    }

    private int firstChunk(NounPhrase phrase) {
        int i = 0;
        while (chunks.get(i).last() < phrase.first()) {
            i++;
        }
        return i;
    }

    /** The last clause whose verb stands ahead of a chunk, or -1. */
    private int clauseBefore(int chunk) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            if (verbs.get(i) < chunk) {
                return i;
            }
        }
        return -1;
    }

    /** The last finite clause ahead of a chunk that no semicolon cuts off, or -1. */
    private int finiteBefore(int chunk) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (verbs.get(i) < chunk && clause.verb().form() == Form.FINITE) {
                return enclosedBetween(verbs.get(i), chunk) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean enclosedBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (is(i, Kind.SEMICOLON)) {
                return true;
            }
        }
        return false;
    }

    /** The clause whose verb is that chunk. */
    private int clauseOf(int verbChunk) {
        return verbs.indexOf(verbChunk);
    }

    // finite clauses

    private Draft finite(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        Draft inverted = inverted(verb);
        if (inverted != null) {
            return inverted;
        }
        int before = leftOverInsertions(verb - 1);
        Draft reported = closesReport(verb, before);
        if (reported != null) {
            return reported;
        }
        if (is(before, Kind.NOUN)) {
            before = aheadOfParticiple(before);
        }
        if (is(before, Kind.COMMA)) {
            int ahead = aheadOfAside(before);
            if (ahead >= 0) {
                before = ahead;
            } else {
                // "China, together with Iran as well, opposed": the list has taken the first comma
                int listed = leftOverAdverbs(before - 1);
                before = isHolders(listed) && opensClause(listed) ? listed : before;
            }
        }
        if (is(before, Kind.ADJECTIVE) && is(before - 1, Kind.NOUN)) {
            // "the countries concerned said"
            before--;
        }
        if (is(before, Kind.NOUN)) {
            return withSubject(verb, before);
        }
        NounPhrase described =
                is(before, Kind.VERB) ? describedFrom(chunks.get(before).last() + 1) : null;
        if (described != null) {
            return withSubject(
                    verb, new NounPhrase(described.first(), chunks.get(before).last(), described.head()));
        }
        if (is(before, Kind.RELATIVE) || is(before, Kind.THAT)) {
            NounPhrase antecedent = antecedent(before);
            if (antecedent != null) {
                return new Draft(Clause.Kind.RELATIVE, quantified(before, group))
                        .antecedent(antecedent)
                        .introducedBy(chunks.get(before).first())
                        .of(clauseBefore(verb), Link.ADJUNCT);
            }
        }
        int shared = coordinatedWith(verb, before);
        if (shared >= 0) {
            Clause other = clauses.get(shared);
            return new Draft(Clause.Kind.COORDINATED, group)
                    .sharing(shared)
                    .antecedent(other.antecedent())
                    .introducedBy(
                            is(before, Kind.CONJUNCTION) ? chunks.get(before).first() : -1)
                    .of(shared, Link.COORDINATION);
        }
        int across = subjectAcross(verb);
        if (across >= 0) {
            return withSubject(verb, across);
        }
        // "The proposal by Peru, Chile and Mali, stated", "Peru, for GRULAC and supported by Mali, said": a comma that
        // closes a long subject
        int far = is(before, Kind.COMMA) && is(before - 1, Kind.NOUN) ? aheadOfParticiple(before - 1) : -1;
        boolean stray = far >= 0
                && firstChunk(phraseEnding(far)) == 0
                && clauses.stream().allMatch(clause -> clause.kind() == Clause.Kind.PARTICIPIAL);
        return stray ? withSubject(verb, far) : new Draft(Clause.Kind.FRAGMENT, group);
    }

    /**
     * "said that wealth in the north, trade and new routes should be …", "said that if rules change, the levy must go": the
     * clause of a "that" that no verb has closed yet, whatever stands between; null where every "that" is closed or a
     * nearer word opens the verb's clause.
     */
    private Draft closesReport(int verb, int before) {
        int that = openThat(verb);
        if (that < 0 || is(before, Kind.RELATIVE) || before == that) {
            return null;
        }
        int ahead = is(before, Kind.NOUN) ? leftOverInsertions(firstChunk(phraseEnding(before)) - 1) : before;
        boolean opened = is(ahead, Kind.RELATIVE)
                || is(ahead, Kind.SUBORDINATOR)
                || is(ahead, Kind.QUESTION)
                || ahead >= 0 && sentence.is(chunks.get(ahead).first(), FunctionWord.CONTRAST);
        if (opened || ahead == that) {
            return null;
        }
        if (is(before, Kind.NOUN) && isHolders(before) && is(ahead, Kind.NOUN) && !isHolders(ahead) && goesOn(verb)) {
            // "that the text Japan proposed should": a relative clause without pronoun
            return new Draft(Clause.Kind.RELATIVE, chunks.get(verb).verb())
                    .subject(phraseEnding(before))
                    .antecedent(phraseEnding(ahead))
                    .of(clauseBefore(verb), Link.ADJUNCT);
        }
        NounPhrase subject = reportedSubject(that, verb);
        if (subject == null && is(before, Kind.NOUN)) {
            subject = phraseEnding(before);
        }
        if (subject == null) {
            return null;
        }
        int introduced = chunks.get(that).first();
        Draft draft = new Draft(Clause.Kind.REPORTED, chunks.get(verb).verb()).subject(subject);
        return governed(draft, that).introducedBy(introduced);
    }

    /** Whether another finite verb follows ahead of the next comma or conjunction. */
    private boolean goesOn(int verb) {
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
    private int openThat(int verb) {
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

    /** What the clause behind "that" is about: its first noun phrase that no preposition or verb governs; null where none is free. */
    private NounPhrase reportedSubject(int that, int verb) {
        int from = that + 1;
        for (int i = verb - 1; i > that; i--) {
            boolean finite = is(i, Kind.VERB) && chunks.get(i).verb().form() == Form.FINITE && clauseOf(i) >= 0;
            if (finite && clauses.get(clauseOf(i)).kind() != Clause.Kind.RELATIVE) {
                from = i + 1;
                while (from < verb && !is(from, Kind.COMMA)) {
                    from++;
                }
                break;
            }
        }
        boolean skipped = false;
        for (int i = from; i < verb; i++) {
            if (!is(i, Kind.NOUN)) {
                continue;
            }
            int ahead = leftOverAdverbs(i - 1);
            boolean governed = ahead >= from && (is(ahead, Kind.PREPOSITION) || is(ahead, Kind.VERB));
            boolean listed = skipped && ahead >= from && is(ahead, Kind.CONJUNCTION);
            if (!governed && !listed) {
                int last = verb - 1;
                while (last > i && !is(last, Kind.NOUN)) {
                    last--;
                }
                return new NounPhrase(
                        chunks.get(i).first(),
                        chunks.get(last).last(),
                        chunks.get(i).head());
            }
            skipped = true;
        }
        return null;
    }

    /** Gives a reported clause the verb that governs its "that": behind a conjunction that of the report that it goes on. */
    private Draft governed(Draft draft, int that) {
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
    private int aheadOfParticiple(int noun) {
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
    private int subjectAcross(int verb) {
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
    private NounPhrase objectAntecedent(int relative) {
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
    private NounPhrase antecedent(int relative) {
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
                && sentence.is(chunks.get(relative).first(), FunctionWord.PERSONAL_RELATIVE)
                && !sentence.is(phrase.head(), Term.Kind.HOLDERS);
        // "reactions from Peru, who said": a person is meant, not the head
        Chunk nearest = chunks.get(noun);
        return speakers ? new NounPhrase(nearest.first(), nearest.last(), nearest.head()) : phrase;
    }

    /** "none of which", "both of whom". */
    private boolean isQuantifierOf(int relative) {
        return is(relative - 1, Kind.PREPOSITION)
                && is(relative - 2, Kind.NOUN)
                && chunks.get(relative - 2).first() == chunks.get(relative - 2).last();
    }

    /** "neither of which agreed": the negation of the subject is the verb's. */
    private VerbGroup quantified(int relative, VerbGroup group) {
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

    /**
     * "said that reporting, as well as any other duty, should be": the first verb behind "that" which no relative or
     * adverbial clause has taken says what is reported, however long its subject is.
     */
    private Draft reportedOr(Draft draft, int verb) {
        boolean holders = draft.subject != null && sentence.is(draft.subject.head(), Term.Kind.HOLDERS);
        boolean loose = draft.kind == Clause.Kind.MAIN && !holders || draft.kind == Clause.Kind.FRAGMENT;
        if (!loose && draft.kind != Clause.Kind.COORDINATED) {
            return draft;
        }
        int opener = openReport(verb, draft.kind == Clause.Kind.COORDINATED);
        int first = opener + 1;
        while (is(first, Kind.ADVERB)) {
            first++;
        }
        if (opener < 0 || first >= verb) {
            return draft;
        }
        boolean that = is(opener, Kind.THAT);
        boolean phrase = is(first, Kind.NOUN) || is(first, Kind.VERB);
        NounPhrase subject = draft.subject;
        if (phrase) {
            subject = new NounPhrase(
                    chunks.get(first).first(),
                    chunks.get(verb - 1).last(),
                    chunks.get(first).head());
        }
        return new Draft(Clause.Kind.REPORTED, draft.verb)
                .subject(subject)
                .introducedBy(that ? chunks.get(opener).first() : -1)
                .of(that ? clauseBefore(opener) : clauseOf(opener), Link.COMPLEMENT);
    }

    /** The "that", or the verb of saying with a phrase straight behind it, whose clause has no verb yet; -1 where none is open. */
    private int openReport(int verb, boolean thatOnly) {
        for (int i = verb - 1; i >= 0 && !is(i, Kind.SEMICOLON) && !is(i, Kind.COLON); i--) {
            if (is(i, Kind.THAT)) {
                int that = chunks.get(i).first();
                int governor = leftOverAdverbs(i - 1);
                boolean governed = is(governor, Kind.VERB) || is(governor, Kind.ADJECTIVE) || is(governor, Kind.COMMA);
                boolean closed = clauses.stream().anyMatch(clause -> clause.introducedBy() == that);
                return closed || !governed ? -1 : i;
            }
            boolean says = is(i, Kind.VERB)
                    && clauseOf(i) >= 0
                    && sentence.words()
                            .has(
                                    FunctionWord.REPORTING,
                                    sentence.lemma(chunks.get(i).verb().main()));
            if (says) {
                int parent = clauseOf(i);
                boolean closed = clauses.stream()
                        .anyMatch(clause -> clause.parent() == parent && clause.kind() == Clause.Kind.REPORTED);
                return thatOnly || closed || !is(i + 1, Kind.NOUN) ? -1 : i;
            }
        }
        return -1;
    }

    /** "Australia, supported by Fiji, said": a past form with nothing but an agent behind it is a participle. */
    private boolean byHolders(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        return group.first() == group.main()
                && sentence.tagged(group.main(), "VBD")
                && passiveWithAgent(verb)
                && isHolders(agentBehind(verb) + 1)
                && !sentence.words().has(FunctionWord.GOVERNING_BY, sentence.lemma(group.main()));
    }

    private static VerbGroup passive(VerbGroup group) {
        return new VerbGroup(
                group.first(),
                group.last(),
                group.main(),
                group.lemma(),
                Form.PARTICIPLE,
                group.modal(),
                group.negated(),
                true);
    }

    /** Whether a noun phrase stands where a clause begins. */
    private boolean opensClause(int noun) {
        int ahead = leftOverAdverbs(noun - 1);
        return ahead < 0
                || is(ahead, Kind.SEMICOLON)
                || is(ahead, Kind.COLON)
                || is(ahead, Kind.COMMA)
                || is(ahead, Kind.CONJUNCTION)
                || is(ahead, Kind.SUBORDINATOR)
                || is(ahead, Kind.THAT);
    }

    /** "Opposing the idea were Syria and Belarus", "Among those in favour was Tunisia"; null where nothing is inverted. */
    private Draft inverted(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        if (!sentence.is(group.main(), FunctionWord.INVERTED_VERB)) {
            return null;
        }
        int next = verb + 1;
        while (is(next, Kind.ADVERB)) {
            next++;
        }
        int opening = verb - 1;
        while (opening >= 0
                && !is(opening, Kind.SEMICOLON)
                && !is(opening, Kind.COLON)
                && verb - opening < PHRASE
                && !(is(opening, Kind.COMMA) && is(opening + 1, Kind.CONJUNCTION))) {
            opening--;
        }
        int first = opening + 1;
        while (is(first, Kind.ADVERB)
                || is(first, Kind.CONJUNCTION)
                || is(first, Kind.COMMA)
                || is(first, Kind.SUBORDINATOR)) {
            first++;
        }
        boolean predicateFirst = first < verb
                && (is(first, Kind.PREPOSITION)
                        || is(first, Kind.ADJECTIVE)
                        || is(first, Kind.VERB) && chunks.get(first).verb().form() == Form.ING);
        if (!predicateFirst || !isHolders(next)) {
            return null;
        }
        for (int i = first + 1; i < verb; i++) {
            if (isHolders(i) && is(i - 1, Kind.COMMA)
                    || is(i, Kind.VERB) && chunks.get(i).verb().form() == Form.FINITE) {
                return null;
            }
        }
        Chunk behind = chunks.get(next);
        var draft = new Draft(Clause.Kind.INVERTED, group);
        draft.subject = new NounPhrase(behind.first(), behind.last(), behind.head());
        draft.start = chunks.get(first).first();
        return draft;
    }

    /** The clause whose subject a verb without one shares; -1 where it stands behind no other. */
    private int coordinatedWith(int verb, int before) {
        boolean joined = is(before, Kind.CONJUNCTION) || is(before, Kind.COMMA) || is(before, Kind.SUBORDINATOR);
        if (!joined) {
            return -1;
        }
        int nearest = finiteBefore(verb);
        if (nearest < 0) {
            return -1;
        }
        boolean comma = is(before, Kind.COMMA) || is(leftOverAdverbs(before - 1), Kind.COMMA);
        int candidate = nearest;
        while (comma && candidate >= 0) {
            Clause clause = clauses.get(candidate);
            boolean contrasted = clause.kind() == Clause.Kind.ADVERBIAL
                    && sentence.is(clause.introducedBy(), FunctionWord.CONTRAST)
                    && clause.introducedBy() > 0;
            if (!isInner(clause) && (clause.kind() != Clause.Kind.ADVERBIAL || contrasted)) {
                return candidate;
            }
            candidate = previousFinite(candidate);
        }
        return nearest;
    }

    /** The last finite clause ahead of a comma that is no report and no relative clause, else the last; what follows the comma is its speaker's. */
    private int outerBefore(int verb) {
        int nearest = finiteBefore(verb);
        for (int candidate = nearest; candidate >= 0; candidate = previousFinite(candidate)) {
            if (!isInner(clauses.get(candidate))) {
                return enclosedBetween(verbs.get(candidate), verb) ? nearest : candidate;
            }
        }
        return nearest;
    }

    private boolean isInner(Clause clause) {
        Clause root = clause.sharedWith() >= 0 ? clauses.get(clause.sharedWith()) : clause;
        return isReportOrRelative(clause) || isReportOrRelative(root);
    }

    private static boolean isReportOrRelative(Clause clause) {
        return clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.REPORTED;
    }

    private int previousFinite(int clause) {
        for (int i = clause - 1; i >= 0; i--) {
            if (clauses.get(i).verb().form() == Form.FINITE) {
                return i;
            }
        }
        return -1;
    }

    /** "Chile, supported by Peru, proposed": the noun ahead of the aside that ends with the comma; -1 where it ends none. */
    private int aheadOfAside(int comma) {
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

    private boolean isAside(int from, int to) {
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
    private boolean isParenthesis(int from, int to) {
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
    private boolean isBarePast(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        return group.first() == group.main() && sentence.tagged(group.main(), "VBD") && !is(verb + 1, Kind.NOUN);
    }

    /** An "-ed" form without auxiliary whose next words name an agent. */
    private boolean passiveWithAgent(int verb) {
        return agentBehind(verb) >= 0;
    }

    /** The "by" behind an "-ed" form without auxiliary, its particle between them: "supported by", "turned down by"; else -1. */
    private int agentBehind(int verb) {
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

    private boolean isAgent(int chunk) {
        return is(chunk, Kind.PREPOSITION) && sentence.is(chunks.get(chunk).first(), FunctionWord.AGENT);
    }

    private Draft withSubject(int verb, int noun) {
        return withSubject(verb, subjectEnding(noun));
    }

    private Draft withSubject(int verb, NounPhrase subject) {
        VerbGroup group = chunks.get(verb).verb();
        int noun = chunkBefore(subject.last() + 1);
        int ahead = leftOverInsertions(firstChunk(subject) - 1);
        // a preposition without a noun ahead: "On this point Japan said", which the phrase has cut already
        if (is(ahead, Kind.THAT)) {
            int governor = leftOverAdverbs(ahead - 1);
            if (is(governor, Kind.VERB)
                    || is(governor, Kind.ADJECTIVE)
                    || is(governor, Kind.COMMA)
                    || is(governor, Kind.CONJUNCTION)) {
                return governed(new Draft(Clause.Kind.REPORTED, group).subject(subject), ahead)
                        .introducedBy(chunks.get(ahead).first());
            }
            if (is(governor, Kind.NOUN)) {
                int parent = clauseBefore(ahead);
                boolean objectFree = parent >= 0 && verbs.get(parent) < governor;
                NounPhrase antecedent = phraseEnding(governor);
                boolean holder = isHolders(governor);
                boolean complete = group.passive()
                        || is(verb + 1, Kind.NOUN)
                        || is(verb + 1, Kind.ADJECTIVE)
                                && (!isHolders(noun) || sentence.is(group.main(), FunctionWord.BE))
                        || is(verb + 1, Kind.ADVERB) && (is(verb + 2, Kind.ADJECTIVE) || is(verb + 2, Kind.NOUN));
                return holder || complete || !objectFree && parent < 0
                        ? new Draft(Clause.Kind.REPORTED, group)
                                .subject(subject)
                                .introducedBy(chunks.get(ahead).first())
                                .of(parent, Link.COMPLEMENT)
                        : new Draft(Clause.Kind.RELATIVE, group)
                                .subject(subject)
                                .antecedent(antecedent)
                                .introducedBy(chunks.get(ahead).first())
                                .of(parent, Link.COMPLEMENT);
            }
            return governed(new Draft(Clause.Kind.REPORTED, group).subject(subject), ahead)
                    .introducedBy(chunks.get(ahead).first());
        }
        if (is(ahead, Kind.PREPOSITION) && ahead > 0 && is(ahead - 1, Kind.VERB) && !is(ahead + 1, Kind.NOUN)) {
            // "said at least two weeks are needed"
            return new Draft(Clause.Kind.REPORTED, group).subject(subject).of(clauseOf(ahead - 1), Link.COMPLEMENT);
        }
        if (is(ahead, Kind.RELATIVE)) {
            return new Draft(Clause.Kind.RELATIVE, group)
                    .subject(subject)
                    .antecedent(objectAntecedent(ahead))
                    .introducedBy(chunks.get(ahead).first())
                    .of(clauseBefore(ahead), Link.ADJUNCT);
        }
        if (is(ahead, Kind.SUBORDINATOR)) {
            return new Draft(Clause.Kind.ADVERBIAL, group)
                    .subject(subject)
                    .introducedBy(chunks.get(ahead).first())
                    .of(clauseBefore(ahead), Link.ADJUNCT);
        }
        if (is(ahead, Kind.VERB)) {
            // "said Japan opposed": a report without "that"
            return new Draft(Clause.Kind.REPORTED, group).subject(subject).of(clauseOf(ahead), Link.COMPLEMENT);
        }
        if (is(ahead, Kind.QUESTION)) {
            return new Draft(Clause.Kind.ADVERBIAL, group)
                    .subject(subject)
                    .introducedBy(chunks.get(ahead).first())
                    .of(clauseBefore(ahead), Link.COMPLEMENT);
        }
        if (is(ahead, Kind.NOUN) && isHolders(noun) && !isHolders(ahead) && describesBare(ahead)) {
            // "the text Japan opposed": a relative clause without pronoun
            int parent = clauseBefore(ahead);
            return new Draft(Clause.Kind.RELATIVE, group)
                    .subject(subject)
                    .antecedent(phraseEnding(ahead))
                    .of(parent, Link.ADJUNCT);
        }
        int reporter = is(ahead, Kind.COMMA) ? reporterAheadOfCondition(ahead) : -1;
        if (reporter >= 0) {
            return new Draft(Clause.Kind.REPORTED, group).subject(subject).of(clauseBefore(reporter), Link.COMPLEMENT);
        }
        boolean joined = is(ahead, Kind.CONJUNCTION) || is(ahead, Kind.COMMA) || is(ahead, Kind.SEMICOLON);
        int parent = joined ? continuesReport(ahead, verb) : -1;
        if (parent >= 0) {
            return new Draft(Clause.Kind.REPORTED, group)
                    .subject(subject)
                    .introducedBy(chunks.get(ahead).first())
                    .of(clauses.get(parent).parent(), clauses.get(parent).link());
        }
        int sayer = quotingBetween(noun, verb);
        if (sayer >= 0) {
            return new Draft(Clause.Kind.REPORTED, group).subject(subject).of(sayer, Link.COMPLEMENT);
        }
        return new Draft(Clause.Kind.MAIN, group)
                .subject(subject)
                .introducedBy(is(ahead, Kind.CONJUNCTION) ? chunks.get(ahead).first() : -1)
                .of(joined ? finiteBefore(ahead) : -1, Link.COORDINATION);
    }

    /** Whether a noun straight ahead of a subject is what its clause describes, and not the end of "On this point Japan said". */
    private boolean describesBare(int noun) {
        int first = firstChunk(phraseEnding(noun));
        int ahead = leftOverAdverbs(first - 1);
        if (is(ahead, Kind.PREPOSITION)) {
            return false;
        }
        return clauseBefore(noun) < 0 ? noun > 0 : is(ahead, Kind.VERB);
    }

    /** "said that X was vague and that Y was not", "said X should go and Y stay": the reported clause that goes on, or -1. */
    private int continuesReport(int conjunction, int verb) {
        int last = finiteBefore(conjunction);
        if (last < 0 || !is(conjunction, Kind.CONJUNCTION) || is(conjunction - 1, Kind.COMMA)) {
            return -1;
        }
        boolean reported = clauses.get(last).kind() == Clause.Kind.REPORTED;
        boolean holders = isHolders(leftOverInsertions(verb - 1));
        return reported && !holders ? last : -1;
    }

    /** "noted that, if X came, Y would go": the "that" ahead of a subordinate clause that ends with a comma; else -1. */
    private int reporterAheadOfCondition(int comma) {
        int last = finiteBefore(comma);
        if (last < 0
                || clauses.get(last).kind() != Clause.Kind.ADVERBIAL
                || clauses.get(last).introducedBy() < 0) {
            return -1;
        }
        int ahead = chunkBefore(clauses.get(last).introducedBy());
        ahead = is(ahead, Kind.COMMA) ? ahead - 1 : ahead;
        return is(ahead, Kind.THAT) ? ahead : -1;
    }

    // other clauses

    private Draft infinitive(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        int before = leftOverInsertions(verb - 1);
        int parent = clauseBefore(verb);
        if (is(before, Kind.COMMA)) {
            int ahead = aheadOfAside(before);
            if (ahead >= 0) {
                before = ahead;
            }
        }
        if (is(before, Kind.CONJUNCTION) || is(before, Kind.COMMA)) {
            int other = infinitiveBefore(verb);
            if (other >= 0) {
                Clause sibling = clauses.get(other);
                return new Draft(Clause.Kind.INFINITIVE, group)
                        .subject(sibling.subject())
                        .sharing(sibling.sharedWith())
                        .of(sibling.parent(), sibling.link());
            }
        }
        if (offers(verb, before)) {
            return new Draft(Clause.Kind.MAIN, group).subject(phraseEnding(before));
        }
        boolean bare = !sentence.is(group.first(), FunctionWord.TO)
                && is(before, Kind.CONJUNCTION)
                && parent >= 0
                && clauses.get(parent).verb().form() == Form.FINITE
                && !clauses.get(parent).verb().modal().isEmpty();
        if (bare) {
            // "would not accept or support the text": the auxiliary and its negation are not said twice
            VerbGroup first = clauses.get(parent).verb();
            var shared = new VerbGroup(
                    group.first(),
                    group.last(),
                    group.main(),
                    group.lemma(),
                    Form.FINITE,
                    first.modal(),
                    first.negated(),
                    group.passive());
            return new Draft(Clause.Kind.COORDINATED, shared).sharing(parent).of(parent, Link.COORDINATION);
        }
        boolean distant = sentence.is(group.first(), FunctionWord.BE)
                && is(before, Kind.NOUN)
                && openThat(verb) >= 0
                && !is(leftOverInsertions(firstChunk(phraseEnding(before)) - 1), Kind.THAT);
        Draft subjunct = distant ? closesReport(verb, before) : null;
        if (subjunct != null) {
            // "asked that the Fund for responding to loss be named"
            return subjunct;
        }
        boolean subjunctive = !sentence.is(group.first(), FunctionWord.TO)
                && is(before, Kind.NOUN)
                && is(leftOverInsertions(firstChunk(phraseEnding(before)) - 1), Kind.THAT);
        if (subjunctive) {
            // "insisted that the paragraph be kept"
            return withSubject(verb, before);
        }
        boolean bareWithSubject = sentence.lower(group.first()).equals(sentence.lower(group.main()))
                && group.first() == group.main()
                && is(before, Kind.NOUN)
                && isHolders(before)
                && !is(before - 1, Kind.VERB);
        if (bareWithSubject) {
            // the tagger took a present tense for an infinitive
            return withSubject(verb, before);
        }
        if (is(before, Kind.NOUN) && parent >= 0) {
            NounPhrase noun = phraseEnding(before);
            boolean acts = isHolders(before) || is(firstChunk(noun) - 1, Kind.VERB);
            return acts
                    ? new Draft(Clause.Kind.INFINITIVE, group).subject(noun).of(parent, Link.OBJECT_CONTROL)
                    : new Draft(Clause.Kind.INFINITIVE, group)
                            .sharing(parent)
                            .antecedent(noun)
                            .of(parent, Link.COMPLEMENT);
        }
        // "Chile's proposal to add a word was": what it says more of stands ahead of any verb
        return new Draft(Clause.Kind.INFINITIVE, group)
                .antecedent(is(before, Kind.NOUN) ? phraseEnding(before) : null)
                .sharing(parent)
                .of(parent, Link.COMPLEMENT);
    }

    /** "May I offer …?", "Can we delete …?": a question in form only. */
    private boolean offers(int verb, int before) {
        return !sentence.is(chunks.get(verb).first(), FunctionWord.TO)
                && is(before, Kind.NOUN)
                && sentence.is(chunks.get(before).head(), FunctionWord.FIRST_PERSON)
                && is(before - 1, Kind.VERB)
                && chunks.get(before - 1).verb().isElliptic()
                && (before < 2 || is(before - 2, Kind.COLON) || is(before - 2, Kind.COMMA));
    }

    private int infinitiveBefore(int verb) {
        int last = clauseBefore(verb);
        return last >= 0 && clauses.get(last).verb().form() == Form.INFINITIVE ? last : -1;
    }

    private Draft ing(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        int before = leftOverAdverbs(verb - 1);
        int parent = clauseBefore(verb);
        if (is(before, Kind.PREPOSITION) || is(before, Kind.SUBORDINATOR)) {
            boolean apart = is(before, Kind.SUBORDINATOR) && is(before - 1, Kind.COMMA);
            parent = apart ? outerBefore(verb) : parent;
            return new Draft(Clause.Kind.GERUND, group)
                    .sharing(parent)
                    .introducedBy(chunks.get(before).first())
                    .of(parent, Link.ADJUNCT);
        }
        if (is(before, Kind.VERB)) {
            return new Draft(Clause.Kind.GERUND, group).sharing(parent).of(parent, Link.COMPLEMENT);
        }
        if (is(before, Kind.NOUN)) {
            // "with Japan opposing the text": no part of the phrase ahead
            Chunk holders = chunks.get(before);
            return new Draft(Clause.Kind.PARTICIPIAL, group)
                    .subject(
                            isHolders(before)
                                    ? new NounPhrase(holders.first(), holders.last(), holders.head())
                                    : phraseEnding(before))
                    .of(parent, Link.ADJUNCT);
        }
        if (is(before, Kind.CONJUNCTION) && parent >= 0) {
            Clause other = clauses.get(parent);
            boolean sibling = other.verb().form() == Form.ING;
            return sibling
                    ? new Draft(other.kind(), group)
                            .subject(other.subject())
                            .sharing(other.sharedWith())
                            .introducedBy(other.introducedBy())
                            .of(other.parent(), other.link())
                    : new Draft(Clause.Kind.PARTICIPIAL, group).sharing(parent).of(parent, Link.ADJUNCT);
        }
        if (is(before, Kind.COMMA) || is(before, Kind.OPEN) || is(before, Kind.DASH)) {
            int noun = leftOverInsertions(before - 1);
            int finite = finiteBefore(verb);
            if (finite < 0 && is(noun, Kind.NOUN)) {
                return new Draft(Clause.Kind.PARTICIPIAL, group).subject(phraseEnding(noun));
            }
            if (finite >= 0 && is(noun, Kind.NOUN) && verbs.get(finite) < noun && newSubject(noun)) {
                // "…, and Peru, opposing the text, said": the subject of the clause to come
                return new Draft(Clause.Kind.PARTICIPIAL, group).subject(phraseEnding(noun));
            }
            int outer = is(before, Kind.COMMA) ? outerBefore(verb) : finite;
            return new Draft(Clause.Kind.PARTICIPIAL, group).sharing(outer).of(outer, Link.ADJUNCT);
        }
        return new Draft(Clause.Kind.PARTICIPIAL, group);
    }

    /** Whether holders behind a conjunction or a comma open a clause of their own. */
    private boolean newSubject(int noun) {
        if (!isHolders(noun)) {
            return false;
        }
        int ahead = leftOverAdverbs(noun - 1);
        return is(ahead, Kind.CONJUNCTION)
                || is(ahead, Kind.SUBORDINATOR)
                || is(ahead, Kind.SEMICOLON)
                || is(ahead, Kind.COMMA);
    }

    private Draft participle(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        int before = leftOverInsertions(verb - 1);
        if (!passiveWithAgent(verb) && !hasBy(verb)) {
            if ((is(before, Kind.THAT) || is(before, Kind.RELATIVE)) && is(verb + 1, Kind.NOUN)) {
                // "it was Fiji that first proposed the fund": the tagger took a past tense for a participle
                return finite(verb).with(active(group));
            }
            if (is(before, Kind.NOUN)
                    && is(verb + 1, Kind.NOUN)
                    && !is(firstChunk(phraseEnding(before)) - 1, Kind.VERB)) {
                // "the draft displeased Peru": the tagger took a past tense for a participle
                return withSubject(verb, before).with(active(group));
            }
            if (is(before, Kind.COMMA)
                    && isHolders(before - 1)
                    && opensClause(before - 1)
                    && aheadOfAside(before) < 0
                    && objectFollows(verb)) {
                return withSubject(verb, before - 1).with(active(group));
            }
            if (is(before, Kind.COMMA) && objectFollows(verb)) {
                int ahead = aheadOfAside(before);
                if (ahead >= 0 && isHolders(ahead)) {
                    return withSubject(verb, ahead).with(active(group));
                }
            }
            if (isHolders(before) && !is(before - 1, Kind.PREPOSITION) && !is(before - 1, Kind.VERB)) {
                return withSubject(verb, before).with(active(group));
            }
            if (is(before, Kind.NOUN)
                    && isOnlyVerb(verb)
                    && is(verb + 1, Kind.PREPOSITION)
                    && is(verb + 2, Kind.NOUN)) {
                // "Ghana's amendment called for a title": no verb but this could be the sentence's
                return withSubject(verb, before).with(active(group));
            }
            boolean joined = is(before, Kind.CONJUNCTION) || is(before, Kind.COMMA);
            int shared = joined && objectFollows(verb) ? coordinatedWith(verb, before) : -1;
            if (shared >= 0) {
                return new Draft(Clause.Kind.COORDINATED, active(group))
                        .sharing(shared)
                        .of(shared, Link.COORDINATION);
            }
        }
        boolean listed = is(before, Kind.SEMICOLON) || is(before, Kind.COLON);
        if (listed && isLabelled() && objectFollows(verb) && !hasBy(verb)) {
            // "Peru: welcomed the draft; proposed a footnote"
            return new Draft(Clause.Kind.FRAGMENT, active(group));
        }
        NounPhrase subject = null;
        if (is(before, Kind.VERB)) {
            // "felt obliged to object"
            int parent = clauseOf(before);
            return new Draft(Clause.Kind.PARTICIPIAL, group).sharing(parent).of(parent, Link.COMPLEMENT);
        }
        int other = is(before, Kind.CONJUNCTION) ? clauseBefore(verb) : -1;
        if (other >= 0 && clauses.get(other).verb().passive()) {
            // "was put forward by Peru but turned down by Chile"
            return new Draft(Clause.Kind.PARTICIPIAL, group).sharing(other).of(other, Link.COORDINATION);
        }
        if (is(before, Kind.NOUN)) {
            subject = phraseEnding(before);
        } else if (is(before, Kind.COMMA) || is(before, Kind.OPEN) || is(before, Kind.DASH)) {
            int noun = leftOverInsertions(before - 1);
            subject = is(noun, Kind.NOUN) ? phraseEnding(noun) : null;
        }
        return new Draft(Clause.Kind.PARTICIPIAL, group).subject(subject).of(clauseBefore(verb), Link.ADJUNCT);
    }

    /** Whether the sentence opens with the name of its speaker and a colon. */
    private boolean isLabelled() {
        return isHolders(0) && is(1, Kind.COLON);
    }

    private boolean isOnlyVerb(int verb) {
        return clauses.isEmpty()
                && sentence.is(sentence.size() - 1, Term.Kind.STOP)
                && chunks.subList(verb + 1, chunks.size()).stream()
                        .noneMatch(chunk -> chunk.is(Kind.VERB) && chunk.verb().form() == Form.FINITE);
    }

    private static VerbGroup active(VerbGroup group) {
        return new VerbGroup(
                group.first(),
                group.last(),
                group.main(),
                group.lemma(),
                Form.FINITE,
                group.modal(),
                group.negated(),
                false);
    }

    private boolean hasBy(int verb) {
        if (is(verb + 1, Kind.NOUN)) {
            // "proposed submissions by parties": a participle has no object of its own
            return false;
        }
        for (int i = verb + 1; i < Math.min(chunks.size(), verb + 8); i++) {
            if (is(i, Kind.VERB) || is(i, Kind.COMMA) || is(i, Kind.SEMICOLON) || is(i, Kind.CONJUNCTION)) {
                return false;
            }
            if (is(i, Kind.PREPOSITION) && sentence.is(chunks.get(i).first(), FunctionWord.AGENT)) {
                return true;
            }
        }
        return false;
    }

    private boolean objectFollows(int verb) {
        int next = verb + 1;
        while (is(next, Kind.ADVERB)) {
            next++;
        }
        if (is(next, Kind.COMMA) && is(next + 1, Kind.PREPOSITION)) {
            // "proposed, as a fallback, that"
            int close = next + 1;
            while (close < chunks.size() && !is(close, Kind.COMMA)) {
                close++;
            }
            next = is(close + 1, Kind.THAT) ? close + 1 : next;
        }
        return is(next, Kind.NOUN) || is(next, Kind.THAT) || is(next, Kind.PREPOSITION) || is(next, Kind.VERB);
    }
}
