package org.placard.stance;

import org.placard.clause.Clause;
import org.placard.clause.FunctionWord;
import org.placard.clause.NounPhrase;
import org.placard.clause.ParsedSentence;
import org.placard.clause.TaggedSentence;
import org.placard.clause.VerbGroup.Form;
import org.placard.syntax.Term.Kind;

/** Finds who the subject, the agent or another phrase of a clause is. */
final class HolderFinder {
    private static final int DEPTH = 12;
    /** How far behind a passive its agent stands. */
    private static final int AGENT = 12;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    HolderFinder(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
    }

    /** The phrase that is the subject of a clause, its own, shared or its antecedent; null where there is none. */
    NounPhrase subject(Clause clause) {
        Clause at = clause;
        for (int depth = 0; depth < DEPTH && at != null; depth++) {
            if (at.subject() != null) {
                return at.subject();
            }
            if (at.kind() == Clause.Kind.RELATIVE && at.antecedent() != null) {
                return at.antecedent();
            }
            at = at.sharedWith() >= 0 ? parsed.clauses().get(at.sharedWith()) : fronting(at);
        }
        return null;
    }

    /** The clause whose subject a participle or infinitive without one ahead of it has. */
    private Clause fronting(Clause clause) {
        if (clause.verb().form() == Form.FINITE) {
            return null;
        }
        for (int i = clause.index() + 1; i < parsed.clauses().size(); i++) {
            Clause next = parsed.clauses().get(i);
            if (next.verb().form() == Form.FINITE
                    && next.kind() != Clause.Kind.RELATIVE
                    && next.kind() != Clause.Kind.REPORTED) {
                return next;
            }
        }
        return null;
    }

    /** Who holds what the clause says; null where its subject is nobody who could. */
    Agent agentOf(Clause clause) {
        NounPhrase subject = subject(clause);
        if (subject == null) {
            return clause.verb().form() == Form.FINITE
                    ? null
                    : behindColon(clause.verb().last());
        }
        Agent agent = of(subject);
        if (agent == null && clause.sharedWith() >= 0) {
            // "India stressed that the approach was flawed and supported …": what is said has another subject
            Clause other = parsed.clauses().get(clause.sharedWith());
            if (other.kind() == Clause.Kind.REPORTED
                    && other.parent() >= 0
                    && clause.kind() == Clause.Kind.COORDINATED) {
                return agentOf(parsed.clauses().get(other.parent()));
            }
        }
        boolean said = agent == null
                && clause.kind() == Clause.Kind.PARTICIPIAL
                && clause.parent() >= 0
                && lexicon.at(sentence, subject.head(), "statement", Lexicon.Pos.NOUN);
        if (said) {
            // "gave a short statement opposing the amendment"
            return agentOf(parsed.clauses().get(clause.parent()));
        }
        if (agent == null
                && clause.kind() == Clause.Kind.RELATIVE
                && clause.antecedent() != null
                && sentence.is(subject.first() - 1, FunctionWord.RELATIVE)
                && lexicon.at(sentence, subject.head(), "delegate", Lexicon.Pos.NOUN)) {
            // "Jamaica, whose delegation opposed the fee"
            return of(clause.antecedent());
        }
        if (agent == null || !agent.isPronoun() && !agent.holders().named()) {
            Agent examples = examples(subject);
            Agent identified = examples == null && agent == null ? identified(subject) : examples;
            return identified == null ? agent : identified;
        }
        return agent;
    }

    /** "Voting in favour: Chile, Peru": the names behind the colon that follows; null where none do. */
    private Agent behindColon(int from) {
        for (int i = from + 1; i < sentence.size(); i++) {
            if (sentence.is(i, Kind.COLON)) {
                int listed = holdersAt(i + 1);
                return listed < 0 ? null : Agent.of(sentence.get(listed).holders());
            }
        }
        return null;
    }

    /** "Delegations opposing the target, among them India and Türkiye": the names that stand for an unnamed subject. */
    private Agent examples(NounPhrase subject) {
        boolean people = sentence.is(subject.head(), Kind.HOLDERS)
                || lexicon.at(sentence, subject.head(), "delegate", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, subject.head(), "people", Lexicon.Pos.NOUN);
        if (!people) {
            return null;
        }
        for (int i = subject.head() + 1; i < sentence.size(); i++) {
            boolean opens =
                    sentence.is(i - 1, Kind.COMMA) || sentence.is(i - 1, Kind.OPEN) || sentence.is(i - 1, Kind.DASH);
            if (!opens) {
                continue;
            }
            int at = i;
            while (at < sentence.size() && exemplifies(at)) {
                at++;
            }
            boolean bracketed = sentence.is(i - 1, Kind.OPEN) || sentence.is(i - 1, Kind.DASH);
            int listed = at > i || bracketed ? holdersAt(at) : -1;
            if (listed >= 0 && (at > i || sentence.is(listed + 1, Kind.CLOSE) || sentence.is(listed + 1, Kind.DASH))) {
                return Agent.of(sentence.get(listed).holders());
            }
        }
        return null;
    }

    private boolean exemplifies(int i) {
        return lexicon.at(sentence, i, "exemplifier", Lexicon.Pos.PHRASE);
    }

    /** "The state that proposed the footnote was Monaco": who an unnamed subject is said to be. */
    private Agent identified(NounPhrase subject) {
        boolean people = lexicon.at(sentence, subject.head(), "delegate", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, subject.head(), "people", Lexicon.Pos.NOUN);
        if (!people) {
            return null;
        }
        for (Clause clause : parsed.clauses()) {
            boolean is = clause.verb().first() > subject.head()
                    && sentence.is(clause.verb().main(), FunctionWord.BE)
                    && clause.verb().first() == clause.verb().main();
            int listed = is ? holdersAt(clause.verb().last() + 1) : -1;
            if (listed >= 0) {
                return Agent.of(sentence.get(listed).holders());
            }
        }
        return null;
    }

    /** Who a phrase names; null where it names nobody. */
    Agent of(NounPhrase phrase) {
        int head = phrase.head();
        if (sentence.terms().isNounHolders(head) || sentence.is(head, Kind.HOLDERS) && head == phrase.last()) {
            return Agent.of(sentence.get(head).holders());
        }
        if (sentence.is(head, FunctionWord.SPEAKER_PRONOUN)) {
            return Agent.pronoun(sentence.get(head).span());
        }
        for (int i = phrase.first(); i < phrase.last(); i++) {
            // "the head of the Indian delegation"
            boolean of = sentence.is(i, Kind.HOLDERS) && sentence.terms().isAttributive(i);
            int noun = sentence.is(i + 1, Kind.POSSESSIVE) ? i + 2 : i + 1;
            if (of && noun <= phrase.last() && lexicon.at(sentence, noun, "delegate", Lexicon.Pos.NOUN)) {
                return Agent.of(sentence.get(i).holders());
            }
        }
        if (lexicon.at(sentence, head, "delegate", Lexicon.Pos.NOUN)) {
            for (int i = phrase.first(); i <= phrase.last(); i++) {
                if (sentence.is(i, Kind.HOLDERS)) {
                    return Agent.of(sentence.get(i).holders());
                }
            }
            for (int i = phrase.first(); i < head; i++) {
                if (sentence.is(i, FunctionWord.POSSESSIVE)) {
                    return Agent.pronoun(sentence.terms().span(i, head + 1));
                }
            }
        }
        return null;
    }

    /** Index of the first agent behind a passive whose group ends at {@code last}: the term of its holders; -1 where none is named. */
    int agentBehind(int last) {
        for (int i = last + 1; i < Math.min(sentence.size(), last + AGENT); i++) {
            if (sentence.is(i, FunctionWord.AGENT)) {
                int holders = holdersAt(i + 1);
                if (holders >= 0) {
                    return holders;
                }
                return -1;
            }
            boolean stops = sentence.is(i, Kind.SEMICOLON)
                    || sentence.is(i, Kind.STOP)
                    || sentence.is(i, Kind.CLOSE)
                    || sentence.is(i, FunctionWord.CONJUNCTION) && !sentence.is(i + 1, FunctionWord.AGENT)
                    || sentence.tagged(i, "VBD")
                    || sentence.tagged(i, "MD")
                    || sentence.tagged(i, "VBZ");
            if (stops) {
                return -1;
            }
        }
        return -1;
    }

    /** The term of the holders that the noun phrase at {@code term} names, or -1. */
    int holdersAt(int term) {
        NounPhrase phrase = parsed.phraseAt(term);
        if (phrase == null) {
            return -1;
        }
        if (sentence.terms().isNounHolders(phrase.head())) {
            return phrase.head();
        }
        if (lexicon.at(sentence, phrase.head(), "delegate", Lexicon.Pos.NOUN)) {
            for (int i = phrase.first(); i <= phrase.last(); i++) {
                if (sentence.is(i, Kind.HOLDERS)) {
                    return i;
                }
            }
            int of = phrase.last() + 1;
            NounPhrase further = sentence.is(of, FunctionWord.PREPOSITION) ? parsed.phraseAt(of + 1) : null;
            if (further != null && sentence.terms().isNounHolders(further.head())) {
                return further.head();
            }
        }
        return -1;
    }
}
