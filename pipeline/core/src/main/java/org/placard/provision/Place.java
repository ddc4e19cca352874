package org.placard.provision;

import java.util.ArrayList;
import java.util.List;

/**
 * A provision as a path from the whole to the part.
 *
 * @param root what the path's first part numbers
 * @param parts such as {@code 16}, {@code 2}, {@code c}; not empty
 */
record Place(Root root, List<String> parts) {
    /** What a path begins with. */
    enum Root {
        ARTICLE(""),
        ANNEX("annex"),
        OPERATIVE("OP"),
        PREAMBULAR("PP"),
        /** A paragraph of an article that is not named. */
        PARAGRAPH("¶"),
        /** A subparagraph of a paragraph that is not named. */
        SUBPARAGRAPH("¶");

        private final String prefix;

        Root(String prefix) {
            this.prefix = prefix;
        }
    }

    Place {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a place has at least one part");
        }
    }

    boolean isPartial() {
        return root == Root.PARAGRAPH || root == Root.SUBPARAGRAPH;
    }

    /** This path as the continuation of {@code whole}. */
    Place within(Place whole) {
        List<String> all = new ArrayList<>(whole.parts);
        all.addAll(parts);
        return new Place(whole.root, all);
    }

    /** The path cut to its first {@code length} parts, or all where it has fewer. */
    Place cut(int length) {
        return new Place(root, parts.subList(0, Math.min(length, parts.size())));
    }

    Provision provision() {
        var norm = new StringBuilder(root.prefix);
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0 && root != Root.SUBPARAGRAPH) {
                norm.append(parts.get(i));
            } else {
                norm.append('(').append(parts.get(i)).append(')');
            }
        }
        return new Provision(norm.toString());
    }
}
