package org.placard.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Name;
import org.placard.mention.NameRule.Verdict;
import org.placard.text.Span;

/**
 * All sentences of a check-in. A name has one sense per discourse (Gale, Church and Yarowsky 1992): where its own
 * sentence leaves it open, the others may tell. Used by one thread.
 */
final class Discourse {
    private final List<NamedSentence> passages;
    private final Map<Name, Verdict> senses = new HashMap<>();
    private final Map<Occurrence, Verdict> recognised = new HashMap<>();

    private final Map<Span, TreeSet<Span>> organizations = new HashMap<>();

    /** Null as long as nobody asked. */
    private Boolean presided;

    private record Occurrence(Span sentence, Name name) {}

    Discourse(List<NamedSentence> passages) {
        this.passages = passages;
    }

    /** Whether "the President" of the meeting is spoken of. */
    boolean isPresided() {
        if (presided == null) {
            presided = passages.stream().anyMatch(passage -> passage.candidates().stream()
                    .anyMatch(title -> title.name().kind() == HolderKind.CHAIR
                            && title.name().sort() == Name.Sort.PRESIDENT
                            && ChairPhrase.around(passage, title, () -> false).isPresent()));
        }
        return presided;
    }

    /** What the sentences that know say about a name; OPEN where none does or they differ. */
    Verdict senseOf(Name name) {
        return senses.computeIfAbsent(name, this::read);
    }

    /** What a recogniser says, asked once for each name in a sentence. */
    Verdict senseIn(NamedSentence passage, Name name, BooleanSupplier isHolder) {
        return recognised.computeIfAbsent(
                new Occurrence(passage.sentence(), name),
                occurrence -> isHolder.getAsBoolean() ? Verdict.HOLDER : Verdict.OTHER);
    }

    /** Keeps organisations that a recogniser saw in a sentence when it was asked about a name. */
    void addOrganizations(NamedSentence passage, List<Span> places) {
        organizations
                .computeIfAbsent(passage.sentence(), sentence -> new TreeSet<>())
                .addAll(places);
    }

    /** Those organisations, in order and without overlap; none where no recogniser was asked. */
    List<Span> organizationsIn(NamedSentence passage) {
        var apart = new ArrayList<Span>();
        for (Span place : organizations.getOrDefault(passage.sentence(), new TreeSet<>())) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= place.start()) {
                apart.add(place);
            }
        }
        return apart;
    }

    private Verdict read(Name name) {
        boolean holder = false;
        boolean other = false;
        for (NamedSentence passage : passages) {
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
