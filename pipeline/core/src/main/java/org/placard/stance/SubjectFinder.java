package org.placard.stance;

import java.util.Optional;
import org.placard.syntax.Holders;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;

/**
 * Finds the subject of a verb to its left: across adverbs and auxiliaries, insertions between commas, control verbs
 * ("wished to oppose") and coordinated predicates ("shared concerns and proposed").
 */
final class SubjectFinder {
    /**
     * A subject with the polarity met on the way to it.
     *
     * @param term its place among the terms; of a fronted clause, right of the verb
     * @param negated whether an odd number of negations stands between subject and verb
     */
    record Subject(Agent agent, int term, boolean negated) {}

    private static final int LIMIT = 40;
    /**
     * Terms looked at for each term of the sentence, all its verbs together. No sentence that a person wrote needs as many;
     * a row of verbs without a subject would otherwise be tried in all its parts, which doubles with each verb.
     */
    private static final int STEPS_PER_TERM = 1_000;

    private final Terms terms;
    private final SubjectPhrases phrases;
    private final JoinedHolders joined;
    private long steps;

    SubjectFinder(Terms terms) {
        this.terms = terms;
        this.phrases = new SubjectPhrases(terms);
        this.joined = new JoinedHolders(terms);
        this.steps = (long) STEPS_PER_TERM * terms.size();
    }

    /** The subject of the verb at {@code verb}, or empty where it is nobody who can hold a stance. */
    Optional<Subject> of(int verb) {
        return from(verb - 1, verb, false, 0);
    }

    /**
     * The subject of a verb in its base form. Behind a conjunction it shares the "to" of the infinitive ahead of it:
     * "urged donors to pay more and support the fund" is about what donors are to do.
     */
    Optional<Subject> ofBase(int verb) {
        int left = terms.leftOverAdverbs(verb - 1);
        boolean shares = terms.is(left, WordClass.CONJUNCTION) || terms.is(left, Kind.COMMA);
        for (int i = left - 1; shares && i >= 0 && !terms.is(i, Kind.SEMICOLON); i--) {
            if (terms.is(i, "to") && isInfinitive(i + 1)) {
                return from(i, verb, false, 0);
            }
            if (terms.is(i, WordClass.FINITE) || terms.is(i, WordClass.SAY)) {
                break;
            }
        }
        return of(verb);
    }

    private boolean isInfinitive(int i) {
        return terms.is(i, Kind.WORD)
                && !terms.is(i, WordClass.DETERMINER)
                && !terms.is(i, WordClass.PREPOSITION)
                && !terms.is(i, WordClass.POSSESSIVE_PRONOUN)
                && !terms.lower(i).endsWith("ing")
                && !terms.lower(i).endsWith("s");
    }

    /** Whoever says it, where "her Government" or "its delegation" begins at {@code agent}, behind a verb at {@code verb}. */
    Optional<Subject> ofOwnDelegation(int agent, int verb) {
        boolean own = terms.is(agent, WordClass.POSSESSIVE_PRONOUN) && phrases.isDelegate(agent + 1);
        for (int i = verb - 1; own && i >= 0 && goesOn(); i--) {
            if (terms.is(i, "that") || isSaying(i)) {
                Optional<Subject> speaker = from(terms.is(i, "that") ? i - 1 : i, verb, false, 1);
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return Optional.empty();
    }

    /** The subject of the predicate that goes on at {@code i}, wherever its verb stands. */
    Optional<Subject> ofClauseAt(int i) {
        return shared(i, i, false, 0);
    }

    /** Counts a step; false where the sentence has had all of its steps. */
    private boolean goesOn() {
        return steps-- > 0;
    }

    private Optional<Subject> from(int start, int verb, boolean negatedBefore, int depth) {
        boolean negated = negatedBefore;
        int i = start;
        while (i >= 0 && depth < LIMIT && goesOn()) {
            if (terms.is(i, WordClass.NEGATION)) {
                negated = !negated;
                i--;
            } else if (terms.is(i, "yet") && terms.is(i - 1, WordClass.NEGATION)) {
                i--;
            } else if (terms.is(i, "to")) {
                int governor = phrases.control(i - 1);
                if (governor < 0) {
                    return Optional.empty();
                }
                negated ^= phrases.negativeControl(governor, i);
                i = governor - 1;
            } else if (isVerbal(i)) {
                i--;
            } else if (terms.is(i, Kind.CLOSE)) {
                i = terms.opening(i) - 1;
            } else if (terms.is(i, Kind.COMMA) || terms.is(i, Kind.DASH)) {
                Optional<Subject> companions = companions(i, verb, negated, depth);
                if (companions.isPresent()) {
                    return companions;
                }
                int before = phrases.beforeInsertion(i);
                return before >= 0 ? from(before, verb, negated, depth + 1) : shared(i - 1, verb, negated, depth);
            } else if (terms.is(i, WordClass.CONJUNCTION)) {
                return shared(i - 1, verb, negated ^ terms.is(i, "nor"), depth);
            } else {
                return nominal(i, verb, negated, depth);
            }
        }
        return terms.lower(verb).endsWith("ing") || terms.is(start, WordClass.PREPOSITION) || start < 0
                ? fronted(verb, negated)
                : Optional.empty();
    }

    /** "A stressed the matter and, with B, called for": A and B, who join in ahead of the comma at {@code comma}. */
    private Optional<Subject> companions(int comma, int verb, boolean negated, int depth) {
        int with = terms.leftOverDeterminers(comma - 2);
        boolean joins = terms.isNounHolders(comma - 1)
                && terms.is(with, "with")
                && terms.is(with - 1, Kind.COMMA)
                && terms.is(with - 2, WordClass.CONJUNCTION);
        if (!joins) {
            return Optional.empty();
        }
        Holders others = terms.get(comma - 1).holders();
        return shared(with - 3, verb, negated, depth + 1)
                .filter(subject -> !subject.agent().isPronoun())
                .map(subject -> new Subject(
                        new Agent(
                                new Holders(
                                        JoinedHolders.both(subject.agent().holders(), others),
                                        subject.agent().holders().span()),
                                subject.agent().span()),
                        subject.term(),
                        negated));
    }

    private boolean isVerbal(int i) {
        return terms.is(i, WordClass.ADVERB)
                || terms.is(i, WordClass.HAVE)
                || terms.is(i, WordClass.DO)
                || terms.is(i, WordClass.MODAL)
                || terms.is(i, WordClass.BE)
                || terms.is(i, "all")
                || terms.is(i, "both");
    }

    private Optional<Subject> nominal(int i, int verb, boolean negatedBefore, int depth) {
        boolean negated = negatedBefore;
        if (terms.isNounHolders(i)) {
            return holders(i, verb, negated, depth);
        }
        if (terms.is(i, WordClass.RELATIVE)) {
            boolean partitive = terms.is(i - 1, "of");
            boolean none = partitive && (terms.is(i - 2, "none") || terms.is(i - 2, "neither"));
            negated ^= none;
            int antecedent = partitive ? i - 3 : i - 1;
            antecedent = terms.is(antecedent, Kind.COMMA) ? antecedent - 1 : antecedent;
            if (terms.is(i, "who") && terms.is(i - 1, "those")) {
                return copula(i - 1, verb, negated);
            }
            boolean person = terms.is(i, "who") || terms.is(i, "which") || terms.is(i, "that");
            if (person && terms.isNounHolders(antecedent)) {
                return Optional.of(new Subject(Agent.of(terms.get(antecedent).holders()), antecedent, negated));
            }
            if (terms.is(i, "that") && isSaying(i - 1)) {
                return from(i - 1, verb, negated, depth + 1);
            }
            return Optional.empty();
        }
        if (terms.is(i, "those") && terms.lower(verb).endsWith("ing")) {
            return copula(i, verb, negated);
        }
        if (terms.is(i, WordClass.PRONOUN)) {
            return pronoun(i, negated);
        }
        if (phrases.isDelegate(i)) {
            return phrases.delegate(i, negated);
        }
        int head = phrases.headOfPhrase(i);
        if (head >= 0) {
            return holders(head, verb, negated, depth);
        }
        int author = phrases.authorOf(i, verb);
        if (author >= 0) {
            return Optional.of(new Subject(Agent.of(terms.get(author).holders()), author, negated));
        }
        boolean gerund = terms.lower(verb).endsWith("ing");
        if (gerund
                && terms.is(i, WordClass.PREPOSITION)
                && (terms.is(i - 1, WordClass.TEXT) || terms.is(i - 1, WordClass.PROPOSAL))) {
            // "a paragraph on welcoming the report"
            return Optional.empty();
        }
        if (gerund && (terms.is(i, WordClass.PREPOSITION) || terms.is(i, WordClass.SUBORDINATOR))) {
            boolean without = terms.is(i, "without") || terms.is(i, "of") && terms.is(i - 1, "instead");
            return i == 0 ? fronted(verb, negated ^ without) : shared(i - 1, verb, negated ^ without, depth);
        }
        if (gerund
                        && (terms.is(i, WordClass.STATEMENT)
                                || terms.is(i, WordClass.PROPOSAL)
                                || terms.is(i, WordClass.TEXT))
                || isSaying(i)) {
            return shared(i, verb, negated, depth);
        }
        return Optional.empty();
    }

    /** "those who supported it were A and B", "A was among those supporting it": the holders beside the copula. */
    private Optional<Subject> copula(int those, int verb, boolean negated) {
        int be = those - 1;
        while (be > 0
                && (terms.is(be, WordClass.PREPOSITION) || terms.is(be, "one") || terms.is(be, WordClass.ADVERB))) {
            be--;
        }
        int holders = terms.is(be, WordClass.BE) ? terms.leftOverAdverbs(be - 1) : -1;
        int found = terms.isNounHolders(holders) ? holders : Identities.behind(terms, verb + 1);
        return found < 0
                ? Optional.empty()
                : Optional.of(new Subject(Agent.of(terms.get(found).holders()), found, negated));
    }

    private boolean isSaying(int i) {
        return terms.is(i, WordClass.SAY)
                || terms.lower(i).endsWith("ed") && !terms.is(i + 1, "by")
                || terms.is(i, WordClass.FINITE) && !terms.is(i, WordClass.BE);
    }

    private Optional<Subject> holders(int i, int verb, boolean negated, int depth) {
        int before = terms.leftOverDeterminers(i - 1);
        if (terms.is(before, WordClass.EXCEPT) && terms.is(before - 1, WordClass.EVERYBODY)) {
            boolean nobody = terms.is(before - 1, WordClass.NO_QUANTIFIER);
            return nobody ? Optional.of(new Subject(Agent.of(terms.get(i).holders()), i, negated)) : Optional.empty();
        }
        if (terms.is(before, WordClass.PREPOSITION) && !terms.is(before, "with")) {
            if (terms.is(before, "of") && phrases.isDelegate(before - 1)) {
                return Optional.of(new Subject(Agent.of(terms.get(i).holders()), i, negated));
            }
            int host = joined.hostOfAgents(before);
            if (host >= 0) {
                return from(host, verb, negated, depth + 1);
            }
            boolean gerundOf = terms.is(before, "by") || terms.is(before, "of") || terms.is(before, "from");
            return gerundOf && verb == i + 1 ? Optional.empty() : shared(before - 1, verb, negated, depth);
        }
        if (terms.is(before, "with")
                && !terms.lower(verb).endsWith("ing")
                && !terms.is(i + 1, WordClass.BE)
                && verb != i + 1
                && !terms.is(i + 1, WordClass.ADVERB)) {
            return shared(before - 1, verb, negated, depth);
        }
        boolean none = terms.hasWord(before + 1, i, WordClass.NO_QUANTIFIER)
                || terms.is(before, "neither")
                || terms.is(before, "not");
        Holders found = terms.get(i).holders();
        if (terms.is(before, "not") && !found.named()) {
            // "not one delegation took it up": nobody holds anything
            return Optional.empty();
        }
        int partner = joined.partner(before);
        if (partner >= 0) {
            Holders first = terms.get(partner).holders();
            found = new Holders(JoinedHolders.both(first, found), first.span());
        }
        return Optional.of(new Subject(new Agent(found, terms.get(i).holders().span()), i, negated ^ none));
    }

    /** A pronoun stands for the holder that is the subject of the clause before it, else for the last speaker. */
    private Optional<Subject> pronoun(int i, boolean negated) {
        if (terms.is(i, "this") || terms.is(i, "these")) {
            return Optional.empty();
        }
        if (terms.is(i, "those") || terms.is(i, "both")) {
            return Optional.empty();
        }
        for (int j = i - 1; j >= 0 && goesOn(); j--) {
            if (terms.isNounHolders(j)) {
                int before = terms.leftOverDeterminers(j - 1);
                boolean delegate = terms.is(before, "of") && phrases.isDelegate(before - 1);
                if (delegate || !terms.is(before, WordClass.PREPOSITION)) {
                    return Optional.of(new Subject(Agent.of(terms.get(j).holders()), j, negated));
                }
            }
        }
        return Optional.of(new Subject(Agent.pronoun(terms.get(i).span()), i, negated));
    }

    /** The subject of the predicate that stands left of {@code i} and shares it with this verb. */
    private Optional<Subject> shared(int i, int verb, boolean negated, int depth) {
        for (int j = i; j >= 0 && depth < LIMIT && goesOn(); j--) {
            if (terms.is(j, Kind.CLOSE)) {
                j = terms.opening(j);
                continue;
            }
            if (terms.is(j, Kind.SEMICOLON) || terms.is(j, Kind.COLON) || terms.is(j, Kind.OPEN)) {
                return Optional.empty();
            }
            if (terms.is(j, "while") || terms.is(j, "whereas")) {
                return Optional.empty();
            }
            boolean finite = terms.is(j, WordClass.FINITE)
                    || terms.is(j, WordClass.SAY)
                    || terms.lower(j).endsWith("ed") && !terms.is(j + 1, "by") && !terms.is(j - 1, WordClass.DETERMINER)
                    || terms.lower(j).endsWith("s")
                            && (terms.isNounHolders(terms.leftOverAdverbs(j - 1))
                                    || terms.is(terms.leftOverAdverbs(j - 1), WordClass.PRONOUN));
            if (finite) {
                Optional<Subject> subject = from(j - 1, j, false, depth + 1);
                if (subject.isPresent()) {
                    Subject found = subject.get();
                    return Optional.of(new Subject(found.agent(), found.term(), negated));
                }
            }
        }
        return absolutive(i, negated).or(() -> fronted(verb, negated));
    }

    /** "with A and B objecting", "A (interestingly) objecting": the nearest holders that are nobody's object. */
    private Optional<Subject> absolutive(int i, boolean negated) {
        for (int j = i; j >= 0 && goesOn(); j--) {
            if (terms.is(j, Kind.SEMICOLON) || terms.is(j, Kind.OPEN)) {
                return Optional.empty();
            }
            if (terms.isNounHolders(j)) {
                int before = terms.leftOverDeterminers(j - 1);
                boolean free = !terms.is(before, WordClass.PREPOSITION) || terms.is(before, "with");
                return free ? Optional.of(new Subject(Agent.of(terms.get(j).holders()), j, negated)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Supporting the text, Chile said": the subject stands behind the comma. */
    private Optional<Subject> fronted(int verb, boolean negated) {
        for (int i = verb + 1; i < terms.size() && goesOn(); i++) {
            if (terms.is(i, Kind.OPEN)) {
                i = terms.closing(i);
            } else if (terms.is(i, Kind.COMMA)) {
                int subject = terms.rightOverDeterminers(i + 1);
                if (terms.isNounHolders(subject)) {
                    return Optional.of(new Subject(Agent.of(terms.get(subject).holders()), subject, negated));
                }
                if (terms.is(subject, "he")
                        || terms.is(subject, "she")
                        || terms.is(subject, "they")
                        || terms.is(subject, "it")) {
                    return Optional.of(
                            new Subject(Agent.pronoun(terms.get(subject).span()), subject, negated));
                }
            } else if (terms.is(i, Kind.SEMICOLON)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
