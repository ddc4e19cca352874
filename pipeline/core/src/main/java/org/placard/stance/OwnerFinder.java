package org.placard.stance;

import org.placard.syntax.Holders;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.token.FunctionWord;

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

    /** "as Chile had proposed": whose proposal it was, said behind it. */
    private Holders proposer(int from, int to) {
        for (int i = from; i < to; i++) {
            int holders = terms.rightOverDeterminers(i + 1);
            int verb = terms.is(holders + 1, FunctionWord.HAVE) ? holders + 2 : holders + 1;
            boolean did = terms.lower(verb).endsWith("ed") && !terms.is(verb + 1, FunctionWord.AGENT);
            if (terms.is(i, "as") && terms.isNounHolders(holders) && did) {
                return terms.get(holders).holders();
            }
        }
        return null;
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
            if (!lastWins && i > from + PHRASE && found == null && !terms.mayBeNoun(i, "statement")) {
                boolean near =
                        terms.contains(from, i, WordClass.PROPOSAL) || terms.contains(from, i, WordClass.STATEMENT);
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
            boolean did = terms.is(terms.leftOverDeterminers(i - 1), "what")
                    && (terms.is(i + 1, WordClass.HAVE)
                            || terms.lower(i + 1).endsWith("ed")
                            || terms.is(i + 1, "said"));
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
                    terms.isAttributive(i) || terms.get(i).holders().members().size() == 1;
            for (int j = noun; attributive && j < Math.min(to, noun + PHRASE - 2); j++) {
                if (terms.is(j, FunctionWord.PREPOSITION)
                        || terms.is(j, Kind.COMMA)
                        || terms.is(j, FunctionWord.CONJUNCTION) && j == noun) {
                    break;
                }
                if (isSomethingSaid(j) || terms.is(j, "one") || terms.is(j, "ones")) {
                    return terms.get(i).holders();
                }
            }
            boolean alone = terms.isNounHolders(i) && terms.rightOverDeterminers(from) == i;
            return alone && !isCompound(i, to) ? terms.get(i).holders() : null;
        }
        int sayer = terms.rightOverDeterminers(i + 2);
        if (isSomethingSaid(i)
                && (terms.is(i + 1, "that") || terms.is(i + 1, "which"))
                && terms.isNounHolders(sayer)
                && (terms.is(sayer + 1, FunctionWord.HAVE)
                        || terms.is(sayer + 1, "made")
                        || terms.lower(sayer + 1).endsWith("ed"))) {
            return terms.get(sayer).holders();
        }
        if (isSomethingSaid(i) || terms.mayBeNoun(i, "text")) {
            int j = i + 1;
            while (j < to
                    && j < i + PHRASE
                    && (terms.lower(j).endsWith("ed")
                            || terms.is(j, "made")
                            || terms.is(j, "put")
                            || terms.is(j, "forward")
                            || terms.is(j, FunctionWord.ADVERB)
                            || terms.is(j, "read"))) {
                j++;
            }
            boolean made = terms.is(j, "by")
                    || terms.is(j, "from") && isSomethingSaid(i)
                    || terms.is(j, "of") && isSomethingSaid(i);
            int holders = terms.rightOverDeterminers(j + 1);
            if (made && holders < to && terms.isNounHolders(holders)) {
                return terms.get(holders).holders();
            }
        }
        if (terms.is(i, WordClass.PROPOSED) && terms.is(i + 1, FunctionWord.AGENT) && !terms.is(i - 1, FunctionWord.BE)) {
            // "the figure proposed by India", "a majority, as proposed by the EU"
            int holders = terms.rightOverDeterminers(i + 2);
            return holders < to && terms.isNounHolders(holders)
                    ? terms.get(holders).holders()
                    : null;
        }
        if (terms.is(i, "behalf") && terms.is(i + 1, "of")) {
            int holders = terms.rightOverDeterminers(i + 2);
            return terms.isNounHolders(holders) ? terms.get(holders).holders() : null;
        }
        return null;
    }

    private boolean isCompound(int i, int to) {
        return i + 1 < to
                && terms.is(i + 1, Kind.WORD)
                && !terms.is(i + 1, FunctionWord.PREPOSITION)
                && !terms.is(i + 1, FunctionWord.CONJUNCTION)
                && !terms.is(i + 1, FunctionWord.RELATIVE)
                && !terms.is(i + 1, FunctionWord.ADVERB);
    }

    boolean isSomethingSaid(int i) {
        return terms.is(i, WordClass.PROPOSAL) || terms.is(i, WordClass.STATEMENT) || isListed(i);
    }

    private boolean isListed(int i) {
        return sentence.tagged(i, "NN")
                && (lexicon.at(sentence, i, "proposal", Lexicon.Pos.NOUN)
                        || lexicon.at(sentence, i, "statement", Lexicon.Pos.NOUN))
                && !lexicon.at(sentence, i, "text", Lexicon.Pos.NOUN);
    }
}
