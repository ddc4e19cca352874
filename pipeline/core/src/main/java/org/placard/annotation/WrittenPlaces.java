package org.placard.annotation;

import java.util.List;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.provision.ProvisionReference;
import org.placard.stance.SentenceLabel;
import org.placard.stance.Unread;
import org.placard.text.PlainText;

/** Moves what was found in the plain form of a text to where it stands in the text as it was written. */
public final class WrittenPlaces {
    private final PlainText text;

    public WrittenPlaces(PlainText text) {
        this.text = text;
    }

    public List<AnnotatedSentence> sentences(List<AnnotatedSentence> sentences) {
        return text.keepsPlaces()
                ? sentences
                : sentences.stream().map(this::moved).toList();
    }

    public List<Proposal> proposals(List<Proposal> proposals) {
        return text.keepsPlaces()
                ? proposals
                : proposals.stream().map(this::moved).toList();
    }

    public List<Position> positions(List<Position> positions) {
        return text.keepsPlaces()
                ? positions
                : positions.stream().map(this::moved).toList();
    }

    private AnnotatedSentence moved(AnnotatedSentence sentence) {
        return new AnnotatedSentence(
                sentence.id(),
                sentence.section(),
                text.toWritten(sentence.span()),
                sentence.meeting(),
                sentence.labels().stream().map(this::moved).toList(),
                sentence.mentions().stream().map(this::moved).toList(),
                sentence.articles().stream().map(this::moved).toList(),
                sentence.unread().stream()
                        .map(unread ->
                                new Unread(unread.kind(), text.toWritten(unread.span()), unread.lemma(), unread.pos()))
                        .toList());
    }

    private SentenceLabel moved(SentenceLabel label) {
        return new SentenceLabel(
                label.label(),
                label.confidence(),
                label.cues().stream().map(text::toWritten).toList(),
                label.by());
    }

    private Mention moved(Mention mention) {
        return mention.at(text.toWritten(mention.span()));
    }

    private ProvisionReference moved(ProvisionReference reference) {
        return new ProvisionReference(text.toWritten(reference.span()), reference.provisions(), reference.basis());
    }

    private Proposal moved(Proposal proposal) {
        return new Proposal(
                proposal.id(),
                proposal.sentence(),
                proposal.authors(),
                text.toWritten(proposal.span()),
                proposal.action(),
                proposal.provisions(),
                proposal.withdrawn());
    }

    private Position moved(Position position) {
        return new Position(
                position.id(),
                position.sentence(),
                position.stance(),
                position.actor(),
                position.speaksFor(),
                text.toWritten(position.mention()),
                text.toWritten(position.cue()),
                position.provisions(),
                position.counterpart(),
                position.proposal(),
                position.date(),
                position.confidence(),
                position.by(),
                position.rule(),
                position.factuality(),
                position.derivedFrom());
    }
}
