package org.placard.app.network;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.gexf.GEXFExporter.AttributeCategory;
import org.jgrapht.nio.gexf.GEXFExporter.Parameter;
import org.placard.app.tables.PendingFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes {@code <name>.gexf}: GEXF 1.3 with typed attributes and time, as Gephi opens it. A tie has a spell for each day on
 * which it was made or renewed, a node lasts from its first such day to its last. JGraphT's exporter writes
 * version 1.2 and knows no time; both are put right in what it writes.
 */
final class GexfWriter implements NetworkWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    private static final Map<AttributeType, GEXFAttributeType> TYPES = Map.of(
            AttributeType.STRING, GEXFAttributeType.STRING,
            AttributeType.INT, GEXFAttributeType.INTEGER,
            AttributeType.DOUBLE, GEXFAttributeType.DOUBLE);

    @Override
    public List<Path> write(Network network, Path folder) throws IOException {
        Path place = folder.resolve(network.name() + ".gexf");
        AttributedGraph attributed = new AttributedGraph(network);
        StringWriter timeless = new StringWriter();
        exporter(network, attributed).exportGraph(attributed.graph(), timeless);
        StringWriter gexf = new StringWriter();
        try {
            Document document = parsed(timeless.toString());
            setVersion(document.getDocumentElement());
            addTime(document, network, attributed);
            transformer().transform(new DOMSource(document), new StreamResult(gexf));
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException(place + ": cannot be written: " + e.getMessage(), e);
        }
        return List.of(PendingFile.write(place, gexf.toString()));
    }

    private static GEXFExporter<Node, Tie> exporter(Network network, AttributedGraph attributed) {
        GEXFExporter<Node, Tie> exporter = new GEXFExporter<>(Node::id, TieIds.of(network));
        exporter.setCreator("Placard");
        exporter.setDescription("Network: " + network.type() + "; normalisation: " + network.normalisation()
                + network.window()
                        .map(time -> "; from " + time.first() + " to " + time.last())
                        .orElse(""));
        exporter.setParameter(Parameter.EXPORT_EDGE_WEIGHTS, true);
        exporter.setParameter(Parameter.EXPORT_EDGE_TYPES, true);
        AttributedGraph.NODE_ATTRIBUTES.forEach(
                each -> exporter.registerAttribute(each.getKey(), AttributeCategory.NODE, TYPES.get(each.getValue())));
        AttributedGraph.TIE_ATTRIBUTES.forEach(
                each -> exporter.registerAttribute(each.getKey(), AttributeCategory.EDGE, TYPES.get(each.getValue())));
        exporter.setVertexAttributeProvider(attributed::attributes);
        exporter.setEdgeAttributeProvider(AttributedGraph::attributes);
        return exporter;
    }

    private static void setVersion(Element gexf) {
        gexf.setAttribute("version", "1.3");
        gexf.setAttribute("xmlns", NAMESPACE);
        gexf.setAttribute("xmlns:viz", NAMESPACE + "/viz");
        gexf.setAttribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/gexf.xsd");
    }

    private static void addTime(Document document, Network network, AttributedGraph attributed) {
        Element graph = (Element) document.getElementsByTagName("graph").item(0);
        graph.setAttribute("mode", "dynamic");
        graph.setAttribute("timeformat", "date");
        graph.setAttribute("timerepresentation", "interval");
        Map<String, Node> nodes = byId(network.nodes(), Node::id);
        for (Element element : elements(document, "node")) {
            Node node = nodes.get(element.getAttribute("id"));
            setDate(element, "start", attributed.first(node));
            setDate(element, "end", attributed.last(node));
        }
        Map<String, Tie> ties = byId(network.ties(), TieIds.of(network));
        for (Element element : elements(document, "edge")) {
            addSpells(element, ties.get(element.getAttribute("id")).dates());
        }
    }

    private static void addSpells(Element edge, List<LocalDate> dates) {
        if (dates.isEmpty()) {
            return;
        }
        Element spells = edge.getOwnerDocument().createElement("spells");
        for (LocalDate date : dates) {
            Element spell = edge.getOwnerDocument().createElement("spell");
            setDate(spell, "start", Optional.of(date));
            setDate(spell, "end", Optional.of(date));
            spells.appendChild(spell);
        }
        edge.appendChild(spells);
    }

    private static void setDate(Element element, String attribute, Optional<LocalDate> date) {
        date.ifPresent(day -> element.setAttribute(attribute, day.toString()));
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        all.forEach(each -> byId.put(id.apply(each), each));
        return byId;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document parsed(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        document.setXmlStandalone(true);
        return document;
    }

    private static Transformer transformer() throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        return transformer;
    }
}
