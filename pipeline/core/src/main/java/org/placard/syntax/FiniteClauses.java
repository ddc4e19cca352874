package org.placard.syntax;

import java.util.List;
import org.placard.syntax.Chunk.Kind;
import org.placard.syntax.Clause.Link;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;

/** Gives finite verbs their subject and their parent. */
abstract class FiniteClauses extends ClauseWalk {
    /** A phrase has so many chunks at most. */
    private static final int PHRASE = 24;

    FiniteClauses(TaggedSentence sentence, List<Chunk> chunks) {
        super(sentence, chunks);
    }

    // finite clauses

    Draft finite(int verb) {
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
        int far = aheadOfLongSubject(before);
        return far >= 0 ? withSubject(verb, far) : new Draft(Clause.Kind.FRAGMENT, group);
    }

    /**
     * "The proposal by Peru, Chile and Mali, stated", "Peru, for GRULAC and supported by Mali, said": the last chunk of the long
     * subject that opens the sentence and that the comma closes; -1 where it closes none.
     */
    int aheadOfLongSubject(int comma) {
        int far = is(comma, Kind.COMMA) && is(comma - 1, Kind.NOUN) ? aheadOfParticiple(comma - 1) : -1;
        boolean stray = far >= 0
                && firstChunk(phraseEnding(far)) == 0
                && clauses.stream().allMatch(clause -> clause.kind() == Clause.Kind.PARTICIPIAL);
        return stray ? far : -1;
    }

    /**
     * "said that wealth in the north, trade and new routes should be …", "said that if rules change, the levy must go": the
     * clause of a "that" that no verb has closed yet, whatever stands between; null where every "that" is closed or a
     * nearer word opens the verb's clause.
     */
    Draft closesReport(int verb, int before) {
        int that = openThat(verb);
        if (that < 0 || is(before, Kind.RELATIVE) || before == that) {
            return null;
        }
        int ahead = is(before, Kind.NOUN) ? aheadOf(phraseEnding(before)) : before;
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

    /** What the clause behind "that" is about: its first noun phrase that no preposition or verb governs; null where none is free. */
    NounPhrase reportedSubject(int that, int verb) {
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

    /**
     * "said that reporting, as well as any other duty, should be": the first verb behind "that" which no relative or
     * adverbial clause has taken says what is reported, however long its subject is.
     */
    Draft reportedOr(Draft draft, int verb) {
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
    int openReport(int verb, boolean thatOnly) {
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
    boolean byHolders(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        return group.first() == group.main()
                && sentence.tagged(group.main(), "VBD")
                && passiveWithAgent(verb)
                && isHolders(agentBehind(verb) + 1)
                && !sentence.words().has(FunctionWord.GOVERNING_BY, sentence.lemma(group.main()));
    }

    static VerbGroup passive(VerbGroup group) {
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

    /** "Opposing the idea were Syria and Belarus", "Among those in favour was Tunisia"; null where nothing is inverted. */
    Draft inverted(int verb) {
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
        int relative = relativeOfPeople(first, verb);
        for (int i = first + 1; i < verb; i++) {
            if (i == relative) {
                continue;
            }
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

    /** "Among those who spoke against it were Syria and Belarus": the verb that tells who they are; -1 where none does. */
    private int relativeOfPeople(int first, int verb) {
        boolean who = sentence.is(chunks.get(first).first(), FunctionWord.AMONG)
                && is(first + 1, Kind.NOUN)
                && is(first + 2, Kind.RELATIVE);
        for (int i = first + 3; who && i < verb; i++) {
            if (is(i, Kind.VERB)) {
                return i;
            }
        }
        return -1;
    }

    /** "It was on Friday that": whether a copula only puts forward when, where or how. */
    private boolean isCleft(int copula, NounPhrase forward) {
        Clause clause = copula < 0 ? null : clauses.get(copula);
        return clause != null
                && clause.subject() != null
                && sentence.is(clause.subject().head(), FunctionWord.EXPLETIVE)
                && sentence.is(clause.verb().main(), FunctionWord.BE)
                && is(firstChunk(forward) - 1, Kind.PREPOSITION);
    }

    /** The clause whose subject a verb without one shares; -1 where it stands behind no other. */
    int coordinatedWith(int verb, int before) {
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

    /** "which Peru hailed and Chile deplored": the relative clause, of what its verb's holders do, that ends with a verb; null where none does. */
    private Clause objectRelativeEnding(int verb) {
        Clause relative = is(verb, Kind.VERB) && clauseOf(verb) >= 0 ? clauses.get(clauseOf(verb)) : null;
        return relative != null
                        && relative.kind() == Clause.Kind.RELATIVE
                        && relative.subject() != null
                        && relative.antecedent() != null
                        && !relative.subject().equals(relative.antecedent())
                ? relative
                : null;
    }

    Draft withSubject(int verb, int noun) {
        return withSubject(verb, subjectEnding(noun));
    }

    Draft withSubject(int verb, NounPhrase subject) {
        VerbGroup group = chunks.get(verb).verb();
        int noun = chunkBefore(subject.last() + 1);
        int ahead = aheadOf(subject);
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
                // "the option that Chile liked best was": the next verb has the whole phrase for its subject
                boolean described = is(verb + 1, Kind.VERB)
                        || (is(verb + 1, Kind.ADVERB) || is(verb + 1, Kind.ADJECTIVE)) && is(verb + 2, Kind.VERB);
                boolean fact = !objectFree && parent < 0 && !described;
                return holder || complete && !described || fact || isCleft(parent, antecedent)
                        ? new Draft(Clause.Kind.REPORTED, group)
                                .subject(subject)
                                .introducedBy(chunks.get(ahead).first())
                                .of(parent, Link.COMPLEMENT)
                        : new Draft(Clause.Kind.RELATIVE, group)
                                .subject(subject)
                                .antecedent(antecedent)
                                .introducedBy(chunks.get(ahead).first())
                                .of(parent, Link.ADJUNCT);
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
            // "turned to Article 2, where Peru's text was accepted" asks nothing
            boolean place = is(ahead - 1, Kind.COMMA) && is(ahead - 2, Kind.NOUN);
            return new Draft(Clause.Kind.ADVERBIAL, group)
                    .subject(subject)
                    .introducedBy(chunks.get(ahead).first())
                    .of(clauseBefore(ahead), place ? Link.ADJUNCT : Link.COMPLEMENT);
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
        Clause relative = is(ahead, Kind.CONJUNCTION) ? objectRelativeEnding(ahead - 1) : null;
        if (relative != null && isHolders(noun) && (is(verb + 1, Kind.STOP) || is(verb + 1, Kind.COMMA))) {
            return new Draft(Clause.Kind.RELATIVE, group)
                    .subject(subject)
                    .antecedent(relative.antecedent())
                    .introducedBy(relative.introducedBy())
                    .of(relative.parent(), relative.link());
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

    /** The chunk ahead of a subject, over what is inserted and over "neither". */
    private int aheadOf(NounPhrase subject) {
        int ahead = leftOverInsertions(firstChunk(subject) - 1);
        boolean neither =
                is(ahead, Kind.CONJUNCTION) && sentence.is(chunks.get(ahead).first(), FunctionWord.NEGATIVE_SUBJECT);
        return neither && (is(ahead - 1, Kind.THAT) || is(ahead - 1, Kind.RELATIVE)) ? ahead - 1 : ahead;
    }

    /** "said that X was vague and that Y was not", "said X should go and Y stay": the reported clause that goes on, or -1. */
    int continuesReport(int conjunction, int verb) {
        int last = finiteBefore(conjunction);
        if (last < 0 || !is(conjunction, Kind.CONJUNCTION) || is(conjunction - 1, Kind.COMMA)) {
            return -1;
        }
        boolean reported = clauses.get(last).kind() == Clause.Kind.REPORTED;
        boolean holders = isHolders(leftOverInsertions(verb - 1));
        return reported && !holders ? last : -1;
    }

    /** "noted that, if X came, Y would go": the "that" ahead of a subordinate clause that ends with a comma; else -1. */
    int reporterAheadOfCondition(int comma) {
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
}
