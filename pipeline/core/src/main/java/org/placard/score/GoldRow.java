package org.placard.score;

import java.util.HashSet;
import java.util.List;
import org.placard.position.Stance;
import org.placard.stance.Label;
import org.placard.text.Span;

/**
 * A heading, section title or sentence with its gold annotation. Lists keep the order of the file.
 *
 * @param id {@code <check-in number>.<row>}
 * @param checkIn number of its check-in
 * @param span place in the gold's text
 * @param mentions and references lie inside {@code span}
 * @param labels only a sentence has any, no label twice
 * @param positions only a sentence has any
 * @param optional contested labels: each, and positions of its stance, counts neither for nor against
 */
public record GoldRow(
        String id,
        Kind kind,
        int checkIn,
        Span span,
        List<GoldMention> mentions,
        List<GoldReference> references,
        List<Label> labels,
        List<GoldPosition> positions,
        List<Label> optional) {
    /** What a row is. */
    public enum Kind {
        HEADING,
        SECTION,
        SENTENCE
    }

    public GoldRow {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a row needs an id");
        }
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
        labels = List.copyOf(labels);
        positions = List.copyOf(positions);
        optional = List.copyOf(optional);
        if (kind != Kind.SENTENCE && !(labels.isEmpty() && positions.isEmpty() && optional.isEmpty())) {
            throw new IllegalArgumentException("row " + id + ": only a sentence has labels or positions");
        }
        checkOnce(id, labels);
        checkOnce(id, optional);
        for (GoldMention mention : mentions) {
            checkInside(id, span, mention.span());
        }
        for (GoldReference reference : references) {
            checkInside(id, span, reference.span());
        }
    }

    private static void checkInside(String id, Span row, Span part) {
        if (!row.covers(part)) {
            throw new IllegalArgumentException("row " + id + ": " + part + " is not inside the row's " + row);
        }
    }

    private static void checkOnce(String id, List<Label> labels) {
        if (new HashSet<>(labels).size() < labels.size()) {
            throw new IllegalArgumentException("row " + id + ": a label stands twice in " + labels);
        }
    }

    public boolean isSentence() {
        return kind == Kind.SENTENCE;
    }

    /** Whether a contested reference leaves this row's provisions out of the comparison. */
    public boolean provisionsContested() {
        return references.stream().anyMatch(reference -> reference.provisions().isEmpty());
    }

    /** Whether positions of {@code stance} in this row count neither for nor against. */
    public boolean contested(Stance stance) {
        return optional.contains(stance.label());
    }
}
