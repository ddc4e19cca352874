package org.placard.mention;

import java.util.List;
import org.placard.gazetteer.Name;
import org.placard.mention.NameRule.Verdict;

/**
 * All sentences of a check-in. A name has one sense per discourse (Gale, Church and Yarowsky 1992): where its own
 * sentence leaves it open, the others may tell.
 */
record Discourse(List<Passage> passages) {

    /** What the sentences that know say about a name; OPEN where none does or they differ. */
    Verdict senseOf(Name name) {
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
