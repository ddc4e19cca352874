package org.placard.app.interchange;

import java.util.List;
import org.placard.text.Text;

/** A text and annotations of places in it. */
public record AnnotatedText(Text text, List<Annotation> annotations) {
    public AnnotatedText {
        annotations = List.copyOf(annotations);
        for (Annotation each : annotations) {
            if (each.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        each.layer().title() + " at " + each.span() + " runs beyond the text");
            }
        }
    }
}
