package org.placard.app.interchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placard.text.Span;

/**
 * A place in a text with attributes, as every annotation tool has them.
 *
 * @param attributes by the names that {@link Layer} gives them, in its order
 */
public record Annotation(Layer layer, Span span, Map<String, String> attributes) {
    public Annotation {
        for (String name : attributes.keySet()) {
            if (!layer.attributes().contains(name)) {
                throw new IllegalArgumentException(layer.title() + " has no attribute '" + name + "'; it has "
                        + String.join(", ", layer.attributes()));
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String name : layer.attributes()) {
            if (attributes.containsKey(name)) {
                ordered.put(name, attributes.get(name));
            }
        }
        attributes = Collections.unmodifiableMap(ordered);
    }
}
