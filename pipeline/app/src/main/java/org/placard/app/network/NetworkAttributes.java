package org.placard.app.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The attributes of a network's nodes and ties. Every node and every tie has every attribute, since readers lack what a file
 * leaves to a default: a day that is not known is empty. Weights are absolute, as layouts need them; {@value #SIGNED_WEIGHT}
 * has the sign.
 */
final class NetworkAttributes {
    static final String LABEL = "label";
    static final String WEIGHT = "weight";
    static final String SIGNED_WEIGHT = "signed_weight";

    /** Attributes of nodes besides the label. */
    static final List<Attribute> OF_NODES = List.of(
            new Attribute("mode", Type.TEXT),
            new Attribute("kind", Type.TEXT),
            new Attribute("words", Type.TEXT),
            new Attribute("first", Type.TEXT),
            new Attribute("last", Type.TEXT));

    /** Attributes of ties besides the weight. */
    static final List<Attribute> OF_TIES = List.of(
            new Attribute(SIGNED_WEIGHT, Type.NUMBER),
            new Attribute("supports", Type.COUNT),
            new Attribute("opposes", Type.COUNT),
            new Attribute("proposes", Type.COUNT),
            new Attribute("days", Type.COUNT),
            new Attribute("first", Type.TEXT),
            new Attribute("last", Type.TEXT));

    private final Map<Node, SortedSet<LocalDate>> dates = new HashMap<>();

    NetworkAttributes(StatementNetwork network) {
        for (Tie tie : network.ties()) {
            dates.computeIfAbsent(tie.source(), node -> new TreeSet<>()).addAll(tie.dates());
            dates.computeIfAbsent(tie.target(), node -> new TreeSet<>()).addAll(tie.dates());
        }
    }

    /** What an attribute holds, and what that is called in each format. */
    enum Type {
        TEXT("string", "string"),
        COUNT("int", "integer"),
        NUMBER("double", "double");

        private final String graphMl;
        private final String gexf;

        Type(String graphMl, String gexf) {
            this.graphMl = graphMl;
            this.gexf = gexf;
        }

        String graphMl() {
            return graphMl;
        }

        String gexf() {
            return gexf;
        }
    }

    record Attribute(String name, Type type) {}

    /** A node's values in the order of {@link #OF_NODES}. */
    List<String> of(Node node) {
        return List.of(
                node.mode().name().toLowerCase(Locale.ROOT),
                node.kind(),
                node.words(),
                day(first(node)),
                day(last(node)));
    }

    /** A tie's values in the order of {@link #OF_TIES}. */
    static List<String> of(Tie tie) {
        return List.of(
                String.valueOf(tie.weight()),
                String.valueOf(tie.supports()),
                String.valueOf(tie.opposes()),
                String.valueOf(tie.proposes()),
                String.valueOf(tie.dates().size()),
                day(tie.first()),
                day(tie.last()));
    }

    static String weight(Tie tie) {
        return String.valueOf(Math.abs(tie.weight()));
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    /** The first day of a node's ties. */
    Optional<LocalDate> first(Node node) {
        return Optional.ofNullable(dates.get(node))
                .filter(days -> !days.isEmpty())
                .map(SortedSet::first);
    }

    /** The last day of a node's ties. */
    Optional<LocalDate> last(Node node) {
        return Optional.ofNullable(dates.get(node))
                .filter(days -> !days.isEmpty())
                .map(SortedSet::last);
    }
}
