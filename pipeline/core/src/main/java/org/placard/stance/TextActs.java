package org.placard.stance;

import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Says whether something is done to a text in what a trigger governs: "to delete it", "its inclusion", "that it be kept". */
final class TextActs {
    private static final String KEEP = "keep";

    /** In what state a thing is left is said among so many terms behind it. */
    private static final int STATE = 5;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    TextActs(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
    }

    /** Whether what is governed does what the verbs and nouns of class {@code act} mean. */
    boolean acts(String act, Governed governed) {
        if (governed.head() < 0 || keepsNothing(governed)) {
            return false;
        }
        if (governed.type() == Governed.Type.NP || governed.type() == Governed.Type.QUOTE) {
            return lexicon.at(sentence, governed.head(), act, Lexicon.Pos.NOUN);
        }
        if (governed.type() == Governed.Type.THAT) {
            VerbGroup verb = parsed.clauses().get(governed.clause()).verb();
            boolean done = verb.passive() || !verb.modal().isEmpty() || verb.form() == VerbGroup.Form.INFINITIVE;
            return done && lexicon.at(sentence, verb.main(), act, Lexicon.Pos.VERB)
                    || lexicon.at(sentence, verb.main(), "obligation", Lexicon.Pos.VERB)
                            && nextInfinitive(governed.clause(), act);
        }
        if (governed.type() == Governed.Type.ADJECTIVE) {
            return false;
        }
        return lexicon.at(sentence, governed.head(), act, Lexicon.Pos.VERB)
                || act.equals(KEEP) && leaves(governed.head());
    }

    /** "to leave the paragraph as it is": whether a verb leaves its object so. */
    private boolean leaves(int verb) {
        NounPhrase object = lexicon.at(sentence, verb, "leave", Lexicon.Pos.VERB) ? parsed.phraseAt(verb + 1) : null;
        for (int i = object == null ? sentence.size() : object.last() + 1;
                i < Math.min(sentence.size(), object == null ? 0 : object.last() + STATE);
                i++) {
            if (lexicon.at(sentence, i, "existing", Lexicon.Pos.PHRASE)
                    || lexicon.at(sentence, i, "unaltered", Lexicon.Pos.ADJECTIVE)) {
                return true;
            }
            if (!sentence.is(i, FunctionWord.ADVERB) && !sentence.tagged(i, "RB") && !sentence.is(i, Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "should maintain a schedule", "to keep the temperature low": nothing that is there in the text. */
    private boolean keepsNothing(Governed governed) {
        VerbGroup verb = governed.clause() < 0
                ? null
                : parsed.clauses().get(governed.clause()).verb();
        NounPhrase object = verb == null || verb.passive() ? null : parsed.phraseAt(verb.last() + 1);
        return object != null
                && lexicon.at(sentence, verb.main(), KEEP, Lexicon.Pos.VERB)
                && (sentence.tagged(object.first(), "DT")
                                && lexicon.at(sentence, object.first(), "indefinite", Lexicon.Pos.ADJECTIVE)
                        || lexicon.at(sentence, object.head(), "fact", Lexicon.Pos.NOUN)
                        || lexicon.at(sentence, object.head(), "kept-outside", Lexicon.Pos.NOUN));
    }

    /** "that the text needs to be deleted": the verb that says what is done stands in the infinitive. */
    private boolean nextInfinitive(int clause, String act) {
        VerbGroup verb = parsed.clauses().get(clause).verb();
        boolean copula = sentence.is(verb.main(), FunctionWord.BE);
        return parsed.clauses().stream()
                .filter(next -> next.parent() == clause && next.verb().form() == VerbGroup.Form.INFINITIVE)
                .filter(next -> copula || next.verb().first() == verb.last() + 1)
                .anyMatch(next -> lexicon.at(sentence, next.verb().main(), act, Lexicon.Pos.VERB));
    }
}
