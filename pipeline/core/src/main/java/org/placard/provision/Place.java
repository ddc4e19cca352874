package org.placard.provision;

import java.util.ArrayList;
import java.util.List;

/**
 * A provision as a path from the whole to the part.
 *
 * @param root what the path's first part numbers
 * @param parts such as {@code 16}, {@code 2}, {@code c}; not empty
 * @param instrument code of the instrument that it belongs to; null for the text at hand
 */
record Place(Root root, List<String> parts, String instrument) {
    /** How high a unit stands, the whole first. */
    enum Level {
        ANNEX,
        /** A part of the text that holds articles, such as a chapter. */
        DIVISION,
        /** What has paragraphs that are spoken of alone: an article, a rule. */
        ARTICLE,
        /** What is numbered by itself and holds nothing: a principle, a target, a footnote. */
        ENTRY,
        /** A paragraph of a resolution, operative or preambular. */
        RESOLUTION,
        /** A paragraph of an article that is not named. */
        PARAGRAPH,
        /** A subparagraph of a paragraph that is not named. */
        SUBPARAGRAPH
    }

    /**
     * What a path begins with.
     *
     * @param prefix what stands ahead of the number in normal form; empty for an article
     */
    record Root(Level level, String prefix) {
        static final Root ARTICLE = new Root(Level.ARTICLE, "");
        static final Root OPERATIVE = new Root(Level.RESOLUTION, "OP");
        static final Root PREAMBULAR = new Root(Level.RESOLUTION, "PP");
        static final Root PARAGRAPH = new Root(Level.PARAGRAPH, "¶");
        static final Root SUBPARAGRAPH = new Root(Level.SUBPARAGRAPH, "¶");

        /** The name of the unit as a part of another. */
        private String name() {
            return prefix.isEmpty() ? "article" : prefix;
        }
    }

    Place {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a place has at least one part");
        }
    }

    Place(Root root, List<String> parts) {
        this(root, parts, null);
    }

    boolean isPartial() {
        return root.level == Level.PARAGRAPH || root.level == Level.SUBPARAGRAPH;
    }

    boolean isOf(Level level) {
        return root.level == level;
    }

    /** This path as the continuation of {@code whole}. */
    Place within(Place whole) {
        List<String> all = new ArrayList<>(whole.parts);
        all.addAll(parts);
        return new Place(whole.root, all, whole.instrument);
    }

    /** This unit, which has a name of its own, as a part of {@code whole}; articles are numbered through all divisions. */
    Place unitWithin(Place whole) {
        if (whole.isOf(Level.DIVISION) && isOf(Level.ARTICLE)) {
            return this;
        }
        List<String> named = new ArrayList<>(parts);
        named.set(0, root.name() + parts.get(0));
        return new Place(root, named, instrument).within(whole);
    }

    Place in(String other) {
        return new Place(root, parts, other);
    }

    /** The path cut to its first {@code length} parts, or all where it has fewer. */
    Place cut(int length) {
        return new Place(root, parts.subList(0, Math.min(length, parts.size())), instrument);
    }

    Provision provision() {
        var norm = new StringBuilder(root.prefix);
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0 && root.level != Level.SUBPARAGRAPH) {
                norm.append(parts.get(i));
            } else {
                norm.append('(').append(parts.get(i)).append(')');
            }
        }
        return new Provision(norm.toString(), instrument);
    }
}
