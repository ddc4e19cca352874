package org.placard.app.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placard.app.tables.PendingFile;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * brat's standoff format: a {@code .ann} file beside a {@code .txt} file of the same name. Offsets count code points. A
 * span that runs over line ends is written in fragments, as brat wants it; attributes are a JSON object in a note.
 */
final class BratFormat implements Format {
    private static final String NOTE = "AnnotatorNotes ";

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String ending() {
        return ".ann";
    }

    @Override
    public void write(AnnotatedText annotated, Path file) throws IOException {
        Text text = annotated.text();
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Annotation each : annotated.annotations()) {
            number++;
            String words = text.at(each.span());
            if (words.startsWith("\n") || words.endsWith("\n")) {
                throw new IOException(each.layer().title() + " at " + each.span()
                        + ": brat has no span that begins or ends" + " with a line end");
            }
            out.append('T')
                    .append(number)
                    .append('\t')
                    .append(each.layer().title())
                    .append(' ');
            out.append(fragments(each.span(), text))
                    .append('\t')
                    .append(words.replaceAll("\n+", " "))
                    .append('\n');
            out.append('#')
                    .append(number)
                    .append('\t')
                    .append(NOTE)
                    .append('T')
                    .append(number)
                    .append('\t');
            out.append(mapper.writeValueAsString(each.attributes())).append('\n');
        }
        PendingFile.write(textFile(file), text.toString());
        PendingFile.write(file, out.toString());
    }

    private static String fragments(Span span, Text text) {
        List<String> fragments = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || text.charAt(i) == '\n') {
                if (i > start) {
                    fragments.add(text.codePointsBefore(start) + " " + text.codePointsBefore(i));
                }
                start = i + 1;
            }
        }
        return String.join(";", fragments);
    }

    private Path textFile(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(ending()) ? name.substring(0, name.length() - ending().length()) : name;
        return file.resolveSibling(stem + ".txt");
    }

    @Override
    public AnnotatedText read(Path file) throws IOException {
        Text text = new Text(new TextSource(textFile(file)).read());
        Map<String, Layer> layers = new LinkedHashMap<>();
        Map<String, Span> spans = new LinkedHashMap<>();
        Map<String, Map<String, String>> notes = new LinkedHashMap<>();
        int number = 0;
        for (String line : new TextSource(file).read().split("\n")) {
            String place = "line " + ++number;
            String[] fields = line.split("\t", 3);
            if (line.startsWith("T")) {
                if (fields.length < 3) {
                    throw new BrokenImportException(
                            file, place, "expected id, type with offsets, and text between tabs");
                }
                String type = fields[1].split(" ")[0];
                layers.put(
                        fields[0],
                        Layer.titled(type)
                                .orElseThrow(() -> new BrokenImportException(
                                        file, place + ", type", "there is no layer " + type)));
                spans.put(fields[0], span(fields[1].substring(type.length()).strip(), text, file, place));
            } else if (line.startsWith("#") && fields.length == 3 && fields[1].startsWith(NOTE)) {
                notes.put(fields[1].substring(NOTE.length()), attributes(fields[2], file, place));
            } else if (!line.isBlank()) {
                throw new BrokenImportException(
                        file, place, "only T lines and notes can be read back, found " + fields[0]);
            }
        }
        List<Annotation> annotations = new ArrayList<>();
        for (String id : layers.keySet()) {
            try {
                annotations.add(new Annotation(layers.get(id), spans.get(id), notes.getOrDefault(id, Map.of())));
            } catch (IllegalArgumentException e) {
                throw new BrokenImportException(file, "note of " + id, e.getMessage(), e);
            }
        }
        return new AnnotatedText(text, annotations);
    }

    private static Span span(String offsets, Text text, Path file, String place) throws BrokenImportException {
        String[] numbers = offsets.split("[ ;]");
        try {
            return text.fromCodePoints(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[numbers.length - 1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BrokenImportException(file, place + ", offsets", "'" + offsets + "' is no place in the text", e);
        }
    }

    private Map<String, String> attributes(String json, Path file, String place) throws BrokenImportException {
        try {
            Map<String, String> attributes = new LinkedHashMap<>();
            mapper.readTree(json)
                    .properties()
                    .forEach(field ->
                            attributes.put(field.getKey(), field.getValue().asText()));
            return attributes;
        } catch (JsonProcessingException e) {
            throw new BrokenImportException(file, place + ", note", "expected a JSON object, found " + json, e);
        }
    }
}
