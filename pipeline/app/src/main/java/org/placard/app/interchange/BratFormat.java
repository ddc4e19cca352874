package org.placard.app.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
 * brat's standoff format: a {@code .ann} file beside a {@code .txt} file of the same name. A span that runs over line ends is
 * written in fragments, as brat wants it; attributes are a JSON object in a note.
 */
final class BratFormat implements AnnotationFormat {
    private static final String NOTE = "AnnotatorNotes ";

    private final ObjectMapper mapper = new ObjectMapper();
    private final BratText.Unit unit;

    BratFormat(BratText.Unit unit) {
        this.unit = unit;
    }

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
                        + ": brat has no span that begins or ends with a line end");
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

    private String fragments(Span span, Text text) {
        List<String> fragments = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || text.charAt(i) == '\n') {
                if (i > start) {
                    fragments.add(unit.offset(text, start) + " " + unit.offset(text, i));
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
        String written = new TextSource(textFile(file)).asWritten();
        Map<String, Placed> places = new LinkedHashMap<>();
        Map<String, Map<String, String>> notes = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        int number = 0;
        for (String line : new TextSource(file).read().split("\n")) {
            String place = "line " + ++number;
            String[] fields = line.split("\t", 3);
            if (line.startsWith("T")) {
                places.put(fields[0], placed(fields, file, place));
            } else if (line.startsWith("#") && fields.length == 3 && fields[1].startsWith(NOTE)) {
                String of = fields[1].substring(NOTE.length());
                if (fields[2].stripLeading().startsWith("{")) {
                    notes.put(of, attributes(fields[2], file, place));
                } else {
                    remarks.add(
                            place + ": gold has no place for the note on " + of + ", \"" + fields[2].strip() + "\"");
                }
            } else if (!line.isBlank()) {
                throw new BrokenImportException(
                        file, place, "only T lines and notes can be read back, found " + fields[0]);
            }
        }
        BratText text = BratText.of(written, way -> places.values().stream().allMatch(each -> each.fits(way)));
        List<Annotation> annotations = new ArrayList<>();
        for (Map.Entry<String, Placed> each : places.entrySet()) {
            Span span = each.getValue().span(text, file);
            try {
                annotations.add(
                        new Annotation(each.getValue().layer(), span, notes.getOrDefault(each.getKey(), Map.of())));
            } catch (IllegalArgumentException e) {
                throw new BrokenImportException(file, "note of " + each.getKey(), e.getMessage(), e);
            }
        }
        for (String of : notes.keySet()) {
            if (!places.containsKey(of)) {
                throw new BrokenImportException(file, "note of " + of, "there is no such annotation");
            }
        }
        return new AnnotatedText(new Text(TextSource.plain(written)), annotations, remarks);
    }

    private Placed placed(String[] fields, Path file, String place) throws BrokenImportException {
        if (fields.length < 3) {
            throw new BrokenImportException(file, place, "expected id, type with offsets, and text between tabs");
        }
        String type = fields[1].split(" ")[0];
        Layer layer = Layer.titled(type)
                .orElseThrow(() -> new BrokenImportException(file, place + ", type", "there is no layer " + type));
        String offsets = fields[1].substring(type.length()).strip();
        List<int[]> fragments = new ArrayList<>();
        try {
            for (String fragment : offsets.split(";")) {
                String[] ends = fragment.split(" ");
                fragments.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new BrokenImportException(file, place + ", offsets", "'" + offsets + "' is no place in the text", e);
        }
        return new Placed(layer, offsets, fragments, fields[2], unit, place);
    }

    /** A T line: in fragments, whose words brat stores with spaces between them. */
    private record Placed(
            Layer layer, String offsets, List<int[]> fragments, String stored, BratText.Unit unit, String place) {
        String words(BratText text) {
            StringBuilder words = new StringBuilder();
            fragments.forEach(each -> words.append(' ').append(text.words(each[0], each[1], unit)));
            return words.toString();
        }

        boolean fits(BratText text) {
            try {
                return StoredWords.fit(stored, words(text));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                return false;
            }
        }

        Span span(BratText text, Path file) throws BrokenImportException {
            try {
                StoredWords.check(stored, words(text), file, place + ", " + layer.title());
                return text.span(fragments.get(0)[0], fragments.get(fragments.size() - 1)[1], unit);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new BrokenImportException(
                        file, place + ", offsets", "'" + offsets + "' is no place in the text", e);
            }
        }
    }

    private Map<String, String> attributes(String json, Path file, String place) throws BrokenImportException {
        try {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : mapper.readTree(json).properties()) {
                attributes.put(field.getKey(), field.getValue().asText());
            }
            return attributes;
        } catch (JsonProcessingException e) {
            throw new BrokenImportException(file, place + ", note", "expected a JSON object, found " + json, e);
        }
    }
}
