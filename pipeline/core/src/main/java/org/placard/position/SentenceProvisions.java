package org.placard.position;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.provision.Provisions;
import org.placard.stance.Frame;
import org.placard.stance.Label;
import org.placard.stance.SentenceStances;
import org.placard.stance.Target;
import org.placard.text.Span;

/** The provisions that the stances of one sentence are about: those it names outside quotations, else those in force. */
final class SentenceProvisions {
    private final SentenceStances sentence;
    private final int start;
    private final int end;
    private final List<ProvisionReference> references;
    private final List<Provision> article;

    /** @param closed an article that is no longer in force */
    SentenceProvisions(int index, SentenceStances sentence, Provisions provisions, List<Provision> closed) {
        this.sentence = sentence;
        this.start = sentence.sentence().span().start();
        this.end = sentence.sentence().span().end();
        this.references = provisions.references().get(index).stream()
                .filter(reference -> !reference.basis())
                .filter(reference -> sentence.quotations().stream().noneMatch(quote -> quote.covers(reference.span())))
                .toList();
        List<Provision> running = provisions.context(index).article();
        this.article = running.equals(closed) ? List.of() : running;
    }

    /** The article in force at this sentence. */
    List<Provision> article() {
        return article;
    }

    /** Provisions named in the frame's own words, else in its sentence ahead of it, else those in force. */
    List<Provision> about(Frame frame) {
        List<Provision> named = named(frame);
        if (!named.isEmpty()) {
            return named;
        }
        if (frame.cue().start() > start) {
            List<Provision> before = within(new Span(start, frame.cue().start()));
            if (!before.isEmpty()) {
                return before;
            }
        }
        boolean described = frame.label() != Label.PROPOSAL && frame.target().kind() == Target.Kind.CONTENT;
        List<Provision> behind =
                described ? List.of() : within(new Span(frame.cue().start(), end));
        return behind.isEmpty() ? article() : behind;
    }

    /** Provisions named in the frame's own words. */
    List<Provision> named(Frame frame) {
        Span words = frame.content() != null ? frame.content() : frame.target().span();
        if (words == null) {
            return List.of();
        }
        // "accepted Article 2 and rejected Article 3"
        int next = sentence.frames().stream()
                .filter(other -> other.label() != frame.label())
                .mapToInt(other -> other.cue().start())
                .filter(cue -> cue > words.start() && cue < words.end())
                .min()
                .orElse(words.end());
        return within(new Span(words.start(), next));
    }

    /** Provisions named in a passage. */
    List<Provision> within(Span span) {
        Set<Provision> found = new LinkedHashSet<>();
        for (ProvisionReference reference : references) {
            if (span.overlaps(reference.span())) {
                found.addAll(reference.provisions());
            }
        }
        return List.copyOf(found);
    }
}
