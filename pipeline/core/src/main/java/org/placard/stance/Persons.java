package org.placard.stance;

import org.placard.gazetteer.HolderKind;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds for whom a person speaks who is named by name: by brackets, by a title and "of", or by whose turn it is. */
final class Persons {
    /** "Ms. Silva, speaking on behalf of the delegation of Brazil": so many terms stand between her and her state at most. */
    private static final int PERSON_OF = 6;
    /** A title stands so far ahead of a person's name at most: "the Chair of the Legal Committee, Mr. Silva". */
    private static final int TITLE = 10;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    /** Whose turn it is; null in a narrative. */
    private final Holders speaker;

    private final HolderFinder holders;

    Persons(ParsedSentence parsed, Lexicon lexicon, Holders speaker, HolderFinder holders) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.speaker = speaker;
        this.holders = holders;
    }

    /** "Mr. Silva (Brazil)" is his state, unless he serves the meeting; a person who opens a turn speaks for whoever has it. */
    Agent of(NounPhrase phrase) {
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
        Agent titled = ofTitled(phrase);
        Agent stated = titled == null ? apposed(phrase) : titled;
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
        int genitive = titleOf(phrase) - 1;
        if (sentence.is(genitive, Kind.POSSESSIVE) && sentence.is(genitive - 1, Kind.HOLDERS)) {
            return Agent.of(sentence.get(genitive - 1).holders());
        }
        int i = sentence.is(phrase.head() + 1, Kind.COMMA) ? phrase.head() + 2 : phrase.head() + 1;
        int holder = lexicon.at(sentence, i, "person-of", Lexicon.Pos.PHRASE) ? holdersBehind(i) : holders.holdersAt(i);
        if (holder < 0) {
            holder = openingFor(phrase.first());
        }
        return holder < 0 ? null : Agent.of(sentence.get(holder).holders());
    }

    /** "Ana Silva, the delegate of Fiji, said", "Ana Silva, who speaks for Fiji, said": whom a person without a title speaks for. */
    private Agent apposed(NounPhrase phrase) {
        int comma = phrase.head() + 1;
        boolean name = sentence.is(comma, Kind.COMMA)
                && sentence.tagged(phrase.head() - 1, "NNP")
                && sentence.is(phrase.head() - 1, Kind.WORD)
                && sentence.is(phrase.head(), Kind.WORD);
        if (!name || serves(phrase)) {
            return null;
        }
        boolean speaks = sentence.is(comma + 1, FunctionWord.PERSONAL_RELATIVE)
                && lexicon.at(sentence, comma + 1, "person-of", Lexicon.Pos.PHRASE);
        int delegate = sentence.terms().rightOverDeterminers(comma + 1);
        int holder = speaks ? holdersBehind(comma + 1) : isDelegate(delegate) ? delegate : -1;
        return sentence.is(holder + 1, Kind.COMMA) && holder >= 0
                ? Agent.of(sentence.get(holder).holders())
                : null;
    }

    /** "delegate of Fiji": whether a holder is named with the noun of who speaks for it. */
    private boolean isDelegate(int term) {
        return sentence.terms().isNounHolders(term)
                && sentence.get(term).holders().members().size() == 1
                && sentence.get(term).span().start()
                        < sentence.get(term)
                                .holders()
                                .members()
                                .get(0)
                                .mention()
                                .span()
                                .start();
    }

    private int holdersBehind(int opener) {
        int holder = -1;
        for (int i = opener + 1; i < opener + PERSON_OF && holder < 0; i++) {
            holder = holders.holdersAt(i);
        }
        return holder;
    }

    private boolean isTitled(NounPhrase phrase) {
        return lexicon.at(sentence, titleOf(phrase), "title", Lexicon.Pos.NOUN);
    }

    private int titleOf(NounPhrase phrase) {
        return sentence.is(phrase.first() - 1, Kind.STOP) ? phrase.first() - 2 : phrase.first();
    }

    /** The holders for whom somebody speaks who is named ahead of {@code first}: "Speaking for Peru, Mr. Ode"; -1 where nobody is. */
    private int openingFor(int first) {
        boolean opens = lexicon.at(sentence, 0, "person-of", Lexicon.Pos.PHRASE);
        for (int i = 1; opens && i < PERSON_OF; i++) {
            int holder = holders.holdersAt(i);
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
}
