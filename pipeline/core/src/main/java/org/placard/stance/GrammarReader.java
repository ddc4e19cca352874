package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.mention.Mention;
import org.placard.report.CheckIn;
import org.placard.report.Turn;
import org.placard.scope.Scopes;
import org.placard.sentence.Sentence;
import org.placard.syntax.ClauseReader;
import org.placard.syntax.Holders;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.SentenceReader;
import org.placard.syntax.TagCorrections;
import org.placard.syntax.Term;
import org.placard.syntax.Term.Kind;
import org.placard.token.CoreNlpTagger;
import org.placard.token.Lexicon;

/**
 * Reads the stances of a check-in by clauses and frames, sentence by sentence, and gives pronouns their speaker.
 * Thread-safe.
 */
public final class GrammarReader {
    private final Grammar grammar;

    private GrammarReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * With the shipped tables and tagger.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where a table is missing or damaged; the message names the line
     */
    public static GrammarReader load(Lexicon lexicon) {
        FrameTable frames = FrameTable.load(lexicon);
        var clauses = new ClauseReader(
                new CoreNlpTagger(), lexicon, TagCorrections.load(), lemma -> frames.isVerb(lexicon.folded(lemma)));
        return new GrammarReader(
                new Grammar(new SentenceReader(lexicon), clauses, frames, lexicon, Scopes.load(), ShortStances.load()));
    }

    /**
     * The stances of every sentence, in their order.
     *
     * @param mentions those of each sentence
     */
    public List<GrammarReading> read(CheckIn checkIn, List<Sentence> sentences, List<List<Mention>> mentions) {
        List<GrammarReading> read = new ArrayList<>(sentences.size());
        var floor = new FloorReader(grammar, checkIn, null);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.isTitle()) {
                floor = new FloorReader(
                        grammar,
                        checkIn,
                        titled(
                                checkIn,
                                sentence,
                                grammar.sentences().read(checkIn.text(), sentence.span(), mentions.get(i))));
                read.add(new GrammarReading(
                        new SentenceStances(sentence, List.of(), List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        List.of()));
                continue;
            }
            read.add(floor.read(sentence, mentions.get(i)));
        }
        return read;
    }

    /** Whom a title names alone, or as the one whose words follow ("Opening statement by Peru"); null where it names none such. */
    private static Holders titled(CheckIn checkIn, Sentence title, List<Term> terms) {
        if (terms.size() == 1) {
            return terms.get(0).is(Kind.HOLDERS) ? terms.get(0).holders() : null;
        }
        return checkIn.turnAt(title.span())
                .filter(turn -> turn.form() == Turn.Form.SPEECH && title.span().covers(turn.label()))
                .flatMap(turn -> terms.stream()
                        .filter(term -> term.is(Kind.HOLDERS) && turn.label().covers(term.span()))
                        .findFirst())
                .map(Term::holders)
                .orElse(null);
    }

    /** The clauses of a sentence, for explanations. */
    public ParsedSentence parse(CheckIn checkIn, Sentence sentence, List<Mention> mentions) {
        return grammar.parse(checkIn.text(), sentence.span(), mentions);
    }
}
