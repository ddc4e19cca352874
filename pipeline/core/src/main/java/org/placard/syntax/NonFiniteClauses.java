package org.placard.syntax;

import java.util.List;
import org.placard.syntax.Chunk.Kind;
import org.placard.syntax.Clause.Link;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Gives infinitives, gerunds and participles their subject and their parent. */
abstract class NonFiniteClauses extends FiniteClauses {
    NonFiniteClauses(TaggedSentence sentence, List<Chunk> chunks) {
        super(sentence, chunks);
    }

    // other clauses

    Draft infinitive(int verb) {
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
            // "took the floor to object": who speaks, and not the floor, objects
            boolean turn = sentence.words().at(sentence, noun.head(), "turn", Lexicon.Pos.NOUN) || isInTurn(before);
            boolean acts = !turn && (isHolders(before) || is(firstChunk(noun) - 1, Kind.VERB));
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

    /** "took the floor one after another to object", "rose one by one to object": the order in which they do, and nobody who does. */
    private boolean isInTurn(int noun) {
        return is(noun - 1, Kind.PREPOSITION)
                && is(noun - 2, Kind.NOUN)
                && sentence.tagged(chunks.get(noun - 2).last(), "CD")
                && (sentence.tagged(chunks.get(noun).last(), "CD")
                        || sentence.tagged(chunks.get(noun).last(), "DT"));
    }

    /** "May I offer …?", "Can we delete …?": a question in form only. */
    boolean offers(int verb, int before) {
        return !sentence.is(chunks.get(verb).first(), FunctionWord.TO)
                && is(before, Kind.NOUN)
                && sentence.is(chunks.get(before).head(), FunctionWord.FIRST_PERSON)
                && is(before - 1, Kind.VERB)
                && chunks.get(before - 1).verb().isElliptic()
                && (before < 2 || is(before - 2, Kind.COLON) || is(before - 2, Kind.COMMA));
    }

    int infinitiveBefore(int verb) {
        int last = clauseBefore(verb);
        return last >= 0 && clauses.get(last).verb().form() == Form.INFINITIVE ? last : -1;
    }

    Draft ing(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        int before = leftOverAdverbs(verb - 1);
        if (is(before, Kind.NOUN)
                && is(before - 1, Kind.COMMA)
                && sentence.words().at(sentence, chunks.get(before).head(), "turn", Lexicon.Pos.NOUN)) {
            // "spoke twice, both times opposing it"
            before--;
        }
        int parent = clauseBefore(verb);
        boolean quotes = is(before, Kind.SUBORDINATOR)
                && sentence.is(chunks.get(before).first(), FunctionWord.MANNER)
                && isHolders(before - 1)
                && is(before - 2, Kind.VERB);
        if (quotes) {
            // "quoted Peru as saying that the fee was too high"
            return new Draft(Clause.Kind.PARTICIPIAL, group)
                    .subject(phraseEnding(before - 1))
                    .of(parent, Link.ADJUNCT);
        }
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
            int outer = is(before, Kind.COMMA) && !endsRelative(finite, before) ? outerBefore(verb) : finite;
            return new Draft(Clause.Kind.PARTICIPIAL, group).sharing(outer).of(outer, Link.ADJUNCT);
        }
        return new Draft(Clause.Kind.PARTICIPIAL, group);
    }

    /** "which Iran opposed, preferring": whether a relative clause with a subject of its own ends ahead of a comma. */
    private boolean endsRelative(int clause, int comma) {
        Clause relative = clause < 0 ? null : clauses.get(clause);
        return relative != null
                && relative.kind() == Clause.Kind.RELATIVE
                && relative.subject() != null
                && sentence.is(relative.subject().head(), Term.Kind.HOLDERS)
                && verbs.get(clause) == leftOverAdverbs(comma - 1);
    }

    /** Whether holders behind a conjunction or a comma open a clause of their own. */
    boolean newSubject(int noun) {
        if (!isHolders(noun)) {
            return false;
        }
        int ahead = leftOverAdverbs(noun - 1);
        return is(ahead, Kind.CONJUNCTION)
                || is(ahead, Kind.SUBORDINATOR)
                || is(ahead, Kind.SEMICOLON)
                || is(ahead, Kind.COMMA);
    }

    Draft participle(int verb) {
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
            boolean alone = is(verb + 1, Kind.COMMA) || is(verb + 1, Kind.STOP) || is(verb + 1, Kind.SEMICOLON);
            if (is(before, Kind.COMMA) && (objectFollows(verb) || alone)) {
                // "Fiji, supported by Chile and others, opposed, saying"
                int aside = aheadOfAside(before);
                int ahead = aside >= 0 ? aside : aheadOfLongSubject(before);
                boolean described = aside < 0 && ahead == before - 1;
                if (ahead >= 0 && isHolders(ahead) && !described) {
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
        int earlier = clauseBefore(verb);
        boolean row = is(before, Kind.COMMA)
                && passiveWithAgent(verb)
                && isHolders(before - 1)
                && earlier >= 0
                && clauses.get(earlier).verb().passive()
                && isAgent(before - 2);
        // "liked by Chile, tolerated by Peru and loathed by Togo"
        int other = is(before, Kind.CONJUNCTION) || row ? earlier : -1;
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
    boolean isLabelled() {
        return isHolders(0) && is(1, Kind.COLON);
    }

    boolean isOnlyVerb(int verb) {
        return clauses.isEmpty()
                && sentence.is(sentence.size() - 1, Term.Kind.STOP)
                && chunks.subList(verb + 1, chunks.size()).stream()
                        .noneMatch(chunk -> chunk.is(Kind.VERB) && chunk.verb().form() == Form.FINITE);
    }

    static VerbGroup active(VerbGroup group) {
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

    boolean hasBy(int verb) {
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

    boolean objectFollows(int verb) {
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
