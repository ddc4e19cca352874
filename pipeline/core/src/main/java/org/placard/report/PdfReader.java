package org.placard.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Reads a PDF as a person does: by where its characters stand and how they are set (PDFBox gives both). Heads, feet and
 * footnotes are no text.
 */
final class PdfReader {
    /** Type of a footnote, as a share of the usual size. */
    private static final float FOOTNOTE = 0.92f;
    /** In how many of its last bytes a file says where its table of contents is; others may have been added to it. */
    private static final int TRAILER = 4096;

    private final int mostCharacters;

    PdfReader(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /**
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException where it is encrypted
     * @throws GlyphCollector.TooManyCharactersException where it has more text than any report
     */
    Manuscript read(byte[] content) throws IOException {
        if (isCutOff(content)) {
            throw new IOException("its end is missing");
        }
        // a page that unpacks to more than the heap holds must not fill the disk instead
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            GlyphCollector collector = new GlyphCollector(mostCharacters);
            List<List<List<Glyph>>> pages = new ArrayList<>();
            for (List<Glyph> page : collector.collect(document)) {
                pages.add(PageRows.rows(page));
            }
            return manuscript(pages, frontMatter(document.getDocumentInformation()), collector.unseen());
        }
    }

    /** Readers repair what is left of a file, and give words that nobody wrote where its fonts are lost (ISO 32000-1, 7.5.5). */
    private static boolean isCutOff(byte[] content) {
        int from = Math.max(0, content.length - TRAILER);
        String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        return !end.contains("%%EOF") && !end.contains("startxref");
    }

    private static Manuscript manuscript(List<List<List<Glyph>>> pages, FrontMatter frontMatter, int unseen) {
        float size = usualSize(pages);
        List<List<PrintedLine>> columns = new ArrayList<>();
        int footnotes = 0;
        NoteMarks marks = new NoteMarks();
        List<List<List<Glyph>>> texts = new ArrayList<>();
        for (List<List<Glyph>> page : PageFrames.without(pages)) {
            int text = page.size() - footnoteRows(page, size);
            footnotes += page.size() - text;
            page.subList(text, page.size()).forEach(row -> marks.learn(PrintedLine.of(row)));
            texts.add(page.subList(0, text));
        }
        PageTables tables = new PageTables(texts, size);
        List<PageTables.Stretch> stretches = tables.onPages(texts);
        List<List<List<Glyph>>> running = stretches.stream()
                .filter(stretch -> stretch.said().isEmpty())
                .map(PageTables.Stretch::rows)
                .toList();
        Set<Float> gutters = PageRows.gutters(running, size);
        for (PageTables.Stretch stretch : stretches) {
            List<PageTables.Stretch> parts = new ArrayList<>();
            if (stretch.said().isEmpty()) {
                PageRows.columns(stretch.rows(), size, gutters)
                        .forEach(column -> parts.addAll(tables.inColumn(column)));
            } else {
                parts.add(stretch);
            }
            for (PageTables.Stretch part : parts) {
                if (part.said().isEmpty()) {
                    footnotes += addText(part.rows(), size, marks, columns);
                } else {
                    columns.add(lines(part));
                }
            }
        }
        columns.replaceAll(marks::without);
        ManuscriptBuilder builder = new ManuscriptBuilder();
        for (ParagraphFinder.PrintedParagraph paragraph : new ParagraphFinder(columns, size).paragraphs()) {
            if (paragraph.title()) {
                builder.title(paragraph.words());
            } else {
                builder.paragraph(paragraph.words());
            }
        }
        if (footnotes > 0) {
            builder.note("footnotes were left out");
        }
        if (unseen > 0) {
            builder.note("hidden or slanted text was left out (" + unseen + " characters)");
        }
        return builder.build(frontMatter);
    }

    /** Adds the lines of a column without its footnotes, from which the notes' marks are learnt; how many lines those have. */
    private static int addText(List<List<Glyph>> column, float size, NoteMarks marks, List<List<PrintedLine>> columns) {
        List<PrintedLine> lines = new ArrayList<>();
        for (List<Glyph> row : column) {
            lines.add(plain(PrintedLine.of(row)));
        }
        lines.removeIf(line -> line.words().isEmpty());
        int text = lines.size() - (beginsFootnotes(lines, size) ? trailingSmall(lines, size) : 0);
        lines.subList(text, lines.size()).forEach(marks::learn);
        if (text > 0) {
            columns.add(lines.subList(0, text));
        }
        return lines.size() - text;
    }

    /** What a table says, as lines that stand where its first row does. */
    private static List<PrintedLine> lines(PageTables.Stretch table) {
        PrintedLine first = PrintedLine.of(table.rows().get(0));
        return new ArrayList<>(table.said().stream().map(first::saying).toList());
    }

    /** A soft hyphen shows only where it breaks a word at a line's end. */
    private static PrintedLine plain(PrintedLine line) {
        boolean broken = line.words().endsWith("\u00ad");
        String words = PlainCharacters.of(line.words()).strip() + (broken ? "\u2010" : "");
        return line.with(words);
    }

    /** How many rows at the foot of a page are footnotes that run over all its columns. */
    private static int footnoteRows(List<List<Glyph>> page, float size) {
        List<PrintedLine> lines = page.stream().map(PrintedLine::of).toList();
        return beginsFootnotes(lines, size) ? trailingSmall(lines, size) : 0;
    }

    private static int trailingSmall(List<PrintedLine> lines, float size) {
        int count = 0;
        while (count < lines.size() && lines.get(lines.size() - 1 - count).size() <= FOOTNOTE * size) {
            count++;
        }
        return count;
    }

    /** Whether the last lines are in small type, and the first of them begins with a note's mark or stands apart. */
    private static boolean beginsFootnotes(List<PrintedLine> lines, float size) {
        int count = trailingSmall(lines, size);
        if (count == 0 || count == lines.size()) {
            return false;
        }
        PrintedLine first = lines.get(lines.size() - count);
        return first.noted()
                || first.words().matches("(?s)[\\[(]?(?:\\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,4})[\\])]?[.:]?\\s?\\S.*");
    }

    private static float usualSize(List<List<List<Glyph>>> pages) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<List<Glyph>> page : pages) {
            for (List<Glyph> row : page) {
                row.forEach(glyph -> counts.merge(Math.round(2 * glyph.size()), 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2f)
                .orElse(10f);
    }

    private static FrontMatter frontMatter(PDDocumentInformation information) {
        Optional<String> title =
                Optional.ofNullable(information.getTitle()).map(String::strip).filter(words -> !words.isEmpty());
        Optional<LocalDate> date =
                Optional.ofNullable(information.getCreationDate()).map(PdfReader::day);
        return new FrontMatter(title, date, DateSource.METADATA);
    }

    private static LocalDate day(Calendar time) {
        return time.toInstant()
                .atZone(
                        time.getTimeZone() == null
                                ? ZoneOffset.UTC
                                : time.getTimeZone().toZoneId())
                .toLocalDate();
    }
}
