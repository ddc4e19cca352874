package org.placard.stance;

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

/** Finds who holds a view together with a subject, and the group for which a subject speaks, wherever the clause names them. */
final class Company {
    /** A group that the subject speaks for stands within so many terms behind its clause: "made a statement, on behalf of X". */
    private static final int GROUP = 8;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final OpeningCompany opening;

    Company(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.opening = new OpeningCompany(sentence, lexicon);
    }

    /** "Egypt made a statement, on behalf of the Arab Group, expressing concern": for whom the subject speaks. */
    Holders withGroup(Clause clause, Holders holders) {
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
                // "the clause on behalf of X": only what is said or offered has whom it is said for
                || (lexicon.at(sentence, phrase.head(), "said", Lexicon.Pos.NOUN)
                                || lexicon.at(sentence, phrase.head(), "document", Lexicon.Pos.NOUN))
                        && !lexicon.at(sentence, phrase.first(), "indefinite", Lexicon.Pos.ADJECTIVE)
                        && !sentence.is(phrase.first(), FunctionWord.POSSESSIVE);
    }

    /** "Ghana spoke of training and, with Togo, called for": companions between commas straight ahead of the verb; "Ghana, which …, and Togo". */
    Holders withCompany(Clause clause, Holders holders) {
        Holders along = clause.subject() == null ? aheadOfVerb(clause) : null;
        if (along != null) {
            return holders.with(along);
        }
        Holders first = aheadOfAside(clause);
        Holders all = first == null ? holders : first.with(holders);
        Holders beside = besideVerb(clause);
        all = beside == null ? all : all.with(beside);
        Holders taken = takenAlong(clause);
        all = taken == null ? all : all.with(taken);
        Holders bracketed = bracketedBehind(clause);
        all = bracketed == null ? all : all.with(bracketed);
        Holders inserted = behindInsertion(clause);
        all = inserted == null ? all : all.with(inserted);
        Holders opened = openedWith(clause);
        all = opened == null ? all : opened.with(all);
        Holders earlier = speakingOn(clause);
        return earlier == null ? all : earlier.with(all);
    }

    /** "and, with Togo, called for", "and, along with Togo, but opposed by Mali, called for": companions between commas ahead of the verb; else null. */
    private Holders aheadOfVerb(Clause clause) {
        int comma = clause.verb().first() - 1;
        int companions = sentence.is(comma, Kind.COMMA) ? opening.aheadOfInsertions(comma - 1) : -1;
        int with = sentence.terms().leftOverDeterminers(companions - 1);
        int opens = lexicon.at(sentence, with - 1, "company", Lexicon.Pos.PHRASE) ? with - 1 : with;
        boolean along = companions > 1
                && sentence.terms().isNounHolders(companions)
                && lexicon.at(sentence, with, "company", Lexicon.Pos.PHRASE)
                && sentence.is(opens - 1, Kind.COMMA);
        return along ? sentence.get(companions).holders() : null;
    }

    /** "Peru noted, with Chile and Mali, that": companions between commas straight behind the verb; else null. */
    private Holders besideVerb(Clause clause) {
        int comma = clause.verb().last() + 1;
        int companions = sentence.terms().rightOverDeterminers(comma + 2);
        return isEnclosedCompany(comma) ? sentence.get(companions).holders() : null;
    }

    /** Whether a comma opens company that another comma closes: ", with Chile and Mali,". */
    private boolean isEnclosedCompany(int comma) {
        int companions = sentence.terms().rightOverDeterminers(comma + 2);
        return sentence.is(comma, Kind.COMMA)
                && lexicon.at(sentence, comma + 1, "company", Lexicon.Pos.PHRASE)
                && sentence.terms().isNounHolders(companions)
                && sentence.is(companions + 1, Kind.COMMA);
    }

    /** "Nepal, and with it Bhutan, opposed": those whom the subject takes along; else null. */
    private Holders takenAlong(Clause clause) {
        int comma = clause.subject() == null ? -1 : clause.subject().last() + 1;
        int others = sentence.terms().rightOverDeterminers(comma + 4);
        boolean along = comma > 0
                && sentence.is(comma, Kind.COMMA)
                && sentence.is(comma + 1, FunctionWord.CONJUNCTION)
                && lexicon.at(sentence, comma + 2, "company", Lexicon.Pos.PHRASE)
                && sentence.is(comma + 3, FunctionWord.PRONOUN)
                && sentence.terms().isNounHolders(others)
                && others < clause.verb().first();
        return along ? sentence.get(others).holders() : null;
    }

    /**
     * "introduced the draft on behalf of Peru and Mali", "a proposal, drafted with Peru", "tabled it with Peru": the holders with
     * those who make the same proposal.
     */
    Holders withAuthors(Clause clause, Holders holders) {
        boolean hands = handsIn(clause.verb().main());
        Holders ahead = authorsAhead(clause);
        Holders all = ahead == null ? holders : holders.with(ahead);
        for (int i = clause.verb().last() + 1; i < sentence.size(); i++) {
            boolean ends = sentence.is(i, Kind.SEMICOLON) || sentence.is(i, Kind.STOP) || sentence.isFinite(i);
            if (ends) {
                return all;
            }
            hands |= sentence.tagged(i, "VBN")
                    && (lexicon.at(sentence, i, "handing-in", Lexicon.Pos.VERB)
                            || lexicon.at(sentence, i, "fronting", Lexicon.Pos.VERB));
            boolean behalf = hands && lexicon.at(sentence, i, "for-others", Lexicon.Pos.PHRASE);
            boolean along = hands && lexicon.at(sentence, i, "company", Lexicon.Pos.PHRASE);
            int others =
                    behalf ? authorsBehind(i + 3) : along ? sentence.terms().rightOverDeterminers(i + 1) : -1;
            if (others >= 0 && sentence.terms().isNounHolders(others)) {
                Holders named = sentence.get(others).holders();
                Mention first = named.members().get(0).mention();
                boolean group = behalf && named.members().size() == 1 && first.kind() == HolderKind.GROUP;
                return group ? all.speakingFor(first) : all.with(named);
            }
        }
        return all;
    }

    private boolean handsIn(int verb) {
        return lexicon.at(sentence, verb, "handing-in", Lexicon.Pos.VERB)
                || lexicon.at(sentence, verb, "fronting", Lexicon.Pos.VERB);
    }

    /** "Peru's paper, co-authored with Mali": those with whom a text is written, behind its noun; else null. */
    Holders writtenWith(int noun) {
        int written = sentence.is(noun + 1, Kind.COMMA) ? noun + 2 : noun + 1;
        int others = sentence.terms().rightOverDeterminers(written + 2);
        boolean together = sentence.tagged(written, "VBN")
                && (lexicon.at(sentence, written, "co-sponsoring", Lexicon.Pos.VERB) || handsIn(written))
                && lexicon.at(sentence, written + 1, "company", Lexicon.Pos.PHRASE);
        return together && sentence.terms().isNounHolders(others)
                ? sentence.get(others).holders()
                : null;
    }

    /** "Chile, on behalf of a core group comprising Peru and Mali, introduced it": those behind the subject; else null. */
    private Holders authorsAhead(Clause clause) {
        int comma = clause.subject() == null ? -1 : clause.subject().last() + 1;
        boolean behalf = comma > 0
                && sentence.is(comma, Kind.COMMA)
                && lexicon.at(sentence, comma + 1, "for-others", Lexicon.Pos.PHRASE)
                && comma < clause.verb().first();
        // "behalf of a core group …", behind the preposition
        int others = behalf ? authorsBehind(comma + 2) : -1;
        return others >= 0 && others < clause.verb().first()
                ? sentence.get(others).holders()
                : null;
    }

    /** "the co-sponsors, Peru and Mali", "a group that also comprised Peru", "Peru": the names of others for whom somebody acts, or -1. */
    private int authorsBehind(int from) {
        boolean lists = false;
        for (int i = from; i < Math.min(sentence.size(), from + GROUP); i++) {
            if (sentence.is(i, Kind.HOLDERS)) {
                return sentence.terms().isNounHolders(i) ? i : -1;
            }
            boolean containing = lexicon.at(sentence, i, "containing", Lexicon.Pos.VERB) && !lists;
            lists |= containing;
            boolean passes = containing
                    || sentence.tagged(i, "DT")
                    || sentence.tagged(i, "NN")
                    || sentence.tagged(i, "JJ")
                    || sentence.tagged(i, "RB")
                    || sentence.tagged(i, "PRP$")
                    || sentence.is(i, FunctionWord.RELATIVE)
                    || sentence.is(i, FunctionWord.THAT)
                    || sentence.is(i, FunctionWord.SOURCE)
                    || sentence.is(i, Kind.COMMA)
                    || sentence.is(i, Kind.COLON);
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /** "Nepal (and, less firmly, Bhutan) opposed", "Nepal (with Bhutan) opposed": further subjects in brackets; else null. */
    private Holders bracketedBehind(Clause clause) {
        int open = clause.subject() == null ? -1 : clause.subject().last() + 1;
        boolean further = sentence.is(open + 1, FunctionWord.CONJUNCTION)
                || lexicon.at(sentence, open + 1, "company", Lexicon.Pos.PHRASE);
        if (open < 1 || !sentence.is(open, Kind.OPEN) || !further) {
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

    /**
     * "With Peru, she added", "With Peru, opposed by Mali, he asked", "She, with Peru, added": the holders who open the sentence as a
     * pronoun's company or stand behind it, or null.
     */
    Holders ofPronoun(Span pronoun) {
        int comma = sentence.terms().from(pronoun.start()) + 1;
        int joined = sentence.terms().rightOverDeterminers(comma + 1);
        if (sentence.is(comma, FunctionWord.COORDINATOR)
                && sentence.terms().isNounHolders(joined)
                && sentence.terms().from(pronoun.end()) == comma) {
            // "said that it and Niger opposed the cut"
            return sentence.get(joined).holders();
        }
        if (isEnclosedCompany(comma)) {
            return sentence.get(sentence.terms().rightOverDeterminers(comma + 2))
                    .holders();
        }
        int subject = opening.subject();
        return subject >= 0 && sentence.tagged(subject, "PRP")
                ? sentence.get(opening.holders()).holders()
                : null;
    }

    /** "With Peru, but opposed by Mali, Togo asked": those who open the sentence, where the list does not hold them already; else null. */
    private Holders openedWith(Clause clause) {
        int subject = clause.subject() != null && opening.isInterrupted() ? opening.subject() : -1;
        return subject >= 0
                        && subject >= clause.subject().first()
                        && subject <= clause.subject().head()
                ? sentence.get(opening.holders()).holders()
                : null;
    }

    /** "Peru, opposed by Mali and with Togo, asked": companions behind an insertion between subject and verb; else null. */
    private Holders behindInsertion(Clause clause) {
        int from = clause.subject() == null
                ? clause.verb().first()
                : clause.subject().head() + 1;
        for (int i = from; i < clause.verb().first(); i++) {
            boolean opens = sentence.is(i - 1, FunctionWord.CONJUNCTION) || sentence.is(i - 1, Kind.COMMA);
            int companions = sentence.terms().rightOverDeterminers(i + 1);
            boolean along = opens
                    && sentence.is(i, FunctionWord.COMPANY)
                    && sentence.terms().isNounHolders(companions)
                    && (sentence.is(companions + 1, Kind.COMMA)
                            || companions + 1 == clause.verb().first());
            if (along) {
                return sentence.get(companions).holders();
            }
        }
        return null;
    }

    /** "Peru welcomed the idea and with Togo called for": whoever spoke ahead of the conjunction speaks on; else null. */
    private Holders speakingOn(Clause clause) {
        NounPhrase companions = clause.subject();
        int with = companions == null ? -1 : sentence.terms().leftOverDeterminers(companions.first() - 1);
        int and = sentence.is(with - 1, Kind.COMMA) ? with - 2 : with - 1;
        // "noted the delay and, with Peru, for AILAC, asked": the comma behind the group is the list's
        boolean joined = with > 0
                && sentence.is(with, FunctionWord.COMPANY)
                && sentence.is(and, FunctionWord.CONJUNCTION)
                && sentence.terms().isNounHolders(companions.head());
        for (int i = clause.index() - 1; joined && i >= 0; i--) {
            Clause other = parsed.clauses().get(i);
            boolean outer = other.verb().form() == Form.FINITE
                    && other.kind() != Clause.Kind.REPORTED
                    && other.kind() != Clause.Kind.RELATIVE
                    && other.subject() != null;
            if (outer) {
                int head = other.subject().head();
                return sentence.terms().isNounHolders(head) ? sentence.get(head).holders() : null;
            }
        }
        return null;
    }
}
