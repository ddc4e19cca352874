package org.placard.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Brings back the tables of rich text, of which its parser gives the paragraphs alone, and takes out the marks of its notes: characters that nobody writes are put where
 * cells begin and end, and what comes out with them is given on as a table. Not thread-safe.
 */
final class RtfTables extends ContentHandlerDecorator {
    private static final char IN_TABLE = '\ue0c0';
    private static final char CELL_END = '\ue0c1';
    private static final char ROW_END = '\ue0c2';
    /** Control words (RTF 1.9.1, table definitions); one ends ahead of what is no letter, and is none behind a backslash. */
    private static final Pattern WORDS = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\(intbl|cell|row)(?![a-z])");

    /** A group of control words and a figure. */
    private static final Pattern MARKS =
            Pattern.compile("\\{((?:\\\\[a-z]{1,32}-?\\d{0,10} ?){1,40}+)[\\[(]?(?:\\d{1,3}|\\*)[\\])]?\\}");

    /** The space behind the mark at the head of a note, which the parser gives although it leaves the note out. */
    private static final Pattern NOTE_SPACE =
            Pattern.compile("(\\\\footnote(?:\\\\[a-z]{1,32}-?\\d{0,10} ?){0,20}+)\\\\~");

    private static final Pattern SUPER = Pattern.compile("\\\\super(?![a-z0-9])");

    private static final AttributesImpl NONE = new AttributesImpl();

    private final ContentHandler page;
    /** Of the paragraph at hand; null outside. */
    private List<PageEvent> paragraph;

    private final StringBuilder words = new StringBuilder();
    private final List<String> open = new ArrayList<>();

    /** @param page gets paragraphs and tables as a web page has them */
    RtfTables(ContentHandler page) {
        super(page);
        this.page = page;
    }

    /**
     * The document with signs of where its cells are.
     *
     * @throws IOException where it was cut off, so that its first group is open at its end (RTF 1.9.1, contents of an RTF file)
     */
    static byte[] marked(byte[] rtf) throws IOException {
        String text = new String(rtf, StandardCharsets.ISO_8859_1);
        if (isCutOff(text)) {
            throw new IOException("its end is missing");
        }
        return WORDS.matcher(MARKS.matcher(NOTE_SPACE.matcher(text).replaceAll("$1 "))
                        .replaceAll(RtfTables::withoutMark))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + withSign(found.group(2))))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether it has footnotes, which its parser leaves out. */
    static boolean hasNotes(byte[] rtf) {
        return new String(rtf, StandardCharsets.ISO_8859_1).contains("\\footnote");
    }

    /** A raised figure is the mark of a note, of which the parser would give the figure alone. */
    private static String withoutMark(MatchResult group) {
        return SUPER.matcher(group.group(1)).find() ? "" : Matcher.quoteReplacement(group.group());
    }

    private static boolean isCutOff(String rtf) {
        int open = 0;
        int last = 0;
        for (int i = 0; i < rtf.length(); i++) {
            char c = rtf.charAt(i);
            last = c > ' ' ? c : last;
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '}') {
                open += c == '{' ? 1 : -1;
            }
        }
        return open > 0 && last != '}';
    }

    private static String withSign(String word) {
        return switch (word) {
            case "intbl" -> "\\intbl" + written(IN_TABLE);
            case "cell" -> written(CELL_END) + "\\cell";
            default -> written(ROW_END) + "\\row";
        };
    }

    /** Characters are signed numbers of 16 bits, and a program that does not know them shows one letter instead. */
    private static String written(char sign) {
        return "{\\uc1\\u" + (short) sign + "?}";
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (paragraph != null) {
            Attributes kept = new AttributesImpl(attributes);
            paragraph.add(() -> page.startElement(uri, localName, name, kept));
        } else if (localName.equals("p")) {
            paragraph = new ArrayList<>();
            words.setLength(0);
        } else {
            closeTo(0);
            page.startElement(uri, localName, name, attributes);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (paragraph == null) {
            page.characters(chars, start, length);
            return;
        }
        char[] kept = Arrays.copyOfRange(chars, start, start + length);
        words.append(kept);
        paragraph.add(() -> page.characters(kept, 0, kept.length));
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        if (paragraph == null) {
            closeTo(0);
            page.endElement(uri, localName, name);
        } else if (!localName.equals("p")) {
            paragraph.add(() -> page.endElement(uri, localName, name));
        } else {
            List<PageEvent> events = paragraph;
            paragraph = null;
            if (open.size() > 1 || isMarked()) {
                addToTable();
            } else {
                closeTo(0);
                begin("p");
                for (PageEvent event : events) {
                    event.send();
                }
                closeTo(0);
            }
        }
    }

    private boolean isMarked() {
        return words.chars().anyMatch(c -> c == IN_TABLE || c == CELL_END || c == ROW_END);
    }

    /** Gives the words of a paragraph to the cells that they stand in. */
    private void addToTable() throws SAXException {
        int from = 0;
        boolean begun = false;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : IN_TABLE;
            if (c != IN_TABLE && c != CELL_END && c != ROW_END) {
                continue;
            }
            String said = words.substring(from, i);
            from = i + 1;
            if (!said.isBlank()) {
                boolean behind = c != CELL_END && !begun && open.size() <= 1;
                if (behind) {
                    closeTo(0);
                }
                openTo(behind ? List.of("p") : List.of("table", "tr", "td", "p"));
                page.characters(said.toCharArray(), 0, said.length());
                closeTo(behind ? 0 : 3);
            }
            begun |= c == IN_TABLE;
            if (c == CELL_END) {
                openTo(List.of("table", "tr", "td"));
                closeTo(2);
            } else if (c == ROW_END) {
                closeTo(1);
                begun = false;
            }
        }
    }

    private void openTo(List<String> tags) throws SAXException {
        for (String tag : tags.subList(Math.min(open.size(), tags.size()), tags.size())) {
            begin(tag);
        }
    }

    private void begin(String tag) throws SAXException {
        open.add(tag);
        page.startElement(XHTMLContentHandler.XHTML, tag, tag, NONE);
    }

    private void closeTo(int depth) throws SAXException {
        while (open.size() > depth) {
            String tag = open.remove(open.size() - 1);
            page.endElement(XHTMLContentHandler.XHTML, tag, tag);
        }
    }
}
