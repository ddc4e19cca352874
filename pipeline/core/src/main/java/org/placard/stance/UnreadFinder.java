package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.syntax.Clause;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds what named holders are said to do that no row of the frame table knows, be it as no stance. */
final class UnreadFinder {
    private final FrameTable table;
    private final Lexicon lexicon;

    UnreadFinder(FrameTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
    }

    /** The unknown predicates of one sentence, in its order. */
    List<Unread> find(ParsedSentence parsed) {
        TaggedSentence sentence = parsed.tagged();
        var holders = new HolderFinder(parsed, lexicon);
        List<Unread> found = new ArrayList<>();
        for (Clause clause : parsed.clauses()) {
            boolean finite =
                    clause.verb().form() == Form.FINITE && !clause.verb().isElliptic();
            boolean own = finite && clause.subject() != null && !clause.verb().passive();
            Agent agent = own ? holders.of(clause.subject()) : null;
            if (agent == null || agent.isPronoun() || !agent.holders().named()) {
                continue;
            }
            int main = clause.verb().main();
            boolean copular = sentence.is(main, FunctionWord.BE);
            int at = copular ? clause.verb().last() + 1 : main;
            boolean predicate = !copular || sentence.tagged(at, "JJ");
            if (predicate && !knows(copular ? PartOfSpeech.ADJECTIVE : PartOfSpeech.VERB, sentence, at)) {
                found.add(new Unread(
                        Unread.Kind.PREDICATE,
                        sentence.get(at).span(),
                        lexicon.folded(sentence.lemma(at)),
                        copular ? Unread.Pos.ADJECTIVE : Unread.Pos.VERB));
            }
        }
        return found;
    }

    private boolean knows(PartOfSpeech pos, TaggedSentence sentence, int i) {
        String lemma = lexicon.folded(sentence.lemma(i));
        return !table.startingWith(pos, lemma).isEmpty()
                || !table.startingWith(pos, sentence.lower(i)).isEmpty()
                || lexicon.knows(pos == PartOfSpeech.VERB ? Lexicon.Pos.VERB : Lexicon.Pos.ADJECTIVE, lemma)
                || sentence.is(i, FunctionWord.HAVE)
                || sentence.is(i, FunctionWord.DO);
    }
}
