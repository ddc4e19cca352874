package org.placard.stance;

import java.util.Set;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.VerbGroup;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds the words of a row in and around a verb group: straight on, behind an object or an adverb, ahead of a relative pronoun. */
final class VerbTriggers {
    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final TriggerMatcher triggers;
    private final HolderFinder holders;

    VerbTriggers(ParsedSentence parsed, Lexicon lexicon, TriggerMatcher triggers, HolderFinder holders) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.triggers = triggers;
        this.holders = holders;
    }

    /** The last term of a verb's trigger; a preposition may stand ahead of the relative pronoun: "to which Qatar objected". */
    int match(FrameRow row, Clause clause) {
        int last = triggers.match(row.trigger(), clause.verb().last());
        NounPhrase object =
                last < 0 && row.trigger().size() > 1 && !clause.verb().passive()
                        ? parsed.phraseAt(clause.verb().last() + 1)
                        : null;
        if (object != null) {
            last = triggers.matchBehindObject(row.trigger(), object.last());
            int of = object.last() + 1;
            NounPhrase further = last < 0 && lexicon.at(sentence, of, "of-object", Lexicon.Pos.PHRASE)
                    ? parsed.phraseAt(of + 1)
                    : null;
            // "put a new version of Article 9 on the table"
            last = further == null ? last : triggers.matchBehindObject(row.trigger(), further.last());
        }
        int words = row.trigger().size();
        if (last < 0 && words > 1 && adverbAhead(clause.verb(), row.trigger().get(1))) {
            // "was warmly received by"
            last = words == 2
                    ? clause.verb().last()
                    : triggers.match(
                            row.trigger().subList(1, words), clause.verb().last());
        }
        NounPhrase acted = last < 0 && words == 2 && clause.verb().passive() ? holders.subject(clause) : null;
        if (acted != null && triggers.isOneOf(row.trigger().get(1), acted.head())) {
            // "A bridge was offered by Peru"
            last = clause.verb().last();
        }
        boolean piedPiped = last < 0
                && words > 1
                && clause.kind() == Clause.Kind.RELATIVE
                && clause.introducedBy() > 0
                && sentence.is(clause.introducedBy() - 1, FunctionWord.PREPOSITION)
                && triggers.isOneOf(row.trigger().get(words - 1), clause.introducedBy() - 1);
        boolean received = last < 0
                && words > 2
                && clause.verb().passive()
                && isPreposition(row.trigger().get(words - 1))
                && !isPreposition(row.trigger().get(words - 2));
        // "was given the green light by Chad"
        return piedPiped || received
                ? triggers.match(
                        row.trigger().subList(0, words - 1), clause.verb().last())
                : last;
    }

    private boolean adverbAhead(VerbGroup group, Set<String> words) {
        for (int i = group.first(); i < group.main(); i++) {
            if (sentence.tagged(i, "RB") && triggers.isOneOf(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPreposition(Set<String> words) {
        return words.stream().anyMatch(word -> sentence.words().has(FunctionWord.PREPOSITION, word));
    }

    /** The object between the words of a trigger, or null: "put a compromise on the table". */
    NounPhrase objectWithin(FrameRow row, Clause clause, int last) {
        boolean direct = triggers.match(row.trigger(), clause.verb().last()) == last;
        return direct || row.trigger().size() < 2 || clause.verb().passive()
                ? null
                : parsed.phraseAt(clause.verb().last() + 1);
    }
}
