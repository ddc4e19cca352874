package org.placard.app.interchange;

import java.util.List;
import org.placard.text.Text;

/**
 * A text and annotations of places in it.
 *
 * @param remarks what a file had beside them that gold has no place for, one line each; empty for what the program made
 */
public record AnnotatedText(Text text, List<Annotation> annotations, List<String> remarks) {
    public AnnotatedText {
        annotations = List.copyOf(annotations);
        remarks = List.copyOf(remarks);
        for (Annotation each : annotations) {
            if (each.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        each.layer().title() + " at " + each.span() + " runs beyond the text");
            }
        }
    }

    public AnnotatedText(Text text, List<Annotation> annotations) {
        this(text, annotations, List.of());
    }
}
