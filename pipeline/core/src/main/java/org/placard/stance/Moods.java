package org.placard.stance;

import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.VerbGroup;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Says in which mood a clause is that somebody says or wishes: what can be, and what should be. */
final class Moods {
    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    Moods(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
    }

    /** "said that the text could be amended". */
    boolean enables(Governed governed) {
        return governed.clause() >= 0
                && sentence.words()
                        .has(
                                FunctionWord.ABILITY,
                                parsed.clauses().get(governed.clause()).verb().modal());
    }

    /** "said that the text should be amended", "asked that it be amended". */
    boolean obliges(Governed governed) {
        if (governed.clause() < 0) {
            return false;
        }
        VerbGroup verb = parsed.clauses().get(governed.clause()).verb();
        if (sentence.words().has(FunctionWord.OBLIGATION, verb.modal())) {
            return true;
        }
        boolean base = sentence.lower(verb.first()).equals(sentence.lemma(verb.first()))
                && !sentence.tagged(verb.first(), "VBD");
        boolean subjunctive = governed.type() == Governed.Type.THAT
                && (verb.form() == VerbGroup.Form.INFINITIVE && !statesOfMany(governed.clause())
                        || mandative(governed.clause())
                                && (base || !verb.modal().isEmpty()));
        NounPhrase needed = lexicon.at(sentence, verb.main(), "needing", Lexicon.Pos.VERB)
                ? parsed.phraseAt(verb.last() + 1)
                : null;
        if (needed != null && lexicon.at(sentence, needed.head(), "text-act", Lexicon.Pos.NOUN)) {
            // "the text needs elaboration"
            return true;
        }
        return subjunctive || obligesWithin(verb.first(), Math.min(sentence.size(), verb.last() + 5));
    }

    /** "emphasised that winters shorten the season": the present of a plural is told from a subjunctive by what governs it. */
    private boolean statesOfMany(int clause) {
        Clause told = parsed.clauses().get(clause);
        return told.subject() != null
                && sentence.tagged(told.subject().head(), "NNS")
                && !sentence.is(told.verb().first(), FunctionWord.BE)
                && !mandative(clause);
    }

    /** An obligation that nothing denies: "has to", not "there is no need to". */
    private boolean obligesWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.at(sentence, i, "obligation", Lexicon.Pos.PHRASE)
                    && !sentence.is(i - 1, FunctionWord.DETERMINER_NEGATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "suggested that the meetings occur", "proposed that it would be better placed": the governing verb asks for something. */
    private boolean mandative(int clause) {
        int parent = parsed.clauses().get(clause).parent();
        return parent >= 0
                && lexicon.at(sentence, parsed.clauses().get(parent).verb().main(), "mandative", Lexicon.Pos.VERB);
    }
}
