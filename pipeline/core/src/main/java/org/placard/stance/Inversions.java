package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;

/**
 * Reads clauses whose verb stands ahead of its subject, its preposition ahead of both: "Behind this proposal stood A",
 * "against it spoke B". Any verb of the lexicon that takes a preposition may be inverted so.
 */
final class Inversions {
    private final Terms terms;
    private final TargetFinder targets;
    private final CueLexicon lexicon;

    Inversions(Terms terms, TargetFinder targets, CueLexicon lexicon) {
        this.terms = terms;
        this.targets = targets;
        this.lexicon = lexicon;
    }

    List<Frame> read() {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            boolean opens = i == 0
                    || terms.is(i - 1, Kind.SEMICOLON)
                    || terms.is(i - 1, Kind.COMMA)
                    || terms.is(i - 1, WordClass.CONJUNCTION)
                    || terms.is(i - 1, WordClass.SUBORDINATOR);
            if (opens && terms.is(i, WordClass.PREPOSITION)) {
                read(i, frames);
            }
        }
        return frames;
    }

    private void read(int first, List<Frame> frames) {
        int end = terms.clauseEnd(first);
        for (int verb = first + 2; verb < end; verb++) {
            int holders = terms.rightOverDeterminers(verb + 1);
            if (!terms.is(verb, Kind.WORD) || !terms.isNounHolders(holders)) {
                continue;
            }
            for (CueLexicon.Entry entry : lexicon.startingWith(terms.lower(verb))) {
                Cue cue = entry.cue();
                int behind = prepositions(cue, first);
                boolean finite = entry.form() == CueLexicon.Form.PAST || entry.form() == CueLexicon.Form.THIRD_PERSON;
                if (cue.label() != null
                        && finite
                        && behind > first
                        && behind < verb
                        && cue.tests().isEmpty()) {
                    frames.add(new Frame(
                            cue.label(),
                            terms.span(verb, verb + 1),
                            Agent.of(terms.get(holders).holders()),
                            targets.phrase(behind, verb, false),
                            null,
                            "inverted",
                            cue));
                    return;
                }
            }
        }
    }

    /** Index behind the cue's prepositions where they all stand at {@code first}; -1 where they do not. */
    private int prepositions(Cue cue, int first) {
        int i = first;
        List<String> words = cue.words().subList(1, cue.words().size());
        boolean governs = !words.isEmpty() && cue.partOfSpeech() == Cue.PartOfSpeech.VERB;
        for (String word : words) {
            if (!terms.is(i++, word)) {
                return -1;
            }
        }
        return governs ? i : -1;
    }
}
