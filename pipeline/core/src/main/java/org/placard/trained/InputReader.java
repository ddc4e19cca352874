package org.placard.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placard.mention.Mention;
import org.placard.report.CheckIn;
import org.placard.stance.Agent;
import org.placard.stance.SentenceStances;
import org.placard.syntax.Holders;
import org.placard.syntax.SentenceReader;
import org.placard.syntax.Term;
import org.placard.syntax.Terms;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;
import org.placard.trained.SentenceInput.Kind;
import org.placard.trained.SentenceInput.Token;

/** Makes the trained reader's inputs from what the grammar found in a check-in. Thread-safe. */
public final class InputReader {
    /** What a quotation says is no part of the sentence's syntax. */
    private static final String QUOTATION = "\"text\"";

    private final Lexicon lexicon;
    private final SentenceReader sentenceReader;

    public InputReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sentenceReader = new SentenceReader(lexicon);
    }

    /**
     * One input for each sentence, in their order; a title has no tokens.
     *
     * @param mentions those of each sentence
     * @param stances those of each sentence; they say who spoke last, for whom pronouns stand
     */
    public List<SentenceInput> read(CheckIn checkIn, List<List<Mention>> mentions, List<SentenceStances> stances) {
        List<SentenceInput> inputs = new ArrayList<>(stances.size());
        Holders lastSpeaker = null;
        for (int i = 0; i < stances.size(); i++) {
            SentenceStances sentence = stances.get(i);
            if (sentence.sentence().isTitle()) {
                lastSpeaker = null;
                inputs.add(new SentenceInput(sentence.sentence(), List.of()));
                continue;
            }
            List<Term> terms =
                    sentenceReader.read(checkIn.text(), sentence.sentence().span(), mentions.get(i));
            inputs.add(new SentenceInput(sentence.sentence(), tokens(checkIn.text(), terms, lastSpeaker)));
            List<Agent> speakers = sentence.speakers();
            if (!speakers.isEmpty()) {
                lastSpeaker = speakers.get(speakers.size() - 1).holders();
            }
        }
        return inputs;
    }

    private List<Token> tokens(CharSequence text, List<Term> folded, Holders lastSpeaker) {
        var terms = new Terms(folded, lexicon);
        List<Token> tokens = new ArrayList<>(folded.size());
        for (int i = 0; i < folded.size(); i++) {
            Term term = folded.get(i);
            if (term.is(Term.Kind.HOLDERS)) {
                tokens.add(new Token(kind(term.holders()), "", term.span(), term.holders()));
            } else {
                String word = term.is(Term.Kind.QUOTE)
                        ? QUOTATION
                        : term.span().of(text).toLowerCase(Locale.ROOT);
                boolean pronoun = lastSpeaker != null && mayStandForSpeaker(terms, i);
                tokens.add(
                        new Token(pronoun ? Kind.PRONOUN : Kind.WORD, word, term.span(), pronoun ? lastSpeaker : null));
            }
        }
        return tokens;
    }

    /** "She", or "her" in "her delegation". */
    private boolean mayStandForSpeaker(Terms terms, int i) {
        return terms.is(i, FunctionWord.PRONOUN)
                || terms.is(i, FunctionWord.POSSESSIVE) && terms.mayBeNoun(i + 1, "delegate");
    }

    private static Kind kind(Holders holders) {
        if (!holders.named()) {
            return Kind.UNNAMED;
        }
        return holders.codes().stream().allMatch(Mention.CHAIR::equals) ? Kind.CHAIR : Kind.NAMED;
    }
}
