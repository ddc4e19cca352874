package org.placard.app.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;

/**
 * A network as JGraphT's exporters take it, with the attributes of its nodes and ties. Every node and every tie has every
 * attribute, since readers lack what a file leaves to a default: a day that is not known is empty. Weights are absolute, as
 * layouts need them; {@value #SIGNED_WEIGHT} has the sign.
 */
final class AttributedGraph {
    static final String LABEL = "label";
    static final String WEIGHT = "weight";
    static final String SIGNED_WEIGHT = "signed_weight";
    /** Attributes of nodes besides the label. */
    static final List<Map.Entry<String, AttributeType>> NODE_ATTRIBUTES = List.of(
            Map.entry("mode", AttributeType.STRING),
            Map.entry("kind", AttributeType.STRING),
            Map.entry("words", AttributeType.STRING),
            Map.entry("first", AttributeType.STRING),
            Map.entry("last", AttributeType.STRING));
    /** Attributes of ties besides the weight. */
    static final List<Map.Entry<String, AttributeType>> TIE_ATTRIBUTES = List.of(
            Map.entry(SIGNED_WEIGHT, AttributeType.DOUBLE),
            Map.entry("supports", AttributeType.INT),
            Map.entry("opposes", AttributeType.INT),
            Map.entry("proposes", AttributeType.INT),
            Map.entry("days", AttributeType.INT),
            Map.entry("first", AttributeType.STRING),
            Map.entry("last", AttributeType.STRING));

    private final Graph<Node, Tie> graph;
    private final Map<Node, List<LocalDate>> dates = new TreeMap<>();

    AttributedGraph(Network network) {
        GraphTypeBuilder<Node, Tie> type =
                network.type().isDirected() ? GraphTypeBuilder.directed() : GraphTypeBuilder.undirected();
        this.graph = type.weighted(true)
                .allowingSelfLoops(true)
                .allowingMultipleEdges(false)
                .buildGraph();
        network.nodes().forEach(graph::addVertex);
        for (Tie tie : network.ties()) {
            graph.addEdge(tie.source(), tie.target(), tie);
            graph.setEdgeWeight(tie, Math.abs(tie.weight()));
        }
        for (Node node : network.nodes()) {
            dates.put(
                    node,
                    graph.edgesOf(node).stream()
                            .flatMap(tie -> tie.dates().stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    Graph<Node, Tie> graph() {
        return graph;
    }

    Map<String, Attribute> attributes(Node node) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put(LABEL, DefaultAttribute.createAttribute(node.label()));
        attributes.put(
                "mode", DefaultAttribute.createAttribute(node.mode().name().toLowerCase(Locale.ROOT)));
        attributes.put("kind", DefaultAttribute.createAttribute(node.kind()));
        attributes.put("words", DefaultAttribute.createAttribute(node.words()));
        attributes.put("first", day(first(node)));
        attributes.put("last", day(last(node)));
        return attributes;
    }

    static Map<String, Attribute> attributes(Tie tie) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put(SIGNED_WEIGHT, DefaultAttribute.createAttribute(tie.weight()));
        attributes.put("supports", DefaultAttribute.createAttribute(tie.supports()));
        attributes.put("opposes", DefaultAttribute.createAttribute(tie.opposes()));
        attributes.put("proposes", DefaultAttribute.createAttribute(tie.proposes()));
        attributes.put("days", DefaultAttribute.createAttribute(tie.dates().size()));
        attributes.put("first", day(tie.first()));
        attributes.put("last", day(tie.last()));
        return attributes;
    }

    private static Attribute day(Optional<LocalDate> date) {
        return DefaultAttribute.createAttribute(date.map(LocalDate::toString).orElse(""));
    }

    /** The first day of a node's ties. */
    Optional<LocalDate> first(Node node) {
        return dates.get(node).stream().findFirst();
    }

    /** The last day of a node's ties. */
    Optional<LocalDate> last(Node node) {
        List<LocalDate> all = dates.get(node);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
