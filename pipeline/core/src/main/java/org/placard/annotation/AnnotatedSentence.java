package org.placard.annotation;

import java.util.List;
import org.placard.mention.Mention;
import org.placard.provision.ProvisionReference;
import org.placard.sentence.Meeting;
import org.placard.stance.SentenceLabel;
import org.placard.stance.Unread;
import org.placard.text.Span;

/**
 * A sentence or section title with all that was found in it, in text order.
 *
 * @param id {@code <check-in number>.<row>}
 * @param section id of its section, or null
 * @param span place in the check-in's text
 * @param unread what the grammar does not know in it
 */
public record AnnotatedSentence(
        String id,
        String section,
        Span span,
        Meeting meeting,
        List<SentenceLabel> labels,
        List<Mention> mentions,
        List<ProvisionReference> articles,
        List<Unread> unread) {
    public AnnotatedSentence {
        labels = List.copyOf(labels);
        mentions = List.copyOf(mentions);
        articles = List.copyOf(articles);
        unread = List.copyOf(unread);
    }

    /** A sentence in which nothing is unknown. */
    public AnnotatedSentence(
            String id,
            String section,
            Span span,
            Meeting meeting,
            List<SentenceLabel> labels,
            List<Mention> mentions,
            List<ProvisionReference> articles) {
        this(id, section, span, meeting, labels, mentions, articles, List.of());
    }
}
