package org.placard.app.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.text.Span;
import org.placard.text.Text;

/** Files as the tools themselves, editors and version control leave them. */
class OtherToolsTest {
    private static final Path RIVER = Path.of("src/test/resources/gold/river.gold.json");
    private static final String MARK = "\uFEFF";

    @TempDir
    private Path folder;

    private final ObjectMapper mapper = new ObjectMapper();

    private Gold river() throws IOException {
        return new GoldReader().read(RIVER);
    }

    private Path export(String format) throws IOException {
        AnnotationFormat written = AnnotationFormat.all().get(format);
        Path file = folder.resolve("x" + written.ending());
        written.write(new GoldLayers().of(river()), file);
        return file;
    }

    private static AnnotatedText read(String format, Path file) throws IOException {
        return AnnotationFormat.all().get(format).read(file);
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String content = Files.readString(file);
        assertTrue(content.contains(from), () -> from + " is not in " + content);
        Files.writeString(file, content.replace(from, to));
    }

    static Stream<Arguments> everyTextFormatWithMarkAndCarriageReturns() {
        return Stream.of("brat", "brat-utf16", "doccano", "label-studio", "webanno-tsv", "uima-json")
                .flatMap(format -> Stream.of(
                        Arguments.of(format, true, false),
                        Arguments.of(format, false, true),
                        Arguments.of(format, true, true)));
    }

    @ParameterizedTest(name = "{0}, mark {1}, carriage returns {2}")
    @MethodSource("everyTextFormatWithMarkAndCarriageReturns")
    void aByteOrderMarkAndCarriageReturnsChangeNothing(String format, boolean mark, boolean returns)
            throws IOException {
        Path file = export(format);
        for (Path each : List.of(file, folder.resolve("x.txt"))) {
            if (Files.exists(each)) {
                String content = Files.readString(each);
                Files.writeString(each, (mark ? MARK : "") + (returns ? content.replace("\n", "\r\n") : content));
            }
        }
        assertEquals(river(), new GoldLayers().gold(read(format, file), file));
    }

    /** brat counts every character of its text's file, those two included. */
    @Test
    void bratMayHaveCountedMarkAndCarriageReturns() throws IOException {
        Files.writeString(folder.resolve("y.txt"), MARK + "One\r\ntwo three");
        Path file = Files.writeString(
                folder.resolve("y.ann"), "T1\tMention 10 15\tthree\n#1\tAnnotatorNotes T1\t{\"code\":\"NOR\"}\n");
        AnnotatedText read = read("brat", file);
        assertEquals("One\ntwo three", read.text().toString());
        assertEquals(new Span(8, 13), read.annotations().get(0).span());
    }

    @Test
    void aNoteInWordsIsTold() throws IOException {
        Path file = export("brat");
        Files.writeString(file, Files.readString(file) + "#901\tAnnotatorNotes T3\tnot sure about this\n");
        AnnotatedText read = read("brat", file);
        assertEquals(river(), new GoldLayers().gold(read, file));
        assertEquals(1, read.remarks().size());
        assertTrue(read.remarks().get(0).matches("line \\d+: .*T3, \"not sure about this\""), read.remarks()::toString);
    }

    @Test
    void whatWasCancelledInLabelStudioIsToldAndLeftOut() throws IOException {
        Path file = export("label-studio");
        ArrayNode tasks = (ArrayNode) mapper.readTree(file.toFile());
        ArrayNode annotations = (ArrayNode) tasks.get(0).get("annotations");
        annotations.insertObject(0).put("was_cancelled", true).putArray("result");
        mapper.writeValue(file.toFile(), tasks);
        AnnotatedText read = read("label-studio", file);
        assertEquals(river(), new GoldLayers().gold(read, file));
        assertEquals(List.of("annotations[0]: was cancelled and is left out"), read.remarks());
    }

    @Test
    void severalAnnotationsOfOneTaskAreNamed() throws IOException {
        Path file = export("label-studio");
        ArrayNode tasks = (ArrayNode) mapper.readTree(file.toFile());
        ArrayNode annotations = (ArrayNode) tasks.get(0).get("annotations");
        annotations.add(annotations.get(0).deepCopy());
        mapper.writeValue(file.toFile(), tasks);
        String message = assertThrows(BrokenImportException.class, () -> read("label-studio", file))
                .getMessage();
        assertTrue(message.contains("there are 2, [0, 1]"), message);
    }

    /** Every attribute has a field there, of a name of its own, and every layer a label. */
    @Test
    void labelStudioGetsAConfiguration() throws IOException {
        export("label-studio");
        String configuration = Files.readString(folder.resolve(LabelStudioFormat.CONFIGURATION));
        for (Layer layer : Layer.values()) {
            assertTrue(configuration.contains("<Label value=\"" + layer.title() + "\"/>"), configuration);
            for (String attribute : layer.attributes()) {
                assertEquals(2, configuration.split("<TextArea name=\"" + attribute + "\"", -1).length, attribute);
            }
        }
    }

    @Test
    void doccanoHasFewShortLabels() throws IOException {
        JsonNode line = mapper.readTree(export("doccano").toFile());
        List<String> labels = line.get("entities").findValuesAsText("label");
        assertTrue(labels.size() > 20);
        assertTrue(labels.stream().allMatch(label -> Layer.titled(label).isPresent()), labels::toString);
    }

    @Test
    void anArrayFromDoccanoIsRead() throws IOException {
        Path file = export("doccano");
        Files.writeString(file, "[" + Files.readString(file).strip() + "]");
        assertEquals(river(), new GoldLayers().gold(read("doccano", file), file));
    }

    /** A project without relations exports places as triples; what an annotator added is labelled with its attributes. */
    @Test
    void triplesAndAddedLabelsFromDoccanoAreRead() throws IOException {
        Path file = export("doccano");
        ObjectNode line = (ObjectNode) mapper.readTree(file.toFile());
        ArrayNode triples = mapper.createArrayNode();
        line.get("entities").forEach(each -> triples.addArray()
                .add(each.get("start_offset"))
                .add(each.get("end_offset"))
                .add(each.get("label")));
        triples.addArray().add(336).add(352).add("Mention code=FJI");
        line.remove("entities");
        line.set("label", triples);
        mapper.writeValue(file.toFile(), line);
        Gold edited = new GoldLayers().gold(read("doccano", file), file);
        assertEquals("FJI", edited.rows().get(6).mentions().get(0).code());
    }

    /** INCEpTION writes a sentence with line ends in it as several lines of text ahead of its tokens. */
    @Test
    void aSentenceOverSeveralLinesOfInceptionIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("z.tsv"),
                MARK
                        + """
                        #FORMAT=WebAnno TSV 3.3
                        #T_SP=webanno.custom.Mention|code|order
                        #T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value


                        #Text=Peru and
                        #Text=Fiji agreed.
                        1-1\t0-4\tPeru\tPER\t*\t_\t
                        1-2\t5-8\tand\t_\t_\t_\t
                        1-3\t9-13\tFiji\tFJI\t*\tLOC\t
                        1-4\t14-20\tagreed\t_\t_\t_\t
                        1-5\t20-21\t.\t_\t_\t_\t

                        #Text=Chad did not.
                        2-1\t22-26\tChad\tTCD\t*\t_\t
                        2-2\t27-30\tdid\t_\t_\t_\t
                        2-3\t31-34\tnot\t_\t_\t_\t
                        2-4\t34-35\t.\t_\t_\t_\t
                        """
                                .replace("\n", "\r\n"));
        AnnotatedText read = read("webanno-tsv", file);
        assertEquals("Peru and\nFiji agreed. Chad did not.", read.text().toString());
        assertEquals(
                List.of(
                        new Annotation(Layer.MENTION, new Span(0, 4), Map.of("code", "PER")),
                        new Annotation(Layer.MENTION, new Span(9, 13), Map.of("code", "FJI")),
                        new Annotation(Layer.MENTION, new Span(22, 26), Map.of("code", "TCD"))),
                read.annotations());
        assertEquals(1, read.remarks().size(), read.remarks()::toString);
        assertTrue(read.remarks().get(0).contains("NamedEntity"), read.remarks()::toString);
    }

    @ParameterizedTest
    @CsvSource({"uima-xmi", "uima-json"})
    void aFormFeedInTheTextComesBackAsWhiteSpace(String format) throws IOException {
        Path file = folder.resolve("feed" + AnnotationFormat.all().get(format).ending());
        Annotation mention = new Annotation(Layer.MENTION, new Span(5, 9), Map.of("code", "FJI"));
        AnnotationFormat.all().get(format).write(new AnnotatedText(new Text("Peru\fFiji"), List.of(mention)), file);
        assertFalse(Files.readString(file).contains("&#12;"));
        AnnotatedText read = read(format, file);
        assertEquals("Peru Fiji", read.text().toString().replace('\f', ' '));
        assertEquals(List.of(mention), read.annotations());
    }

    /** The two ways in which UIMA's format lists what a document holds. */
    @Test
    void aJsonCasWrittenAsObjectsIsRead() throws IOException {
        Path file = export("uima-json");
        ObjectNode root = (ObjectNode) mapper.readTree(file.toFile());
        ObjectNode byId = mapper.createObjectNode();
        root.get("%FEATURE_STRUCTURES").forEach(each -> {
            ObjectNode structure = each.deepCopy();
            byId.set(structure.remove("%ID").asText(), structure);
        });
        root.set("%FEATURE_STRUCTURES", byId);
        mapper.writeValue(file.toFile(), root);
        assertEquals(river(), new GoldLayers().gold(read("uima-json", file), file));
    }

    @Test
    void whatStandsNowhereInTheTextIsNamed() throws IOException {
        Path file = export("webanno-tsv");
        edit(file, "122-128\tNorway", "123-129\tNorway");
        String message = assertThrows(BrokenImportException.class, () -> read("webanno-tsv", file))
                .getMessage();
        assertTrue(message.matches("(?s)x.tsv, line \\d+: stands at \".*\" but says \".*moved"), message);
    }
}
