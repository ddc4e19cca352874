package org.placard.app.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.placard.app.network.NetworkAttributes.Attribute;

/** Writes {@code <name>.graphml}: GraphML with typed attributes, as visone, igraph, networkx and Gephi read it. */
final class GraphMlWriter implements NetworkWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String OF_NODE = "node";
    private static final String OF_TIE = "edge";

    @Override
    public List<Path> write(StatementNetwork network, Path folder) throws IOException {
        return List.of(XmlLines.file(folder.resolve(network.name() + ".graphml"), xml -> write(network, xml)));
    }

    private static void write(StatementNetwork network, XmlLines xml) throws IOException {
        xml.open(
                "graphml",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                XmlLines.SCHEMA_INSTANCE,
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        key(xml, OF_NODE, NetworkAttributes.LABEL, NetworkAttributes.Type.TEXT);
        for (Attribute each : NetworkAttributes.OF_NODES) {
            key(xml, OF_NODE, each.name(), each.type());
        }
        key(xml, OF_TIE, NetworkAttributes.WEIGHT, NetworkAttributes.Type.NUMBER);
        for (Attribute each : NetworkAttributes.OF_TIES) {
            key(xml, OF_TIE, each.name(), each.type());
        }
        xml.open("graph", "edgedefault", network.type().isDirected() ? "directed" : "undirected");
        NetworkAttributes attributes = new NetworkAttributes(network);
        for (Node node : network.nodes()) {
            xml.open("node", "id", node.id());
            data(xml, OF_NODE, NetworkAttributes.LABEL, node.label());
            all(xml, OF_NODE, NetworkAttributes.OF_NODES, attributes.of(node));
            xml.close("node");
        }
        int number = 0;
        for (Tie tie : network.ties()) {
            xml.open(
                    "edge",
                    "id",
                    "e" + ++number,
                    "source",
                    tie.source().id(),
                    "target",
                    tie.target().id());
            data(xml, OF_TIE, NetworkAttributes.WEIGHT, NetworkAttributes.weight(tie));
            all(xml, OF_TIE, NetworkAttributes.OF_TIES, NetworkAttributes.of(tie));
            xml.close("edge");
        }
        xml.close("graph").close("graphml");
    }

    private static void key(XmlLines xml, String owner, String name, NetworkAttributes.Type type) throws IOException {
        xml.empty("key", "id", owner + "_" + name, "for", owner, "attr.name", name, "attr.type", type.graphMl());
    }

    private static void all(XmlLines xml, String owner, List<Attribute> attributes, List<String> values)
            throws IOException {
        for (int i = 0; i < attributes.size(); i++) {
            data(xml, owner, attributes.get(i).name(), values.get(i));
        }
    }

    private static void data(XmlLines xml, String owner, String name, String value) throws IOException {
        xml.words(value, "data", "key", owner + "_" + name);
    }
}
