package org.placard.stance;

import org.placard.scope.Scoped;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds where a predicate stands and of what it is said: behind a verb, a noun or a comma, or ahead of a clause. */
final class PredicateHostFinder extends FrameMatching {
    /**
     * Where a predicate stands.
     *
     * @param clause whose verb it stands behind, or null
     * @param phrase of what it is said
     * @param found whether the clause is of somebody who finds the phrase so
     * @param attached whether it goes on a phrase without a comma, or names behind a colon do
     */
    record Host(Clause clause, NounPhrase phrase, Scoped scope, boolean found, boolean attached) {}

    PredicateHostFinder(FrameMatching same) {
        super(same);
    }

    /** Where the predicate that begins at {@code i} stands. */
    Host host(int i) {
        NounPhrase around = sentence.tagged(i, "NN") || sentence.tagged(i, "JJ") ? phraseAround(i) : null;
        int before = around != null && around.first() < i ? around.first() - 1 : i - 1;
        boolean not = false;
        while (before >= 0
                && (sentence.tagged(before, "RB")
                        || isDegree(before)
                        || sentence.is(before, FunctionWord.CLAUSE_ADVERB)
                        || sentence.is(before, FunctionWord.NEGATION))) {
            not |= sentence.negates(before);
            before--;
        }
        Scoped ahead = scopes.aheadOf(parsed, before + 1);
        if (ahead.asserted() && ahead.flipped()) {
            // "was by no means in favour"
            not = !not;
            before = ahead.trigger() - 1;
        }
        Clause verb = clauseEnding(before, i);
        if (verb != null) {
            return behindVerb(verb, not);
        }
        Scoped bygone = scopes.aheadOf(parsed, i);
        Scoped plain = !bygone.asserted() ? bygone : not ? flipped(ASSERTED) : ASSERTED;
        if (before == 1 && sentence.is(1, Kind.COLON) && sentence.terms().isNounHolders(0)) {
            // "Korea: fine with the idea"
            return new Host(null, new NounPhrase(0, 0, 0), plain, false, true);
        }
        if (sentence.is(before, Kind.COMMA) || sentence.is(before, Kind.OPEN) || sentence.is(before, Kind.DASH)) {
            NounPhrase noun = phraseEnding(before - 1);
            if (noun != null && holders.of(noun) != null) {
                return new Host(null, noun, plain, false, false);
            }
        }
        NounPhrase noun = phraseEnding(before);
        if (noun != null) {
            return behindNoun(noun, i, plain);
        }
        if (before < 0
                || sentence.is(before, FunctionWord.CONJUNCTION)
                || sentence.is(before, FunctionWord.AMONG)
                || sentence.is(before, Kind.COMMA)) {
            return new Host(null, fronted(i), plain, false, colonBehind(i));
        }
        return new Host(null, null, plain, false, false);
    }

    /** "most critical", "more critical"; "least" turns what it stands ahead of. */
    private boolean isDegree(int i) {
        return (sentence.tagged(i, "JJS") || sentence.tagged(i, "JJR"))
                && scopes.aheadOf(parsed, i + 1).trigger() < 0;
    }

    private Host behindVerb(Clause verb, boolean not) {
        Scoped scope = scopes.of(parsed, verb);
        boolean negatedBehind = not && !verb.verb().negated();
        Scoped seen = negatedBehind ? flipped(scope) : scope;
        boolean findsRelative = verb.kind() == Clause.Kind.RELATIVE
                && verb.subject() != null
                && verb.antecedent() != null
                && lexicon.at(sentence, verb.verb().main(), "finding", Lexicon.Pos.VERB);
        // "which Cameroon found problematic"
        NounPhrase phrase = findsRelative ? verb.antecedent() : holders.subject(verb);
        return new Host(verb, phrase, seen, findsRelative, true);
    }

    private Host behindNoun(NounPhrase noun, int predicate, Scoped plain) {
        Clause finder = parsed.clauses().stream()
                .filter(clause -> clause.verb().last() == noun.first() - 1)
                .filter(clause -> lexicon.at(sentence, clause.verb().main(), "finding", Lexicon.Pos.VERB))
                .findFirst()
                .orElse(null);
        if (finder != null) {
            return new Host(finder, noun, scopes.of(parsed, finder), true, true);
        }
        NounPhrase named = standingFor(noun, predicate);
        if (named != null) {
            return new Host(null, named, plain, false, true);
        }
        boolean attached = !sentence.is(noun.head(), Kind.HOLDERS);
        return new Host(null, holders.of(noun) != null ? noun : null, plain, false, attached);
    }

    /** "Those against the levy (Chile and Peru)", "Among those in favour: Chile": the names for whom unnamed people stand, or null. */
    private NounPhrase standingFor(NounPhrase people, int predicate) {
        Agent agent = holders.of(people);
        if (agent != null && !agent.isPronoun() && agent.holders().named()) {
            return null;
        }
        int among = people.first() - 1;
        if (sentence.is(among, FunctionWord.AMONG) && sentence.terms().isNounHolders(among - 1)) {
            // "lists Guinea among the states in favour"
            return parsed.phraseAt(among - 1);
        }
        NounPhrase examples = holders.examplesOf(people);
        if (examples != null) {
            return examples;
        }
        NounPhrase identified = people.first() == 0 ? holders.identifies(people) : null;
        if (identified != null) {
            // "Those in favour included Chile"
            return identified;
        }
        boolean opens = people.first() == 0 || sentence.is(people.first() - 1, FunctionWord.AMONG);
        return opens && colonBehind(predicate) ? fronted(predicate) : null;
    }

    /** Whether names behind a colon, or an inverted verb, say of whom an opening predicate is. */
    private boolean colonBehind(int i) {
        for (int k = i; k < sentence.size(); k++) {
            if (sentence.is(k, Kind.COLON)) {
                return true;
            }
        }
        return parsed.clauses().stream()
                .anyMatch(clause ->
                        clause.kind() == Clause.Kind.INVERTED && clause.verb().first() > i);
    }

    private Clause clauseEnding(int term, int predicate) {
        for (Clause clause : parsed.clauses()) {
            boolean ends =
                    clause.verb().first() <= term && term <= clause.verb().last()
                            || clause.verb().last() < term && insideAside(clause, term);
            if (ends && clause.verb().main() <= predicate && clause.verb().first() < predicate) {
                return clause;
            }
        }
        return null;
    }

    /** "was, by contrast, in favour": the group's last term stands ahead of an aside that ends with the comma at {@code term}. */
    private boolean insideAside(Clause clause, int term) {
        return sentence.is(term, Kind.COMMA)
                && sentence.is(clause.verb().last() + 1, Kind.COMMA)
                && term - clause.verb().last() < 10
                && clause.verb().last() + 1 < term;
    }

    private NounPhrase phraseEnding(int term) {
        if (term < 0) {
            return null;
        }
        for (int start = term; start >= 0 && start > term - 8; start--) {
            NounPhrase phrase = parsed.phraseAt(start);
            if (phrase != null && phrase.last() == term) {
                NounPhrase longer = start > 0 ? parsed.phraseAt(start - 1) : null;
                if (longer == null || longer.last() != term) {
                    return phrase;
                }
            }
        }
        return null;
    }
}
