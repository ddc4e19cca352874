package org.placard.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.placard.gazetteer.Name;
import org.placard.mention.NameRule.Verdict;
import org.placard.text.Span;

/**
 * All sentences of a check-in. A name has one sense per discourse (Gale, Church and Yarowsky 1992): where its own
 * sentence leaves it open, the others may tell. Used by one thread.
 */
final class Discourse {
    private final List<Passage> passages;
    private final Map<Name, Verdict> senses = new HashMap<>();
    private final Map<Occurrence, Verdict> recognised = new HashMap<>();

    private record Occurrence(Span sentence, Name name) {}

    Discourse(List<Passage> passages) {
        this.passages = passages;
    }

    /** What the sentences that know say about a name; OPEN where none does or they differ. */
    Verdict senseOf(Name name) {
        return senses.computeIfAbsent(name, this::read);
    }

    /** What a recogniser says, asked once for each name in a sentence. */
    Verdict senseIn(Passage passage, Name name, BooleanSupplier isHolder) {
        return recognised.computeIfAbsent(
                new Occurrence(passage.sentence(), name),
                occurrence -> isHolder.getAsBoolean() ? Verdict.HOLDER : Verdict.OTHER);
    }

    private Verdict read(Name name) {
        boolean holder = false;
        boolean other = false;
        for (Passage passage : passages) {
            for (Candidate candidate : passage.candidates()) {
                if (candidate.name().equals(name)) {
                    holder |= NameRule.firstOf(passage, candidate) == Verdict.HOLDER;
                    other |= PersonRule.isPartOfLongerName(passage, candidate);
                }
            }
        }
        if (holder == other) {
            return Verdict.OPEN;
        }
        return holder ? Verdict.HOLDER : Verdict.OTHER;
    }
}
