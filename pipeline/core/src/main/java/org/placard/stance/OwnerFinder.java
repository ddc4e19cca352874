package org.placard.stance;

import org.placard.syntax.Holders;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds whose proposal, words or position a noun phrase names: "the UK proposal", "the text put forward by Chile". */
final class OwnerFinder {
    /** "the revised and much shortened Canadian proposal": how far a noun may stand behind what opens its phrase. */
    private static final int PHRASE = 7;

    private final Terms terms;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    OwnerFinder(TaggedSentence sentence, Lexicon lexicon) {
        this.terms = sentence.terms();
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** "as Chile had proposed", "as proposed by Chile": whose proposal it was, said behind it. */
    private Holders proposer(int from, int to) {
        for (int i = from; i < to; i++) {
            Holders maker = terms.is(i, FunctionWord.MANNER) ? madeBy(i + 1, to) : null;
            if (maker != null) {
                return maker;
            }
            int holders = terms.rightOverDeterminers(i + 1);
            int verb = terms.is(holders + 1, FunctionWord.HAVE) ? holders + 2 : holders + 1;
            boolean did = isPast(verb) && !terms.is(verb + 1, FunctionWord.AGENT);
            if (terms.is(i, FunctionWord.MANNER) && terms.isNounHolders(holders) && did) {
                return terms.get(holders).holders();
            }
        }
        return null;
    }

    /** By whom a participle says that something was proposed; null where it does not. */
    private Holders madeBy(int participle, int to) {
        boolean made = isPast(participle)
                && lexicon.at(sentence, participle, "proposing", Lexicon.Pos.VERB)
                && terms.is(participle + 1, FunctionWord.AGENT);
        int holders = terms.rightOverDeterminers(participle + 2);
        return made && holders < to && terms.isNounHolders(holders)
                ? terms.get(holders).holders()
                : null;
    }

    Holders owners(int from, int to, boolean lastWins) {
        Holders found = proposer(from, to);
        if (found != null) {
            return found;
        }
        for (int i = from; i < to; i++) {
            Holders here = ownersAt(from, i, to);
            if (here != null) {
                found = here;
                if (!lastWins) {
                    return found;
                }
            }
            if (!lastWins && i > from + PHRASE && found == null && !isNoun(i, "told")) {
                boolean near = lexicon.within(sentence, from, i, "said", Lexicon.Pos.NOUN);
                if (!near) {
                    return null;
                }
            }
        }
        return found;
    }

    private Holders ownersAt(int from, int i, int to) {
        if (terms.is(i, Kind.HOLDERS)) {
            boolean opens = terms.rightOverDeterminers(from) == i;
            boolean did = terms.is(terms.leftOverDeterminers(i - 1), FunctionWord.FREE_RELATIVE)
                    && (terms.is(i + 1, FunctionWord.HAVE) || isPast(i + 1));
            if (opens && terms.is(i + 1, Kind.POSSESSIVE) || did) {
                return terms.get(i).holders();
            }
            int noun = terms.is(i + 1, Kind.POSSESSIVE) ? i + 2 : i + 1;
            int other = terms.rightOverDeterminers(noun + 1);
            if (terms.isAttributive(i) && terms.is(noun, FunctionWord.CONJUNCTION) && terms.isAttributive(other)) {
                // "the Canadian and Swiss concerns"
                Holders others = ownersAt(from, other, to);
                return others == null ? null : terms.get(i).holders().with(others);
            }
            if (terms.isAttributive(i) && noun == i + 1 && terms.is(noun, Kind.WORD)) {
                // an adjective is a mention only ahead of what a delegation says
                return terms.get(i).holders();
            }
            boolean attributive =
                    terms.isAttributive(i) || isOneWord(terms.get(i).holders());
            for (int j = noun; attributive && j < Math.min(to, noun + PHRASE - 2); j++) {
                if (terms.is(j, FunctionWord.PREPOSITION)
                        || terms.is(j, Kind.COMMA)
                        || terms.is(j, FunctionWord.CONJUNCTION) && j == noun) {
                    break;
                }
                if (isSomethingSaid(j) || isNoun(j, "proposal") || terms.is(j, FunctionWord.SUBSTITUTE)) {
                    return terms.get(i).holders();
                }
            }
            boolean alone = terms.isNounHolders(i) && terms.rightOverDeterminers(from) == i;
            return alone && !isCompound(i, to) ? terms.get(i).holders() : null;
        }
        if (terms.is(i, FunctionWord.FREE_RELATIVE)) {
            // "what had been said by Chile"
            int by = i + 1;
            while (by < to && (terms.is(by, FunctionWord.HAVE) || terms.is(by, FunctionWord.BE) || isPast(by))) {
                by++;
            }
            int said = terms.is(by, FunctionWord.AGENT) && by > i + 1 ? terms.rightOverDeterminers(by + 1) : -1;
            if (said >= 0 && said < to && terms.isNounHolders(said)) {
                return terms.get(said).holders();
            }
        }
        int sayer = terms.rightOverDeterminers(i + 2);
        if (isSomethingSaid(i)
                && terms.is(i + 1, FunctionWord.RELATIVIZER)
                && terms.isNounHolders(sayer)
                && (terms.is(sayer + 1, FunctionWord.HAVE) || isPast(sayer + 1) && makes(sayer + 1))) {
            return terms.get(sayer).holders();
        }
        boolean apposed = isNoun(i, "delegate") && terms.is(i + 1, Kind.COMMA) && i + 2 < to;
        if (apposed && terms.isNounHolders(i + 2)) {
            // "agreed with the previous speaker, Peru"
            return terms.get(i + 2).holders();
        }
        if (isSomethingSaid(i) || isNoun(i, "passage")) {
            int j = i + 1;
            while (j < to
                    && j < i + PHRASE
                    && (isPast(j) || sentence.tagged(j, "R") || terms.is(j, FunctionWord.ADVERB))) {
                j++;
            }
            boolean made = terms.is(j, FunctionWord.AGENT)
                    || terms.is(j, FunctionWord.SOURCE) && (isSomethingSaid(i) || isNoun(i, "proposal"));
            int holders = terms.rightOverDeterminers(j + 1);
            if (made && holders < to && terms.isNounHolders(holders)) {
                return terms.get(holders).holders();
            }
        }
        int before = i - 1;
        while (terms.is(before, FunctionWord.BE) || terms.is(before, FunctionWord.HAVE)) {
            before--;
        }
        if (before == i - 1 || terms.is(before, FunctionWord.RELATIVIZER)) {
            // "the figure proposed by India", "the text on fees that had been tabled by the EU"
            Holders maker = madeBy(i, to);
            if (maker != null) {
                return maker;
            }
        }
        if (lexicon.at(sentence, i, "for-others", Lexicon.Pos.PHRASE) && isMade(from, i)) {
            int holders = terms.rightOverDeterminers(i + 3);
            return terms.isNounHolders(holders) ? terms.get(holders).holders() : null;
        }
        return null;
    }

    /** "the statement of Monday on behalf of X", "the text tabled on behalf of X": not "the clause on behalf of X", whose opponent spoke for X. */
    private boolean isMade(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPast(i) || isSomethingSaid(i) || isNoun(i, "voice")) {
                return true;
            }
        }
        return false;
    }

    /** "Chile", "G-77/China": whether holders can stand ahead of a noun as one word, which "Chile and Peru" cannot. */
    private static boolean isOneWord(Holders holders) {
        for (int i = 1; i < holders.members().size(); i++) {
            int before = holders.members().get(i - 1).mention().span().end();
            if (holders.members().get(i).mention().span().start() > before + 1) {
                return false;
            }
        }
        return true;
    }

    /** "the statement that Chile made", and not "a point which Chile endorsed". */
    private boolean makes(int verb) {
        return lexicon.at(sentence, verb, "proposing", Lexicon.Pos.VERB)
                || lexicon.at(sentence, verb, "handing-in", Lexicon.Pos.VERB)
                || lexicon.at(sentence, verb, "light", Lexicon.Pos.VERB);
    }

    private boolean isCompound(int i, int to) {
        return i + 1 < to
                && terms.is(i + 1, Kind.WORD)
                && !terms.is(i + 1, FunctionWord.PREPOSITION)
                && !terms.is(i + 1, FunctionWord.CONJUNCTION)
                && !terms.is(i + 1, FunctionWord.RELATIVIZER)
                && !terms.is(i + 1, FunctionWord.ADVERB);
    }

    private boolean isPast(int i) {
        return sentence.tagged(i, "VBN") || sentence.tagged(i, "VBD");
    }

    private boolean isNoun(int i, String wordClass) {
        return lexicon.at(sentence, i, wordClass, Lexicon.Pos.NOUN);
    }

    boolean isSomethingSaid(int i) {
        return isNoun(i, "said");
    }
}
