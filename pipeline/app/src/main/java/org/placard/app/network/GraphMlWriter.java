package org.placard.app.network;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.placard.app.tables.PendingFile;

/** Writes {@code <name>.graphml}: GraphML with typed attributes, as visone, igraph, networkx and Gephi read it. */
final class GraphMlWriter implements NetworkWriter {
    @Override
    public List<Path> write(Network network, Path folder) throws IOException {
        StringWriter graphMl = new StringWriter();
        AttributedGraph attributed = new AttributedGraph(network);
        exporter(network, attributed).exportGraph(attributed.graph(), graphMl);
        return List.of(PendingFile.write(folder.resolve(network.name() + ".graphml"), graphMl.toString()));
    }

    private static GraphMLExporter<Node, Tie> exporter(Network network, AttributedGraph attributed) {
        GraphMLExporter<Node, Tie> exporter = new GraphMLExporter<>(Node::id);
        exporter.setEdgeIdProvider(TieIds.of(network));
        exporter.setExportVertexLabels(true);
        exporter.setVertexLabelAttributeName(AttributedGraph.LABEL);
        // JGraphT's own weights, which its name keeps free, leave out those that are 1, which few readers put back
        exporter.setEdgeWeightAttributeName("default_weight");
        exporter.registerAttribute(AttributedGraph.WEIGHT, AttributeCategory.EDGE, AttributeType.DOUBLE);
        AttributedGraph.NODE_ATTRIBUTES.forEach(
                each -> exporter.registerAttribute(each.getKey(), AttributeCategory.NODE, each.getValue()));
        AttributedGraph.TIE_ATTRIBUTES.forEach(
                each -> exporter.registerAttribute(each.getKey(), AttributeCategory.EDGE, each.getValue()));
        exporter.setVertexAttributeProvider(attributed::attributes);
        exporter.setEdgeAttributeProvider(tie -> {
            Map<String, Attribute> attributes = AttributedGraph.attributes(tie);
            attributes.put(
                    AttributedGraph.WEIGHT,
                    DefaultAttribute.createAttribute(attributed.graph().getEdgeWeight(tie)));
            return attributes;
        });
        return exporter;
    }
}
