package org.placard.app.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.placard.app.tables.PendingFile;
import org.placard.text.Span;
import org.placard.text.Text;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A UIMA CAS, as INCEpTION reads and writes it, by the UIMA library: JSON with its types inside, or XMI with a type
 * system beside it ({@code TypeSystem.xml}). Offsets count UTF-16 units.
 */
final class CasFormat implements AnnotationFormat {
    private static final String STRUCTURES = "%FEATURE_STRUCTURES";
    private static final String PACKAGE = "org.placard.gold.";

    /** How a CAS is written down. */
    enum Encoding {
        JSON(".json"),
        XMI(".xmi");

        private final String ending;

        Encoding(String ending) {
            this.ending = ending;
        }
    }

    private final Encoding encoding;

    CasFormat(Encoding encoding) {
        this.encoding = encoding;
    }

    @Override
    public String ending() {
        return encoding.ending;
    }

    @Override
    public void write(AnnotatedText annotated, Path file) throws IOException {
        CAS cas = emptyCas();
        cas.setDocumentLanguage("en");
        cas.setDocumentText(held(annotated.text().toString()));
        for (Annotation each : annotated.annotations()) {
            Type type = cas.getTypeSystem().getType(PACKAGE + each.layer().title());
            AnnotationFS made =
                    cas.createAnnotation(type, each.span().start(), each.span().end());
            each.attributes()
                    .forEach((name, value) -> made.setStringValue(type.getFeatureByBaseName(feature(name)), value));
            cas.addFsToIndexes(made);
        }
        byte[] written = written(cas, file);
        PendingFile.write(file, part -> Files.write(part, written));
        if (encoding == Encoding.XMI) {
            writeTypes(file.resolveSibling("TypeSystem.xml"));
        }
    }

    /** XML 1.0 has neither form feed nor vertical tab; they are white space, and so is what stands for them. */
    private String held(String text) {
        return encoding == Encoding.XMI ? text.replace('\f', ' ').replace('\u000B', ' ') : text;
    }

    private byte[] written(CAS cas, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (encoding == Encoding.JSON) {
                new JsonCas2Serializer().serialize(cas, out);
            } else {
                new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, xml(out));
            }
        } catch (SAXException | TransformerConfigurationException e) {
            throw new IOException(file.getFileName() + ": XML cannot hold this text: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    /** The JDK's own XML writer: others on the class path break characters outside the basic plane in two. */
    private static ContentHandler xml(OutputStream out) throws TransformerConfigurationException {
        SAXTransformerFactory factory = (SAXTransformerFactory) TransformerFactory.newDefaultInstance();
        TransformerHandler handler = factory.newTransformerHandler();
        handler.getTransformer().setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        handler.setResult(new StreamResult(out));
        return handler;
    }

    private static void writeTypes(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            types().toXML(out);
        } catch (SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        PendingFile.write(file, part -> Files.write(part, out.toByteArray()));
    }

    @Override
    public AnnotatedText read(Path file) throws IOException {
        CAS cas = emptyCas();
        if (encoding == Encoding.JSON) {
            readJson(file, cas);
        } else {
            new XmiSource(file).readInto(cas);
        }
        if (cas.getDocumentText() == null) {
            throw new BrokenImportException(file, "sofa", "there is no text");
        }
        List<Annotation> annotations = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            Type type = cas.getTypeSystem().getType(PACKAGE + layer.title());
            for (AnnotationFS each : cas.getAnnotationIndex(type)) {
                annotations.add(annotation(layer, type, each, file));
            }
        }
        return new AnnotatedText(new Text(cas.getDocumentText()), annotations);
    }

    /** UIMA's reader never comes back from a file that ends too early, so that it only gets whole JSON. */
    private static void readJson(Path file, CAS cas) throws IOException {
        try {
            new JsonSource(file).readThrough();
            JsonNode root = new JsonSource(file).root();
            if (root.path(STRUCTURES).isObject()) {
                list((ObjectNode) root);
            }
            byte[] json = root.toString().getBytes(StandardCharsets.UTF_8);
            new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(json), cas);
        } catch (JsonProcessingException e) {
            throw new BrokenImportException(
                    file, JsonSource.place(e), "not a CAS of these types: " + e.getOriginalMessage(), e);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new BrokenImportException(file, "CAS", "not a CAS of these types: " + e.getMessage(), e);
        }
    }

    /** Feature structures may be written as a list or as an object by their ids; UIMA's reader takes the list. */
    private static void list(ObjectNode root) {
        ArrayNode list = root.arrayNode();
        root.path(STRUCTURES).properties().forEach(each -> {
            ObjectNode structure = root.objectNode();
            structure.put("%ID", Integer.parseInt(each.getKey()));
            structure.setAll((ObjectNode) each.getValue());
            list.add(structure);
        });
        root.set(STRUCTURES, list);
    }

    private static Annotation annotation(Layer layer, Type type, AnnotationFS each, Path file)
            throws BrokenImportException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : layer.attributes()) {
            String value = each.getStringValue(type.getFeatureByBaseName(feature(name)));
            if (value != null) {
                attributes.put(name, value);
            }
        }
        String place = layer.title() + " at [" + each.getBegin() + ", " + each.getEnd() + ")";
        int length = each.getCAS().getDocumentText().length();
        if (each.getBegin() < 0 || each.getEnd() <= each.getBegin() || each.getEnd() > length) {
            throw new BrokenImportException(file, place + ", begin", "is no place in the text");
        }
        return new Annotation(layer, new Span(each.getBegin(), each.getEnd()), attributes);
    }

    private static CAS emptyCas() throws IOException {
        try {
            return CasCreationUtils.createCas(types(), null, null);
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException("the types of gold are always valid", e);
        }
    }

    private static TypeSystemDescription types() {
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        for (Layer layer : Layer.values()) {
            TypeDescription type = types.addType(PACKAGE + layer.title(), "", CAS.TYPE_NAME_ANNOTATION);
            for (String name : layer.attributes()) {
                type.addFeature(feature(name), "", CAS.TYPE_NAME_STRING);
            }
        }
        return types;
    }

    /** Prefixed, because XMI has an {@code id} of its own. */
    private static String feature(String attribute) {
        return attribute.equals("id") ? "rowId" : attribute;
    }
}
