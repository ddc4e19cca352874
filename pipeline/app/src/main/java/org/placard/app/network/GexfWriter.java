package org.placard.app.network;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placard.app.network.NetworkAttributes.Attribute;

/**
 * Writes {@code <name>.gexf}: GEXF 1.3 with typed attributes and time, as Gephi opens it. A tie has a spell for each day on
 * which it was made or renewed, a node lasts from its first such day to its last.
 */
final class GexfWriter implements NetworkWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public List<Path> write(StatementNetwork network, Path folder) throws IOException {
        return List.of(XmlLines.file(folder.resolve(network.name() + ".gexf"), xml -> write(network, xml)));
    }

    private static void write(StatementNetwork network, XmlLines xml) throws IOException {
        xml.open(
                "gexf",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                XmlLines.SCHEMA_INSTANCE,
                "version",
                "1.3",
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/gexf.xsd");
        String time = network.window()
                .map(window -> "; from " + window.first() + " to " + window.last())
                .orElse("");
        xml.open("meta")
                .words("Placard", "creator")
                .words(
                        "Network: " + network.type() + "; normalisation: " + network.normalisation() + time,
                        "description")
                .close("meta");
        String direction = network.type().isDirected() ? "directed" : "undirected";
        xml.open(
                "graph",
                "defaultedgetype",
                direction,
                "mode",
                "dynamic",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        declarations(xml, "node", NetworkAttributes.OF_NODES);
        declarations(xml, "edge", NetworkAttributes.OF_TIES);
        nodes(network, xml);
        ties(network, direction, xml);
        xml.close("graph").close("gexf");
    }

    private static void declarations(XmlLines xml, String owner, List<Attribute> attributes) throws IOException {
        xml.open("attributes", "class", owner);
        for (int i = 0; i < attributes.size(); i++) {
            Attribute each = attributes.get(i);
            xml.empty(
                    "attribute",
                    "id",
                    String.valueOf(i),
                    "title",
                    each.name(),
                    "type",
                    each.type().gexf());
        }
        xml.close("attributes");
    }

    private static void nodes(StatementNetwork network, XmlLines xml) throws IOException {
        NetworkAttributes attributes = new NetworkAttributes(network);
        xml.open("nodes");
        for (Node node : network.nodes()) {
            xml.open(
                    "node",
                    "id",
                    node.id(),
                    "label",
                    node.label(),
                    "start",
                    day(attributes.first(node)),
                    "end",
                    day(attributes.last(node)));
            values(xml, attributes.of(node));
            xml.close("node");
        }
        xml.close("nodes");
    }

    private static void ties(StatementNetwork network, String direction, XmlLines xml) throws IOException {
        xml.open("edges");
        int number = 0;
        for (Tie tie : network.ties()) {
            xml.open(
                    "edge",
                    "id",
                    "e" + ++number,
                    "source",
                    tie.source().id(),
                    "target",
                    tie.target().id(),
                    "type",
                    direction,
                    "weight",
                    NetworkAttributes.weight(tie));
            values(xml, NetworkAttributes.of(tie));
            if (!tie.dates().isEmpty()) {
                xml.open("spells");
                for (LocalDate date : tie.dates()) {
                    xml.empty("spell", "start", date.toString(), "end", date.toString());
                }
                xml.close("spells");
            }
            xml.close("edge");
        }
        xml.close("edges");
    }

    private static void values(XmlLines xml, List<String> values) throws IOException {
        xml.open("attvalues");
        for (int i = 0; i < values.size(); i++) {
            xml.empty("attvalue", "for", String.valueOf(i), "value", values.get(i));
        }
        xml.close("attvalues");
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
