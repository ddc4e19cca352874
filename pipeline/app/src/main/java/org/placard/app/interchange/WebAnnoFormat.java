package org.placard.app.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placard.app.tables.PendingFile;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * WebAnno TSV 3.3: a line for each token, a column for each attribute of each layer. Offsets count UTF-16 units. Tokens
 * end where annotations do, so no annotation cuts one; sentences run from row to row and together hold the whole text.
 */
final class WebAnnoFormat implements AnnotationFormat {
    static final String TYPE = "webanno.custom.";

    @Override
    public String ending() {
        return ".tsv";
    }

    @Override
    public AnnotatedText read(Path file) throws IOException {
        return new WebAnnoReader(file).read();
    }

    @Override
    public void write(AnnotatedText annotated, Path file) throws IOException {
        StringBuilder out = new StringBuilder("#FORMAT=WebAnno TSV 3.3\n");
        for (Layer layer : Layer.values()) {
            out.append("#T_SP=").append(TYPE).append(layer.title());
            layer.attributes().forEach(name -> out.append('|').append(name));
            out.append('\n');
        }
        out.append('\n');
        List<Span> sentences = sentences(annotated);
        TreeSet<Integer> edges = edges(annotated);
        for (int i = 0; i < sentences.size(); i++) {
            out.append("\n#Text=")
                    .append(escapedText(annotated.text().at(sentences.get(i))))
                    .append('\n');
            List<Span> tokens = tokens(annotated.text(), sentences.get(i), edges);
            for (int j = 0; j < tokens.size(); j++) {
                Span token = tokens.get(j);
                out.append(i + 1).append('-').append(j + 1).append('\t');
                out.append(token.start()).append('-').append(token.end()).append('\t');
                out.append(annotated.text().at(token)).append('\t');
                out.append(cells(annotated, token)).append('\n');
            }
        }
        PendingFile.write(file, out.toString());
    }

    private static List<Span> sentences(AnnotatedText annotated) {
        TreeSet<Integer> starts = annotated.annotations().stream()
                .filter(each -> each.layer() == Layer.ROW)
                .map(each -> each.span().start())
                .collect(Collectors.toCollection(TreeSet::new));
        starts.pollFirst();
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int next : starts) {
            sentences.add(new Span(start, next));
            start = next;
        }
        sentences.add(new Span(start, annotated.text().length()));
        return sentences;
    }

    /** Where annotations begin and end. */
    private static TreeSet<Integer> edges(AnnotatedText annotated) throws IOException {
        Text text = annotated.text();
        TreeSet<Integer> edges = new TreeSet<>();
        for (Annotation each : annotated.annotations()) {
            edges.add(each.span().start());
            edges.add(each.span().end());
            if (Character.isWhitespace(text.charAt(each.span().start()))
                    || Character.isWhitespace(text.charAt(each.span().end() - 1))) {
                throw new IOException(each.layer().title() + " at " + each.span()
                        + ": WebAnno has no span that begins or ends with white space");
            }
        }
        return edges;
    }

    /** Runs of letters and digits, and single other characters, cut at every edge of an annotation. */
    private static List<Span> tokens(Text text, Span sentence, TreeSet<Integer> edges) {
        List<Span> tokens = new ArrayList<>();
        int start = -1;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean inside = i < sentence.end() && !Character.isWhitespace(text.charAt(i));
            boolean cut = !inside || edges.contains(i) || start >= 0 && !sameWord(text, i);
            if (start >= 0 && cut) {
                tokens.add(new Span(start, i));
                start = -1;
            }
            if (inside && start < 0) {
                start = i;
            }
        }
        return tokens;
    }

    /** Whether the character at {@code i} goes on with the word, or is the second half of a pair. */
    private static boolean sameWord(Text text, int i) {
        return Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i - 1))
                || Character.isLowSurrogate(text.charAt(i));
    }

    private static String cells(AnnotatedText annotated, Span token) {
        List<Integer> covering = IntStream.range(0, annotated.annotations().size())
                .filter(i -> annotated.annotations().get(i).span().covers(token))
                .boxed()
                .toList();
        StringBuilder cells = new StringBuilder();
        for (Layer layer : Layer.values()) {
            for (String name : layer.attributes()) {
                List<String> values = new ArrayList<>();
                for (int i : covering) {
                    Annotation each = annotated.annotations().get(i);
                    if (each.layer() == layer) {
                        String value = each.attributes().get(name);
                        values.add((value == null ? "*" : escaped(value)) + "[" + (i + 1) + "]");
                    }
                }
                cells.append(values.isEmpty() ? "_" : String.join("|", values)).append('\t');
            }
        }
        return cells.toString();
    }

    private static String escaped(String value) {
        String escaped = value.replace("\\", "\\\\");
        for (String special : Arrays.asList("[", "]", "|", "_", "->", ";", "*")) {
            escaped = escaped.replace(special, "\\" + special);
        }
        return escaped.replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String escapedText(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r");
    }
}
