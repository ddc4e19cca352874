package org.placard.stance;

import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds who the subject, the agent or another phrase of a clause is. */
final class HolderFinder {
    private static final int DEPTH = 12;
    /** How far behind a passive its agent stands. */
    private static final int AGENT = 12;
    /** "by, among others, Chile": so many terms stand between the commas at most. */
    private static final int EXAMPLE = 5;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    /** Whose turn it is; null in a narrative. */
    private final Holders speaker;

    private final Company company;
    private final Persons persons;
    private final UnnamedHolders unnamed;
    private final AuthorPhrases authors;

    /** Finds holders in a narrative. */
    HolderFinder(ParsedSentence parsed, Lexicon lexicon) {
        this(parsed, lexicon, null);
    }

    /** @param speaker whose turn it is, for whom "we" stands; null in a narrative */
    HolderFinder(ParsedSentence parsed, Lexicon lexicon, Holders speaker) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.speaker = speaker;
        this.company = new Company(parsed, lexicon);
        this.persons = new Persons(parsed, lexicon, speaker, this);
        this.unnamed = new UnnamedHolders(parsed, lexicon, this);
        this.authors = new AuthorPhrases(sentence, lexicon);
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

    /** Who holds what the clause says, with those named further on or further back; null where its subject is nobody who could. */
    Agent agentOf(Clause clause) {
        Agent agent = subjectOf(clause);
        if (agent == null || agent.isPronoun()) {
            return isExtraposed(clause) ? null : agent;
        }
        Holders all = company.withCompany(clause, company.withGroup(clause, agent.holders()));
        return all == agent.holders() ? agent : new Agent(all, agent.span());
    }

    /** "both the fund and the levy", "both texts": no pronoun, as "both" alone is ahead of its verb. */
    private boolean isCorrelative(NounPhrase phrase) {
        int next = sentence.terms().rightOverAdverbs(phrase.head() + 1);
        boolean alone = phrase.first() == phrase.head()
                && sentence.tagged(phrase.head(), "DT")
                && (sentence.tagged(next, "VB") || sentence.tagged(next, "MD"));
        return sentence.is(phrase.head(), FunctionWord.PAIR) && !alone;
    }

    /** "the delegate who rejected it": somebody of whom nothing is known yet, and no pronoun. */
    private boolean isDescribed(Clause clause, NounPhrase subject) {
        return clause.kind() == Clause.Kind.RELATIVE
                && subject.equals(clause.antecedent())
                && sentence.tagged(subject.head(), "NN")
                && clause.introducedBy() == subject.last() + 1;
    }

    /** "It is hard to see why": what is hard to do, for nobody whom "it" stands for. */
    private boolean isExtraposed(Clause clause) {
        Clause copula = clause.verb().form() == Form.INFINITIVE && clause.parent() >= 0
                ? parsed.clauses().get(clause.parent())
                : null;
        return copula != null
                && copula.subject() != null
                && sentence.is(copula.subject().head(), FunctionWord.EXPLETIVE)
                && sentence.is(copula.verb().main(), FunctionWord.BE)
                && sentence.tagged(copula.verb().first(), "VBZ")
                && lexicon.at(sentence, clause.verb().first() - 1, "extraposed", Lexicon.Pos.ADJECTIVE);
    }

    /** The subject of a clause with the group for which it speaks; null where nobody is named. */
    Agent speakerOf(Clause clause) {
        Agent agent = clause.subject() == null ? null : of(clause.subject());
        return agent == null || agent.isPronoun() || !agent.holders().named()
                ? agent
                : new Agent(company.withGroup(clause, agent.holders()), agent.span());
    }

    private Agent subjectOf(Clause clause) {
        int alone = parsed.aloneBehind(clause);
        if (alone >= 0) {
            return Agent.of(sentence.get(alone).holders());
        }
        NounPhrase subject = subject(clause);
        if (subject == null) {
            return clause.verb().form() == Form.FINITE
                    ? labelled(clause)
                    : unnamed.behindColon(clause.verb().last());
        }
        Agent agent = of(subject);
        if (agent != null && agent.isPronoun() && isDescribed(clause, subject)) {
            agent = null;
        }
        if (agent == null && clause.sharedWith() >= 0) {
            // "India stressed that the approach was flawed and supported …": what is said has another subject
            Clause other = parsed.clauses().get(clause.sharedWith());
            if (other.kind() == Clause.Kind.REPORTED
                    && other.parent() >= 0
                    && clause.kind() == Clause.Kind.COORDINATED) {
                return subjectOf(parsed.clauses().get(other.parent()));
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
        Clause whose = agent == null || !agent.isPronoun() && !agent.holders().named()
                ? unnamed.amongWhom(clause, subject)
                : null;
        if (whose != null) {
            return whose.verb().negated() ? null : agentOf(whose);
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
            Agent examples = unnamed.examples(subject);
            Agent identified = examples == null ? unnamed.identified(subject) : examples;
            boolean listed = identified == null
                    && agent == null
                    && lexicon.at(sentence, subject.head(), "people", Lexicon.Pos.NOUN);
            if (listed) {
                // "The following countries welcomed the text: Laos; Thailand."
                identified = unnamed.behindColon(clause.verb().last());
            }
            agent = identified == null ? agent : identified;
        }
        return agent == null ? authors(subject.first()) : agent;
    }

    /** "the sponsors", "the core group": whose names the discourse knows; null where no such phrase begins at {@code first}. */
    private Agent authors(int first) {
        NounPhrase phrase = authors.at(first);
        return phrase == null ? null : Agent.pronoun(sentence.terms().span(phrase.first(), phrase.last() + 1));
    }

    /** "Peru's paper", "the proposal by Peru", "the note": whose text speaks in a clause, a pronoun where it has been named before; or null. */
    Agent voiceOf(Clause clause) {
        NounPhrase subject = clause.verb().passive() ? null : subject(clause);
        Agent numbered = subject == null || clause.verb().modal().isEmpty() ? null : numbered(subject);
        if (numbered != null) {
            return numbered;
        }
        boolean voice = subject != null && lexicon.at(sentence, subject.head(), "voice", Lexicon.Pos.NOUN);
        boolean owned = voice
                || subject != null
                        && (lexicon.at(sentence, subject.head(), "proposal", Lexicon.Pos.NOUN)
                                || lexicon.at(sentence, subject.head(), "statement", Lexicon.Pos.NOUN));
        int by = owned ? deliveredBy(subject) : -1;
        Holders whose = by < 0 ? null : sentence.get(by).holders();
        for (int i = owned ? subject.first() : sentence.size(); i < sentence.size() && i <= subject.last(); i++) {
            int of = sentence.terms().leftOverDeterminers(i - 1);
            boolean owner =
                    i < subject.head() || sentence.is(of, FunctionWord.AGENT) || sentence.is(of, FunctionWord.SOURCE);
            if (owner && sentence.is(i, Kind.HOLDERS)) {
                Holders along = company.writtenWith(subject.head());
                Holders author = sentence.get(i).holders();
                whose = whose == null ? author : author.with(whose);
                whose = along == null ? whose : whose.with(along);
                break;
            }
        }
        if (whose != null) {
            return Agent.of(whose);
        }
        boolean bare = voice && subject.last() == subject.head() && subject.head() == subject.first() + 1;
        boolean known = bare
                && (sentence.tagged(subject.first(), "DT") && !indefinite(subject.first())
                        || sentence.is(subject.first(), FunctionWord.POSSESSIVE));
        return known ? Agent.pronoun(sentence.terms().span(subject.first(), subject.last() + 1)) : null;
    }

    /** "The statement delivered by Samoa", "the text, submitted by Peru,": the term of those by whom what speaks was handed in; -1. */
    private int deliveredBy(NounPhrase voice) {
        for (Clause clause : parsed.clauses()) {
            boolean made = clause.kind() == Clause.Kind.PARTICIPIAL
                    && clause.verb().passive()
                    && clause.subject() != null
                    && clause.subject().head() == voice.head()
                    && (lexicon.at(sentence, clause.verb().main(), "light", Lexicon.Pos.VERB)
                            || lexicon.at(sentence, clause.verb().main(), "handing-in", Lexicon.Pos.VERB));
            if (made) {
                return agentBehind(clause.verb().last());
            }
        }
        return -1;
    }

    /** "The first, by Chile, would", "The second would": one of several proposals, whose author stands behind it or has been named; or null. */
    private Agent numbered(NounPhrase subject) {
        if (!lexicon.at(sentence, subject.last(), "numbered", Lexicon.Pos.NOUN)) {
            return null;
        }
        int by = sentence.is(subject.last() + 1, Kind.COMMA) ? subject.last() + 2 : subject.last() + 1;
        int author = sentence.is(by, FunctionWord.AGENT) || sentence.is(by, FunctionWord.PREPOSITION)
                ? holdersAt(by + 1)
                : -1;
        if (author >= 0) {
            return Agent.of(sentence.get(author).holders());
        }
        return Agent.pronoun(sentence.terms().span(subject.first(), subject.last() + 1));
    }

    private boolean indefinite(int determiner) {
        return lexicon.at(sentence, determiner, "indefinite", Lexicon.Pos.ADJECTIVE)
                || sentence.is(determiner, FunctionWord.DETERMINER_NEGATIVE);
    }

    /** "Peru: welcomed the draft; proposed a footnote": who opens the list in which the clause is an item; null where nobody does. */
    private Agent labelled(Clause clause) {
        int before = clause.verb().first() - 1;
        while (sentence.is(before, FunctionWord.CONJUNCTION) || sentence.is(before, FunctionWord.CLAUSE_ADVERB)) {
            before--;
        }
        boolean item = sentence.is(before, Kind.COLON) || sentence.is(before, Kind.SEMICOLON);
        return item && sentence.terms().isNounHolders(0) && sentence.is(1, Kind.COLON)
                ? Agent.of(sentence.get(0).holders())
                : null;
    }

    /** The names for which an unnamed phrase of people stands, as its examples or in brackets; null where none do. */
    NounPhrase examplesOf(NounPhrase people) {
        return unnamed.examplesOf(people);
    }

    /** The names that a copula says unnamed people to be: "Those against it included Chile"; null where none does. */
    NounPhrase identifies(NounPhrase people) {
        return unnamed.identifies(people);
    }

    /** Who a phrase names; null where it names nobody. */
    Agent of(NounPhrase phrase) {
        int head = phrase.head();
        if (sentence.terms().isNounHolders(head) || sentence.is(head, Kind.HOLDERS) && head == phrase.last()) {
            return Agent.of(sentence.get(head).holders());
        }
        if (sentence.is(head, FunctionWord.SPEAKER_PRONOUN) && !isCorrelative(phrase)
                || speaker != null && phrase.first() == head && sentence.is(head, FunctionWord.FIRST_PERSON)) {
            boolean own = speaker != null && sentence.is(head, FunctionWord.FIRST_PERSON);
            return own
                    ? new Agent(speaker, sentence.get(head).span())
                    : Agent.pronoun(sentence.get(head).span());
        }
        if (sentence.is(head, FunctionWord.FORMER) || sentence.is(head, FunctionWord.LATTER)) {
            Holders named = oneOfTwo(phrase.first(), sentence.is(head, FunctionWord.FORMER) ? 0 : 1);
            return named == null ? null : new Agent(named, sentence.terms().span(phrase.first(), phrase.last() + 1));
        }
        boolean standsIn = phrase.last() == phrase.first() + 1
                && sentence.tagged(phrase.first(), "DT")
                && (lexicon.at(sentence, head, "stand-in", Lexicon.Pos.NOUN)
                        || lexicon.at(sentence, head, "stand-in-group", Lexicon.Pos.NOUN))
                && lexicon.at(sentence, phrase.first(), "definite-article", Lexicon.Pos.PHRASE);
        if (standsIn) {
            // "the bloc could not accept it"
            return Agent.pronoun(sentence.terms().span(phrase.first(), phrase.last() + 1));
        }
        Agent person = persons.of(phrase);
        if (person != null) {
            return person;
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
                    boolean own = speaker != null && sentence.is(i, FunctionWord.FIRST_PERSON);
                    Span span = sentence.terms().span(i, head + 1);
                    return own ? new Agent(speaker, span) : Agent.pronoun(span);
                }
            }
        }
        if (lexicon.at(sentence, head, "outlook", Lexicon.Pos.NOUN)) {
            // "Chile's position was in line with that of Peru"
            int owner = head - 1;
            while (owner > phrase.first() && sentence.tagged(owner, "JJ")) {
                owner--;
            }
            boolean genitive = sentence.is(owner, Kind.POSSESSIVE) && sentence.is(owner - 1, Kind.HOLDERS);
            return genitive ? Agent.of(sentence.get(owner - 1).holders()) : null;
        }
        return null;
    }

    /** "Malta and Cyprus differed: the former": one of the last two who were named together ahead of {@code before}; or null. */
    private Holders oneOfTwo(int before, int which) {
        for (int i = before - 1; i >= 0; i--) {
            if (sentence.is(i, Kind.HOLDERS)
                    && sentence.get(i).holders().members().size() == 2) {
                return sentence.get(i).holders().only(which);
            }
        }
        return null;
    }

    /** Index of the first agent behind a passive whose group ends at {@code last}: the term of its holders; -1 where none is named. */
    int agentBehind(int last) {
        for (int i = last + 1; i < Math.min(sentence.size(), last + AGENT); i++) {
            boolean labels = sentence.is(i, Kind.COLON) && i == last + 1;
            if (sentence.is(i, FunctionWord.AGENT) || labels) {
                int at = sentence.is(i + 1, Kind.COLON) ? i + 2 : i + 1;
                if (sentence.is(at, Kind.COMMA)) {
                    // "by, among others, Chile"
                    int close = at + 1;
                    while (close < at + EXAMPLE && !sentence.is(close, Kind.COMMA)) {
                        close++;
                    }
                    at = sentence.is(close, Kind.COMMA) ? close + 1 : at;
                }
                int holders = holdersAt(at);
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

    /** "could not be accepted by her Government": the pronoun behind a passive whose group ends at {@code last}, or null. */
    Agent pronounBehind(int last) {
        NounPhrase by = sentence.is(last + 1, FunctionWord.AGENT) ? parsed.phraseAt(last + 2) : null;
        Agent named = by == null ? null : of(by);
        Agent agent = by != null && named == null ? authors(by.first()) : named;
        return agent != null && agent.isPronoun() ? agent : null;
    }

    /** The term of the holders that the noun phrase at {@code term} names, or -1. */
    int holdersAt(int term) {
        NounPhrase phrase = parsed.phraseAt(term);
        if (phrase == null) {
            return -1;
        }
        if (sentence.terms().isNounHolders(phrase.head())) {
            boolean named = sentence.get(phrase.head()).holders().named();
            int listed = named ? -1 : unnamed.exemplified(phrase.last() + 1);
            return listed < 0 ? phrase.head() : listed;
        }
        if (lexicon.at(sentence, phrase.head(), "people", Lexicon.Pos.NOUN)) {
            int listed = unnamed.exemplified(phrase.last() + 1);
            if (listed >= 0) {
                return listed;
            }
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
