package org.placard.app.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.app.Talks;
import org.placard.app.tables.SomeHolders;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.DOMImplementationLS;

/** The files against the formats' own schemas, and read back by readers that did not write them. */
class NetworkFilesTest {
    @TempDir
    private Path folder;

    private NetworkBuilder builder;

    @BeforeEach
    void readTalks() throws IOException {
        builder =
                new NetworkBuilder(StatementReader.stated(SomeHolders.holders()).read(Talks.in(folder)));
    }

    @ParameterizedTest
    @EnumSource
    void graphMlIsValidAndReadsBack(NetworkType type) throws Exception {
        StatementNetwork network = builder.build(type, Normalisation.NONE);
        Path file = new GraphMlWriter().write(network, folder).get(0);
        schema("graphml.xsd").newValidator().validate(new StreamSource(file.toFile()));

        Graph<String, DefaultWeightedEdge> graph = emptyGraph(type);
        ReadAttributes read = new ReadAttributes(graph);
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((key, value) -> read.node(key.getFirst(), key.getSecond(), value));
        importer.addEdgeAttributeConsumer((key, value) -> read.tie(key.getFirst(), key.getSecond(), value));
        importer.importGraph(graph, file.toFile());
        read.assertSame(network);
    }

    @ParameterizedTest
    @EnumSource
    void gexfReadsBack(NetworkType type) throws Exception {
        StatementNetwork network = builder.build(type, Normalisation.NONE);
        Path file = new GexfWriter().write(network, folder).get(0);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertEquals("http://gexf.net/1.3", root.getAttribute("xmlns"));
        assertEquals("1.3", root.getAttribute("version"));

        Graph<String, DefaultWeightedEdge> graph = emptyGraph(type);
        ReadAttributes read = new ReadAttributes(graph);
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        // it has only the schema of version 1.2
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((key, value) -> read.node(key.getFirst(), key.getSecond(), value));
        importer.addEdgeAttributeConsumer((key, value) -> read.tie(key.getFirst(), key.getSecond(), value));
        importer.importGraph(graph, file.toFile());
        read.assertSame(network);
    }

    @ParameterizedTest
    @EnumSource
    void gexfHasEveryDayOfATie(NetworkType type) throws Exception {
        StatementNetwork network = builder.build(type, Normalisation.NONE);
        Path file = new GexfWriter().write(network, folder).get(0);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        Element graph = (Element) document.getElementsByTagName("graph").item(0);
        assertEquals("dynamic", graph.getAttribute("mode"));
        assertEquals("date", graph.getAttribute("timeformat"));
        Map<String, List<String>> expected = new TreeMap<>();
        network.ties()
                .forEach(tie -> expected.put(
                        tie.source().id() + " " + tie.target().id(),
                        tie.dates().stream().map(Object::toString).toList()));
        Map<String, List<String>> found = new TreeMap<>();
        NodeList edges = document.getElementsByTagName("edge");
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            List<String> days = new ArrayList<>();
            NodeList spells = edge.getElementsByTagName("spell");
            for (int j = 0; j < spells.getLength(); j++) {
                Element spell = (Element) spells.item(j);
                assertEquals(spell.getAttribute("start"), spell.getAttribute("end"));
                days.add(spell.getAttribute("start"));
            }
            found.put(edge.getAttribute("source") + " " + edge.getAttribute("target"), days);
        }
        assertEquals(expected, found);
        assertFalse(found.values().stream().allMatch(List::isEmpty), "no tie has a day");
    }

    @ParameterizedTest
    @EnumSource(names = {"GRAPHML", "GEXF", "CSV"})
    void twoRunsWriteTheSameBytes(NetworkFormat format) throws Exception {
        for (NetworkType type : NetworkType.values()) {
            StatementNetwork network = builder.build(type, Normalisation.NONE);
            NetworkWriter writer = format.writer().orElseThrow();
            List<Path> one = writer.write(network, folder.resolve("one"));
            List<Path> two = writer.write(network, folder.resolve("two"));
            for (int i = 0; i < one.size(); i++) {
                assertArrayEquals(Files.readAllBytes(one.get(i)), Files.readAllBytes(two.get(i)));
            }
        }
    }

    private static Graph<String, DefaultWeightedEdge> emptyGraph(NetworkType type) {
        var kind = type.isDirected()
                ? GraphTypeBuilder.<String, DefaultWeightedEdge>directed()
                : GraphTypeBuilder.<String, DefaultWeightedEdge>undirected();
        return kind.weighted(true)
                .allowingSelfLoops(true)
                .vertexSupplier(SupplierUtil.createStringSupplier())
                .edgeSupplier(SupplierUtil.createDefaultWeightedEdgeSupplier())
                .buildGraph();
    }

    /** The schemas that JGraphT has on the class path; nothing is fetched. */
    private static Schema schema(String... names) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        DOMImplementationLS inputs = (DOMImplementationLS) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .getFeature("LS", "3.0");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            var input = inputs.createLSInput();
            input.setByteStream(new ByteArrayInputStream(bytes(systemId.substring(systemId.lastIndexOf('/') + 1))));
            input.setSystemId(systemId);
            return input;
        });
        Source[] sources = new Source[names.length];
        for (int i = 0; i < names.length; i++) {
            sources[i] = new StreamSource(new ByteArrayInputStream(bytes(names[i])), names[i]);
        }
        return factory.newSchema(sources);
    }

    private static byte[] bytes(String schema) {
        try (var in = GraphMLImporter.class.getResourceAsStream("/" + schema)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record ReadAttributes(
            Graph<String, DefaultWeightedEdge> graph,
            Map<String, Map<String, String>> nodes,
            Map<String, Map<String, String>> ties) {
        ReadAttributes(Graph<String, DefaultWeightedEdge> graph) {
            this(graph, new TreeMap<>(), new TreeMap<>());
        }

        void node(String id, String name, Attribute value) {
            nodes.computeIfAbsent(id, node -> new TreeMap<>()).put(name, value.getValue());
        }

        void tie(DefaultWeightedEdge edge, String name, Attribute value) {
            ties.computeIfAbsent(ends(edge), tie -> new TreeMap<>()).put(name, value.getValue());
        }

        private String ends(DefaultWeightedEdge edge) {
            return graph.getEdgeSource(edge) + " " + graph.getEdgeTarget(edge);
        }

        void assertSame(StatementNetwork network) {
            assertTrue(network.ties().size() >= 3, "too few ties to compare: " + network.ties());
            assertEquals(network.nodes().size(), graph.vertexSet().size());
            assertEquals(network.ties().size(), graph.edgeSet().size());
            for (Node node : network.nodes()) {
                assertEquals(node.label(), nodes.get(node.id()).get("label"));
                assertEquals(node.kind(), nodes.get(node.id()).get("kind"));
                assertEquals(node.words(), nodes.get(node.id()).get("words"));
            }
            for (Tie tie : network.ties()) {
                DefaultWeightedEdge edge =
                        graph.getEdge(tie.source().id(), tie.target().id());
                assertEquals(Math.abs(tie.weight()), graph.getEdgeWeight(edge));
                Map<String, String> attributes = ties.get(ends(edge));
                assertEquals(String.valueOf(tie.weight()), attributes.get("signed_weight"));
                assertEquals(String.valueOf(tie.supports()), attributes.get("supports"));
                assertEquals(String.valueOf(tie.opposes()), attributes.get("opposes"));
                assertEquals(String.valueOf(tie.proposes()), attributes.get("proposes"));
                assertEquals(tie.first().map(Object::toString).orElse(""), attributes.getOrDefault("first", ""));
                assertEquals(tie.last().map(Object::toString).orElse(""), attributes.getOrDefault("last", ""));
            }
        }
    }
}
