package org.placard.app.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The layers in which gold is shown to an annotation tool. Layers hang together by place: whatever stands inside a row
 * belongs to it. {@code order} keeps the gold's order in lists; what an annotator adds has none and comes last.
 */
public enum Layer {
    /** Stands at the first row: which text this is, and its check-ins as JSON. */
    DOCUMENT("Document", "source", "sha256", "checkins"),
    ROW("Row", "id", "kind", "checkin"),
    /** Covers its row; {@code status} is {@code given}, or {@code optional} for a contested one. */
    LABEL("Label", "name", "status", "order"),
    MENTION("Mention", "code", "order"),
    REFERENCE("Reference", "provisions", "order"),
    /** Covers its row. */
    POSITION("Position", "stance", "actors", "articles", "counterpart", "order");

    private final String title;
    private final List<String> attributes;

    Layer(String title, String... attributes) {
        this.title = title;
        this.attributes = List.of(attributes);
    }

    static Optional<Layer> titled(String title) {
        return Arrays.stream(values())
                .filter(layer -> layer.title.equals(title))
                .findFirst();
    }

    public String title() {
        return title;
    }

    public List<String> attributes() {
        return attributes;
    }
}
