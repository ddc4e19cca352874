package org.placard.stance;

import java.util.List;
import java.util.Optional;
import org.placard.mention.Mention;
import org.placard.scope.Scopes;
import org.placard.syntax.ClauseReader;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.SentenceReader;
import org.placard.syntax.Terms;
import org.placard.text.Span;
import org.placard.text.Text;
import org.placard.token.Lexicon;

/**
 * What reading a sentence needs, loaded once.
 *
 * @param sentences folds the words and names of a sentence to terms
 * @param clauses reads the clauses of terms
 * @param table the rows of stances
 * @param shortStances what speakers say in few words
 */
record Grammar(
        SentenceReader sentences,
        ClauseReader clauses,
        FrameTable table,
        Lexicon lexicon,
        Scopes scopes,
        ShortStances shortStances) {

    /** The clauses of the part of a text that {@code part} is. */
    ParsedSentence parse(Text text, Span part, List<Mention> mentions) {
        return clauses.read(text, new Terms(sentences.read(text, part, mentions), lexicon));
    }

    /** What is proposed without a verb that proposes, by the row of plain proposals. */
    Optional<Frame> proposal(Span cue, Agent agent, Span content, String by) {
        return table.startingWith(FrameRow.PartOfSpeech.VERB, lexicon.only("plain-proposal", Lexicon.Pos.VERB)).stream()
                .findFirst()
                .map(row -> new Frame(Label.PROPOSAL, cue, agent, Target.NONE, content, by, row));
    }
}
