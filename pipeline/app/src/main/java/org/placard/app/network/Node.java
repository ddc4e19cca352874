package org.placard.app.network;

import java.util.regex.Pattern;
import org.placard.app.tables.Actor;

/**
 * A node of a network.
 *
 * @param id unique in every network of a corpus; what GraphML takes as an id
 * @param label short, on one line
 * @param kind of an actor: state, group, chair or unnamed; of a proposal: what it would do; of a provision: provision
 * @param words of a proposal, in full; otherwise the label
 */
public record Node(String id, Mode mode, String label, String kind, String words) implements Comparable<Node> {
    private static final int LABEL_LENGTH = 80;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Node {
        id = XmlText.nameToken(id);
        label = shortened(onOneLine(label));
        words = XmlText.of(words);
    }

    /** What a node stands for. */
    public enum Mode {
        ACTOR,
        PROPOSAL,
        PROVISION
    }

    /** An actor; a group's id says so, since its code may be a state's too. */
    static Node of(Actor actor, String name) {
        String label = name == null ? actor.code() : name;
        String id = actor.kindName().equals("group") ? "group:" + actor.code() : actor.code();
        return new Node(id, Mode.ACTOR, label, actor.kindName(), label);
    }

    private static String onOneLine(String words) {
        return SPACES.matcher(XmlText.of(words)).replaceAll(" ").strip();
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LABEL_LENGTH) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LABEL_LENGTH - 1)) + "…";
    }

    @Override
    public int compareTo(Node other) {
        return mode == other.mode ? id.compareTo(other.id) : mode.compareTo(other.mode);
    }
}
