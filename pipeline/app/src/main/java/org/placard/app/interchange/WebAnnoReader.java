package org.placard.app.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * Reads WebAnno TSV 3, as it is written here and by INCEpTION, which gives a sentence that runs over line ends a
 * {@code #Text=} line for each of its lines. Gaps between sentences become spaces; of layers that gold does not have only
 * their names are told.
 */
final class WebAnnoReader {
    private static final String SPANS = "#T_SP=";
    private static final String TEXT = "#Text=";
    private static final String RELATIONS = "#T_RL=";
    private static final String CHAINS = "#T_CH=";
    private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    /** A value with, unless it is alone on one token, the number of its annotation. */
    private static final Pattern VALUE = Pattern.compile("((?:\\\\.|[^\\[\\]|\\\\])*)(?:\\[(\\d+)])?");

    private static final Pattern STACK = Pattern.compile("(?:\\\\.|[^|\\\\])+", Pattern.DOTALL);

    private final Path file;
    private final List<Column> columns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Building> annotations = new LinkedHashMap<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final List<Token> tokens = new ArrayList<>();
    private String sentence = "";
    private boolean sentencePlaced = true;

    WebAnnoReader(Path file) {
        this.file = file;
    }

    /** One attribute's place in a line; the layer is null for what gold does not have. */
    private record Column(Layer layer, String title, String attribute) {}

    /** A token's words as the file stores them. */
    private record Token(String place, Span span, String words) {}

    /** An annotation while its tokens are read. */
    private static final class Building {
        private final Layer layer;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private Span span;

        Building(Layer layer, Span span) {
            this.layer = layer;
            this.span = span;
        }
    }

    AnnotatedText read() throws IOException {
        int number = 0;
        boolean textAhead = false;
        for (String line : new TextSource(file).read().split("\n")) {
            number++;
            boolean isText = line.startsWith(TEXT);
            if (line.startsWith(SPANS)) {
                define(line.substring(SPANS.length()));
            } else if (isText && textAhead) {
                sentence += "\n" + unescaped(line.substring(TEXT.length()));
            } else if (isText) {
                placeSentence(text.length());
                sentence = unescaped(line.substring(TEXT.length()));
                sentencePlaced = false;
            } else if (line.startsWith(RELATIONS) || line.startsWith(CHAINS)) {
                others.add(line.substring(line.indexOf('=') + 1).split("\\|")[0]);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                token(line, "line " + number);
            }
            textAhead = isText;
        }
        placeSentence(text.length());
        for (Token token : tokens) {
            if (token.span.end() > text.length()) {
                throw new BrokenImportException(file, token.place + ", offsets", token.span + " runs beyond the text");
            }
            StoredWords.check(token.words, text.substring(token.span.start(), token.span.end()), file, token.place);
        }
        List<Annotation> made = new ArrayList<>();
        for (Building each : annotations.values()) {
            if (each.span.end() > text.length()) {
                throw new BrokenImportException(file, each.layer.title(), each.span + " runs beyond the text");
            }
            made.add(new Annotation(each.layer, each.span, each.attributes));
        }
        return new AnnotatedText(
                new Text(text.toString()),
                made,
                others.stream()
                        .map(title -> "layer " + title + ": gold has no place for it")
                        .toList());
    }

    private void define(String definition) throws BrokenImportException {
        String[] parts = definition.split("\\|");
        String title = parts[0].substring(parts[0].lastIndexOf('.') + 1);
        Layer layer =
                parts[0].startsWith(WebAnnoFormat.TYPE) ? Layer.titled(title).orElse(null) : null;
        for (int i = 1; i < parts.length; i++) {
            if (layer != null && !layer.attributes().contains(parts[i])) {
                throw new BrokenImportException(file, "layer " + title, "there is no attribute '" + parts[i] + "'");
            }
            columns.add(new Column(layer, parts[0], parts[i]));
        }
    }

    /** Puts the sentence that was read last where it begins. */
    private void placeSentence(int at) {
        if (!sentencePlaced) {
            while (text.length() < at) {
                text.append(' ');
            }
            text.append(sentence);
            sentencePlaced = true;
        }
    }

    private void token(String line, String place) throws BrokenImportException {
        String[] fields = line.split("\t", -1);
        Matcher offsets = OFFSETS.matcher(fields.length > 2 ? fields[1] : "");
        if (!offsets.matches()) {
            throw new BrokenImportException(file, place + ", offsets", "expected begin-end in the second column");
        }
        int start = Integer.parseInt(offsets.group(1));
        int end = Integer.parseInt(offsets.group(2));
        if (end <= start) {
            throw new BrokenImportException(file, place + ", offsets", "not a place: " + fields[1]);
        }
        String words = unescaped(fields[2]);
        placeSentence(start - Math.max(0, sentence.indexOf(words)));
        tokens.add(new Token(place, new Span(start, end), words));
        for (int i = 0; i < columns.size() && i + 3 < fields.length; i++) {
            if (fields[i + 3].equals("_")) {
                continue;
            }
            if (columns.get(i).layer() == null) {
                others.add(columns.get(i).title());
            } else {
                cell(columns.get(i), fields[i + 3], new Span(start, end), fields[0], place);
            }
        }
    }

    private void cell(Column column, String cell, Span token, String tokenId, String place)
            throws BrokenImportException {
        Matcher stack = STACK.matcher(cell);
        while (stack.find()) {
            Matcher value = VALUE.matcher(stack.group());
            if (!value.matches()) {
                throw new BrokenImportException(
                        file, place + ", " + column.attribute(), "expected value[number], found " + stack.group());
            }
            String id = value.group(2) == null ? "token " + tokenId : value.group(2);
            Building each =
                    annotations.computeIfAbsent(column.layer() + " " + id, key -> new Building(column.layer(), token));
            each.span = each.span.union(token);
            if (!value.group(1).equals("*")) {
                each.attributes.put(column.attribute(), unescaped(value.group(1)));
            }
        }
    }

    private static String unescaped(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                c = escaped.charAt(++i);
                c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
