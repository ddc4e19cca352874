package org.placard.stance;

import java.util.List;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds the names for which unnamed people stand: their examples, those behind a colon, whom a copula says to be one of them. */
final class UnnamedHolders {
    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final HolderFinder holders;

    UnnamedHolders(ParsedSentence parsed, Lexicon lexicon, HolderFinder holders) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.holders = holders;
    }

    /** "Voting in favour: Chile, Peru": the names behind the colon that follows; null where none do. */
    Agent behindColon(int from) {
        for (int i = from + 1; i < sentence.size(); i++) {
            if (sentence.is(i, Kind.COLON)) {
                int listed = holders.holdersAt(i + 1);
                return listed < 0 ? null : Agent.of(sentence.get(listed).holders());
            }
        }
        return null;
    }

    /** "Norway was among those opposing the text": the clause that says who of them; null where none does. */
    Clause amongWhom(Clause clause, NounPhrase subject) {
        boolean among = sentence.is(subject.first() - 1, FunctionWord.AMONG);
        for (Clause joiner : among ? List.<Clause>of() : parsed.clauses()) {
            // "joined those opposing the fee"
            boolean joins = joiner.index() < clause.index()
                    && joiner.verb().last() == subject.first() - 1
                    && lexicon.at(sentence, joiner.verb().main(), "joining", Lexicon.Pos.VERB)
                    && !joiner.verb().negated();
            if (joins) {
                return joiner;
            }
        }
        Clause copula = among && clause.parent() >= 0 ? parsed.clauses().get(clause.parent()) : null;
        return copula != null
                        && clause.kind() != Clause.Kind.MAIN
                        && copula.verb().last() < subject.first()
                        && lexicon.at(sentence, copula.verb().main(), "copula", Lexicon.Pos.VERB)
                ? copula
                : null;
    }

    /** "Delegations opposing the target, among them India and Türkiye": the names that stand for an unnamed subject. */
    Agent examples(NounPhrase subject) {
        NounPhrase listed = examplesOf(subject);
        return listed == null ? null : Agent.of(sentence.get(listed.head()).holders());
    }

    /** The names that stand in brackets or as examples behind an unnamed phrase of people: "those against it (Chile and Peru)"; null where none do. */
    NounPhrase examplesOf(NounPhrase subject) {
        boolean people = sentence.is(subject.head(), Kind.HOLDERS)
                || lexicon.at(sentence, subject.head(), "delegate", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, subject.head(), "people", Lexicon.Pos.NOUN);
        boolean counted = (sentence.tagged(subject.head(), "CD") || sentence.tagged(subject.head(), "DT"))
                && (sentence.is(subject.last() + 1, Kind.OPEN) || sentence.is(subject.last() + 1, Kind.DASH));
        if (!people && !counted) {
            return null;
        }
        for (int i = subject.head() + 1; i < sentence.size(); i++) {
            boolean opens =
                    sentence.is(i - 1, Kind.COMMA) || sentence.is(i - 1, Kind.OPEN) || sentence.is(i - 1, Kind.DASH);
            if (!opens) {
                continue;
            }
            boolean others = i - 3 > subject.last()
                    && sentence.is(i - 3, Kind.COMMA)
                    && (sentence.is(i - 2, Kind.HOLDERS)
                            || sentence.tagged(i - 2, "JJ")
                            || sentence.tagged(i - 2, "DT")
                            || sentence.tagged(i - 2, "CD"));
            if (others) {
                // "While most agreed to it, several, including Chile, …": examples of those who are nearer
                return null;
            }
            int at = i;
            while (at < sentence.size() && (exemplifies(at) || at > i && sentence.is(at, Kind.STOP))) {
                at++;
            }
            boolean bracketed = sentence.is(i - 1, Kind.OPEN) || sentence.is(i - 1, Kind.DASH);
            // "one member, Fiji, objected", "the sponsors of the draft, Fiji and Togo, objected"
            boolean apposed =
                    people && sentence.is(i - 1, Kind.COMMA) && (i - 2 == subject.head() || i - 2 == subject.last());
            int listed = at > i || bracketed || apposed ? holders.holdersAt(at) : -1;
            boolean closed = apposed
                    ? sentence.is(listed + 1, Kind.COMMA)
                    : sentence.is(listed + 1, Kind.CLOSE) || sentence.is(listed + 1, Kind.DASH);
            if (listed >= 0 && (at > i || closed)) {
                return new NounPhrase(at, listed, listed);
            }
        }
        return null;
    }

    /** "countries such as Chile and Peru": the names behind words that exemplify, or -1. */
    int exemplified(int from) {
        // "accepted by all speakers, among them Chile"
        boolean apart = sentence.is(from, Kind.COMMA)
                && (sentence.is(from + 1, FunctionWord.AMONG) || sentence.tagged(from + 1, "VBG"));
        int first = apart ? from + 1 : from;
        int i = first;
        while (exemplifies(i)) {
            i++;
        }
        return i > first && i < sentence.size() && sentence.terms().isNounHolders(i) ? i : -1;
    }

    private boolean exemplifies(int i) {
        return lexicon.at(sentence, i, "exemplifier", Lexicon.Pos.PHRASE);
    }

    /** "The state that proposed the footnote was Monaco", "Those opposing it included Fiji": who an unnamed subject is said to be. */
    Agent identified(NounPhrase subject) {
        NounPhrase named = identifies(subject);
        return named == null ? null : holders.of(named);
    }

    /** The names that a copula says unnamed people to be; null where none does. */
    NounPhrase identifies(NounPhrase people) {
        boolean may = sentence.is(people.head(), Kind.HOLDERS)
                || lexicon.at(sentence, people.head(), "delegate", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, people.head(), "people", Lexicon.Pos.NOUN);
        for (Clause clause : may ? parsed.clauses() : List.<Clause>of()) {
            if (clause.verb().negated()) {
                continue;
            }
            boolean ahead = clause.verb().last() == people.first() - 1
                    && clause.subject() != null
                    && sentence.is(clause.verb().main(), FunctionWord.BE);
            if (ahead && holders.of(clause.subject()) != null) {
                // "Cuba was the only country that rejected it"
                return clause.subject();
            }
            boolean of = clause.subject() != null
                            && clause.subject().first() <= people.first()
                            && people.head() <= clause.subject().last()
                    || clause.kind() == Clause.Kind.INVERTED
                            && clause.verb().first() > people.head()
                            && sentence.is(people.first() - 1, FunctionWord.AMONG);
            boolean behind = of && lexicon.at(sentence, clause.verb().main(), "copula", Lexicon.Pos.VERB);
            int listed = behind ? holders.holdersAt(clause.verb().last() + 1) : -1;
            if (of && listed < 0 && lexicon.at(sentence, clause.verb().main(), "belonging", Lexicon.Pos.VERB)) {
                // "The delegate who rejected it came from Cuba"
                int from = clause.verb().last() + 1;
                listed = holders.holdersAt(sentence.is(from, FunctionWord.PREPOSITION) ? from + 1 : from);
            }
            if (listed >= 0) {
                return new NounPhrase(clause.verb().last() + 1, listed, listed);
            }
        }
        return null;
    }
}
