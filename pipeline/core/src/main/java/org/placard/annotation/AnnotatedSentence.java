package org.placard.annotation;

import java.util.List;
import org.placard.mention.Mention;
import org.placard.provision.ProvisionReference;
import org.placard.sentence.Meeting;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;

/**
 * A sentence or section title with all that was found in it, in text order.
 *
 * @param id {@code <check-in number>.<row>}
 * @param section id of its section, or null
 * @param span place in the check-in's text
 */
public record AnnotatedSentence(
        String id,
        String section,
        Span span,
        Meeting meeting,
        List<SentenceLabel> labels,
        List<Mention> mentions,
        List<ProvisionReference> articles) {
    public AnnotatedSentence {
        labels = List.copyOf(labels);
        mentions = List.copyOf(mentions);
        articles = List.copyOf(articles);
    }
}
