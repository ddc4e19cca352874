package org.placard.stance;

import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
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
    /** A group that the subject speaks for stands within so many terms behind its clause: "made a statement, on behalf of X". */
    private static final int GROUP = 8;
    /** "by, among others, Chile": so many terms stand between the commas at most. */
    private static final int EXAMPLE = 5;
    /** "Ms. Silva, speaking on behalf of the delegation of Brazil": so many terms stand between her and her state at most. */
    private static final int PERSON_OF = 6;
    /** A title stands so far ahead of a person's name at most: "the Chair of the Legal Committee, Mr. Silva". */
    private static final int TITLE = 10;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    /** Whose turn it is; null in a narrative. */
    private final Holders speaker;

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
            return agent;
        }
        Holders all = withCompany(clause, withGroup(clause, agent.holders()));
        return all == agent.holders() ? agent : new Agent(all, agent.span());
    }

    /** "Egypt made a statement, on behalf of the Arab Group, expressing concern": for whom the subject speaks. */
    private Holders withGroup(Clause clause, Holders holders) {
        if (clause.subject() == null && clause.sharedWith() < 0) {
            return holders;
        }
        // "Jamaica, taking the floor last and speaking for CARICOM, opposed it"
        for (int i = clause.subject() == null
                        ? clause.verb().first()
                        : clause.subject().last() + 1;
                i < clause.verb().first();
                i++) {
            int group = spokenFor(i);
            if (group >= 0) {
                return holders.speakingFor(
                        sentence.get(group).holders().members().get(0).mention());
            }
        }
        Clause said = clause.subject() != null ? clause : parsed.clauses().get(clause.sharedWith());
        Mention spoken = said == clause ? null : spokenForBy(said);
        if (spoken != null) {
            return holders.speakingFor(spoken);
        }
        int end = sentence.terms().clauseEnd(said.verb().last() + 1);
        int until = Math.min(sentence.size(), Math.max(end, said.verb().last() + 2) + GROUP);
        for (int i = said.verb().last() + 1; i < until; i++) {
            boolean ends = sentence.is(i, Kind.SEMICOLON) || sentence.is(i, FunctionWord.CONJUNCTION);
            if (ends) {
                return holders;
            }
            int group = lexicon.at(sentence, i, "for-others", Lexicon.Pos.PHRASE)
                    ? sentence.terms().rightOverDeterminers(i + 3)
                    : -1;
            if (group >= 0 && sentence.terms().isNounHolders(group) && !isOfOthers(said, i)) {
                return holders.speakingFor(
                        sentence.get(group).holders().members().get(0).mention());
            }
        }
        return holders;
    }

    /** "El Salvador spoke for SICA and rejected it": the group for which a clause's subject is said to speak, or null. */
    private Mention spokenForBy(Clause clause) {
        boolean speaks = lexicon.at(sentence, clause.verb().main(), "speaking-for", Lexicon.Pos.VERB);
        for (int i = clause.verb().last() + 1;
                speaks && i < Math.min(sentence.size(), clause.verb().last() + GROUP);
                i++) {
            if (sentence.terms().isNounHolders(i)) {
                Mention group = sentence.get(i).holders().members().get(0).mention();
                return group.kind() == HolderKind.GROUP ? group : null;
            }
        }
        return null;
    }

    /** The subject of a clause with the group for which it speaks; null where nobody is named. */
    Agent speakerOf(Clause clause) {
        Agent agent = clause.subject() == null ? null : of(clause.subject());
        return agent == null || agent.isPronoun() || !agent.holders().named()
                ? agent
                : new Agent(withGroup(clause, agent.holders()), agent.span());
    }

    /** The holders behind "speaking for", or -1. */
    private int spokenFor(int i) {
        int group = lexicon.at(sentence, i, "speaking-for", Lexicon.Pos.PHRASE)
                ? sentence.terms().rightOverDeterminers(i + 2)
                : -1;
        return group >= 0 && sentence.terms().isNounHolders(group) ? group : -1;
    }

    /** "noted the statement delivered on behalf of X": whoever delivered it spoke for X; "a statement" is the subject's own. */
    private boolean isOfOthers(Clause clause, int behalf) {
        int noun = sentence.is(behalf - 1, Kind.COMMA) ? behalf - 2 : behalf - 1;
        if (noun == clause.verb().last() && !clause.verb().passive()) {
            return false;
        }
        if (sentence.tagged(noun, "VBN") || sentence.tagged(noun, "VBD")) {
            return true;
        }
        NounPhrase phrase = null;
        for (int i = noun; i >= 0 && i > noun - 4 && phrase == null; i--) {
            phrase = sentence.tagged(i, "DT") || sentence.tagged(i, "PRP$") ? parsed.phraseAt(i) : null;
        }
        return phrase == null
                || !lexicon.at(sentence, phrase.head(), "statement", Lexicon.Pos.NOUN)
                || !lexicon.at(sentence, phrase.first(), "indefinite", Lexicon.Pos.ADJECTIVE)
                        && !sentence.is(phrase.first(), FunctionWord.POSSESSIVE);
    }

    /** "Ghana spoke of training and, with Togo, called for": companions between commas straight ahead of the verb; "Ghana, which …, and Togo". */
    private Holders withCompany(Clause clause, Holders holders) {
        int comma = clause.verb().first() - 1;
        int companions = sentence.is(comma, Kind.COMMA) && clause.subject() == null ? comma - 1 : -1;
        int with = sentence.terms().leftOverDeterminers(companions - 1);
        boolean along = companions > 1
                && sentence.terms().isNounHolders(companions)
                && lexicon.at(sentence, with, "company", Lexicon.Pos.PHRASE)
                && sentence.is(with - 1, Kind.COMMA);
        if (along) {
            return holders.with(sentence.get(companions).holders());
        }
        Holders first = aheadOfAside(clause);
        Holders all = first == null ? holders : first.with(holders);
        Holders bracketed = bracketedBehind(clause);
        return bracketed == null ? all : all.with(bracketed);
    }

    /** "Nepal (and, less firmly, Bhutan) opposed": further subjects in brackets; else null. */
    private Holders bracketedBehind(Clause clause) {
        int open = clause.subject() == null ? -1 : clause.subject().last() + 1;
        if (open < 1 || !sentence.is(open, Kind.OPEN) || !sentence.is(open + 1, FunctionWord.CONJUNCTION)) {
            return null;
        }
        int close = open;
        while (close < sentence.size() && close < open + GROUP && !sentence.is(close, Kind.CLOSE)) {
            close++;
        }
        return sentence.is(close, Kind.CLOSE) && sentence.terms().isNounHolders(close - 1)
                ? sentence.get(close - 1).holders()
                : null;
    }

    /** "Ghana, which has a case pending, and Togo were", "Ghana, the host, and Togo", "Ghana and, for CARICOM, Belize": those ahead; else null. */
    private Holders aheadOfAside(Clause clause) {
        Holders relative = aheadOfRelative(clause);
        NounPhrase subject = clause.subject();
        if (relative != null || subject == null || !sentence.terms().isNounHolders(subject.head())) {
            return relative;
        }
        int before = subject.first() - 1;
        boolean enclosed = sentence.is(before, Kind.COMMA)
                && sentence.is(before - 1, FunctionWord.CONJUNCTION)
                && sentence.terms().isNounHolders(before - 2);
        if (enclosed) {
            return sentence.get(before - 2).holders();
        }
        if (!sentence.is(before, FunctionWord.CONJUNCTION) || !sentence.is(before - 1, Kind.COMMA)) {
            return null;
        }
        for (int i = before - 2; i > 0 && !sentence.is(i, Kind.SEMICOLON); i--) {
            boolean opens = sentence.is(i, Kind.COMMA) && sentence.terms().isNounHolders(i - 1);
            int ahead = sentence.terms().leftOverDeterminers(i - 2);
            if (opens && (ahead < 0 || sentence.is(ahead, Kind.SEMICOLON))) {
                int comma = i;
                boolean said = parsed.clauses().stream()
                        .anyMatch(other -> other.verb().form() == Form.FINITE
                                && other.verb().first() < before
                                && other.verb().first() > comma);
                return said ? null : sentence.get(i - 1).holders();
            }
        }
        return null;
    }

    /** "Ghana, which has a case pending, and Togo were": the names ahead of a relative clause that a list resumes; else null. */
    private Holders aheadOfRelative(Clause clause) {
        NounPhrase subject = clause.subject();
        int and = subject == null ? -1 : subject.first() - 1;
        boolean resumed = and > 2
                && sentence.is(and, FunctionWord.CONJUNCTION)
                && sentence.is(and - 1, Kind.COMMA)
                && sentence.terms().isNounHolders(subject.head());
        for (int i = clause.index() - 1; resumed && i >= 0; i--) {
            Clause relative = parsed.clauses().get(i);
            NounPhrase antecedent = relative.antecedent();
            boolean describes = relative.kind() == Clause.Kind.RELATIVE
                    && relative.subject() == null
                    && antecedent != null
                    && sentence.terms().isNounHolders(antecedent.head());
            if (describes) {
                return isSubject(antecedent) || sentence.is(antecedent.first() - 1, FunctionWord.PREPOSITION)
                        ? null
                        : sentence.get(antecedent.head()).holders();
            }
            if (relative.verb().form() == Form.FINITE) {
                return null;
            }
        }
        return null;
    }

    private boolean isSubject(NounPhrase phrase) {
        return parsed.clauses().stream()
                .anyMatch(clause -> clause.subject() != null && clause.subject().head() == phrase.head());
    }

    private Agent subjectOf(Clause clause) {
        NounPhrase subject = subject(clause);
        if (subject == null) {
            return clause.verb().form() == Form.FINITE
                    ? labelled(clause)
                    : behindColon(clause.verb().last());
        }
        Agent agent = of(subject);
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
        Clause whose =
                agent == null || !agent.isPronoun() && !agent.holders().named() ? amongWhom(clause, subject) : null;
        if (whose != null) {
            return agentOf(whose);
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
            boolean listed = identified == null
                    && agent == null
                    && lexicon.at(sentence, subject.head(), "people", Lexicon.Pos.NOUN);
            if (listed) {
                // "The following countries welcomed the text: Laos; Thailand."
                identified = behindColon(clause.verb().last());
            }
            return identified == null ? agent : identified;
        }
        return agent;
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
        for (int i = owned ? subject.first() : sentence.size(); i < sentence.size() && i <= subject.last(); i++) {
            boolean owner = i < subject.head() || sentence.is(i - 1, FunctionWord.AGENT);
            if (owner && sentence.is(i, Kind.HOLDERS)) {
                return Agent.of(sentence.get(i).holders());
            }
        }
        boolean bare = voice && subject.last() == subject.head() && subject.head() == subject.first() + 1;
        boolean known = bare
                && (sentence.tagged(subject.first(), "DT") && !indefinite(subject.first())
                        || sentence.is(subject.first(), FunctionWord.POSSESSIVE));
        return known ? Agent.pronoun(sentence.terms().span(subject.first(), subject.last() + 1)) : null;
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

    /** "With Peru, she added", "On behalf of the Arab Group, he said": the holders who open the sentence as a pronoun's company, or null. */
    Holders openingCompany() {
        boolean behalf = lexicon.at(sentence, 0, "for-others", Lexicon.Pos.PHRASE);
        int at = behalf ? 3 : 1;
        while (sentence.tagged(at, "DT") || sentence.is(at, FunctionWord.COMPANY)) {
            at++;
        }
        boolean opens = (behalf || lexicon.at(sentence, 0, "company", Lexicon.Pos.PHRASE))
                && sentence.terms().isNounHolders(at)
                && sentence.is(at + 1, Kind.COMMA)
                && sentence.tagged(at + 2, "PRP");
        return opens ? sentence.get(at).holders() : null;
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

    /** "Norway was among those opposing the text": the clause that says who of them; null where none does. */
    private Clause amongWhom(Clause clause, NounPhrase subject) {
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
    private Agent examples(NounPhrase subject) {
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
            int at = i;
            while (at < sentence.size() && (exemplifies(at) || at > i && sentence.is(at, Kind.STOP))) {
                at++;
            }
            boolean bracketed = sentence.is(i - 1, Kind.OPEN) || sentence.is(i - 1, Kind.DASH);
            // "one member, Fiji, objected"
            boolean apposed = people && sentence.is(i - 1, Kind.COMMA) && i - 2 == subject.head();
            int listed = at > i || bracketed || apposed ? holdersAt(at) : -1;
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
    private int exemplified(int from) {
        int i = from;
        while (exemplifies(i)) {
            i++;
        }
        return i > from && i < sentence.size() && sentence.terms().isNounHolders(i) ? i : -1;
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
            boolean ahead = clause.verb().last() == subject.first() - 1
                    && !clause.verb().negated()
                    && clause.subject() != null
                    && sentence.is(clause.verb().main(), FunctionWord.BE);
            Agent named = ahead ? of(clause.subject()) : null;
            if (named != null) {
                // "Cuba was the only country that rejected it"
                return named;
            }
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
            boolean own = speaker != null && sentence.is(head, FunctionWord.FIRST_PERSON);
            return own
                    ? new Agent(speaker, sentence.get(head).span())
                    : Agent.pronoun(sentence.get(head).span());
        }
        boolean standsIn = phrase.last() == phrase.first() + 1
                && sentence.tagged(phrase.first(), "DT")
                && lexicon.at(sentence, head, "stand-in", Lexicon.Pos.NOUN)
                && lexicon.at(sentence, phrase.first(), "definite-article", Lexicon.Pos.PHRASE);
        if (standsIn) {
            // "the bloc could not accept it"
            return Agent.pronoun(sentence.terms().span(phrase.first(), phrase.last() + 1));
        }
        Agent person = person(phrase);
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
        return null;
    }

    /** "Mr. Silva (Brazil)" is his state, unless he serves the meeting; a person who opens a turn speaks for whoever has it. */
    private Agent person(NounPhrase phrase) {
        if (!sentence.tagged(phrase.head(), "NNP")) {
            return null;
        }
        int open = phrase.last() + 1;
        boolean bracketed = sentence.is(open, Kind.OPEN)
                && sentence.is(open + 1, Kind.HOLDERS)
                && sentence.is(open + 2, Kind.CLOSE);
        if (bracketed) {
            return serves(phrase) ? null : Agent.of(sentence.get(open + 1).holders());
        }
        Agent stated = ofTitled(phrase);
        if (stated != null) {
            return stated;
        }
        boolean opens = speaker != null && opensWithName(phrase.first());
        for (Clause clause : parsed.clauses()) {
            opens &= clause.verb().first() > phrase.last();
        }
        return opens ? new Agent(speaker, sentence.terms().span(phrase.first(), phrase.last() + 1)) : null;
    }

    /** "Ms. Silva, of Brazil", "Ambassador Diallo of Senegal", "Mr. Ode, the delegate of Fiji", "For Peru, Mr. Ode": whom a titled person speaks for. */
    private Agent ofTitled(NounPhrase phrase) {
        if (!isTitled(phrase) || serves(phrase)) {
            return null;
        }
        int i = sentence.is(phrase.head() + 1, Kind.COMMA) ? phrase.head() + 2 : phrase.head() + 1;
        int holder = -1;
        if (lexicon.at(sentence, i, "person-of", Lexicon.Pos.PHRASE)) {
            for (int k = i + 1; k < i + PERSON_OF && holder < 0; k++) {
                holder = holdersAt(k);
            }
        } else {
            holder = holdersAt(i);
        }
        if (holder < 0) {
            holder = openingFor(phrase.first());
        }
        return holder < 0 ? null : Agent.of(sentence.get(holder).holders());
    }

    private boolean isTitled(NounPhrase phrase) {
        int title = sentence.is(phrase.first() - 1, Kind.STOP) ? phrase.first() - 2 : phrase.first();
        return lexicon.at(sentence, title, "title", Lexicon.Pos.NOUN);
    }

    /** The holders for whom somebody speaks who is named ahead of {@code first}: "Speaking for Peru, Mr. Ode"; -1 where nobody is. */
    private int openingFor(int first) {
        boolean opens = lexicon.at(sentence, 0, "person-of", Lexicon.Pos.PHRASE);
        for (int i = 1; opens && i < PERSON_OF; i++) {
            int holder = holdersAt(i);
            if (holder >= 0) {
                return sentence.is(holder + 1, Kind.COMMA) && first - holder <= PERSON_OF ? holder : -1;
            }
        }
        return -1;
    }

    /** Whether nothing but a label and the words of names, titles and offices stands ahead of a phrase that is one itself. */
    private boolean opensWithName(int first) {
        int from = sentence.is(0, Kind.HOLDERS) && sentence.is(1, Kind.COLON) ? 2 : 0;
        int names = 0;
        for (int i = from; i < first + 2 && i < sentence.size(); i++) {
            names += sentence.tagged(i, "NNP") ? 1 : 0;
            if (sentence.is(i, Kind.HOLDERS) || sentence.tagged(i, "VB") || i == from && !sentence.tagged(i, "NNP")) {
                return false;
            }
        }
        return names > 1;
    }

    /** Whether the words of a person's name, or those just ahead of it, say that the person presides or serves the meeting. */
    private boolean serves(NounPhrase name) {
        for (int i = name.last(); i >= 0 && i > name.first() - TITLE; i--) {
            boolean officer = lexicon.at(sentence, i, "officer", Lexicon.Pos.NOUN)
                    || sentence.is(i, Kind.HOLDERS)
                            && sentence.get(i).holders().members().stream()
                                    .anyMatch(member -> member.mention().kind() == HolderKind.CHAIR);
            if (officer) {
                return true;
            }
            if (i < name.first() && (sentence.tagged(i, "VB") || sentence.is(i, Kind.SEMICOLON))) {
                return false;
            }
        }
        return false;
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
        Agent agent = by == null ? null : of(by);
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
            int listed = named ? -1 : exemplified(phrase.last() + 1);
            return listed < 0 ? phrase.head() : listed;
        }
        if (lexicon.at(sentence, phrase.head(), "people", Lexicon.Pos.NOUN)) {
            int listed = exemplified(phrase.last() + 1);
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
