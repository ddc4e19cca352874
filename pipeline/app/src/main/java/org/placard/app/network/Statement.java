package org.placard.app.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placard.position.Stance;
import org.placard.text.Span;

/**
 * A position as discourse network analysis sees it: an actor agrees or disagrees with concepts.
 *
 * @param concepts the proposal that the position makes or answers; where there is none, each article that it takes as it
 *     stands; none where the report names neither
 * @param articles that it is about
 * @param counterparts authors who are supported or opposed
 * @param date of the meeting; where the report does not say, of the check-in
 * @param evidence from the holder's name to the words that carry the stance, in the check-in's text
 */
public record Statement(
        Node actor,
        Stance stance,
        List<Node> concepts,
        List<Node> articles,
        List<Node> counterparts,
        Optional<LocalDate> date,
        Span evidence) {
    public Statement {
        concepts = List.copyOf(concepts);
        articles = List.copyOf(articles);
        counterparts = List.copyOf(counterparts);
    }

    /** Whether the actor is for it: who proposes a thing agrees with it. */
    public boolean agrees() {
        return stance != Stance.OPPOSE;
    }
}
