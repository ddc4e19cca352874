package org.placard.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.placard.report.OfficeText.Sort;

/**
 * Reads the running text of Word documents (docx; ECMA-376, part 1, section 17). Heads, feet, footnotes, comments, deleted
 * and hidden text are no part of it.
 */
final class WordReader {
    /** What goes with all that it holds: deletions, what was moved away, field codes, and what older programs see. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "sectPr", "rubyPr", "rt");

    private final int mostCharacters;

    WordReader(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** What a style says, after those that it is based on. */
    private record Style(boolean title, boolean item, boolean hidden, String basis) {}

    /** @throws IOException where it is broken or no Word document */
    Manuscript read(byte[] content) throws IOException {
        OfficePackage files = new OfficePackage(content);
        Map<String, Style> styles = new HashMap<>();
        files.read("word/styles.xml", xml -> readStyles(xml, styles));
        OfficeText text = new OfficeText(mostCharacters);
        boolean found = files.read("word/document.xml", xml -> new Body(xml, styles, text).read());
        if (!found) {
            throw new IOException("it has no text part");
        }
        return text.manuscript(DocumentProperties.read(files, "docProps/core.xml", "created"));
    }

    private static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether a property that is on where it stands is not switched off ("0", "false", "off"). */
    private static boolean isOn(XMLStreamReader xml) {
        String value = value(xml);
        return value == null || !Set.of("0", "false", "off", "none").contains(value);
    }

    private static void readStyles(XMLStreamReader xml, Map<String, Style> styles) throws XMLStreamException {
        String id = null;
        boolean title = false;
        boolean item = false;
        boolean hidden = false;
        String basis = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style") && id != null) {
                styles.put(id, new Style(title, item, hidden, basis));
                id = null;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    id = attribute(xml, "styleId");
                    title = false;
                    item = false;
                    hidden = false;
                    basis = null;
                }
                case "name" -> title |= String.valueOf(value(xml)).matches("(?i)heading \\d|title|subtitle");
                case "outlineLvl" -> title |= isTitleLevel(value(xml));
                case "numId" -> item |= !"0".equals(value(xml));
                case "vanish" -> hidden |= isOn(xml);
                case "basedOn" -> basis = value(xml);
                default -> {}
            }
        }
    }

    /** Levels from 0 to 8 are headings', 9 is the text's. */
    private static boolean isTitleLevel(String level) {
        return level != null && level.matches("[0-8]");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** One pass over the text part. */
    private static final class Body {
        private static final int LONGEST_CHAIN = 20;

        private final XMLStreamReader xml;
        private final Map<String, Style> styles;
        private final OfficeText text;
        private boolean hiddenParagraph;
        private boolean hidden;
        private boolean raised;
        private boolean capitals;
        private boolean inRun;
        private boolean inWords;

        Body(XMLStreamReader xml, Map<String, Style> styles, OfficeText text) {
            this.xml = xml;
            this.styles = styles;
            this.text = text;
        }

        void read() throws XMLStreamException {
            int skipped = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (skipped > 0 || SKIPPED.contains(xml.getLocalName())) {
                        skipped++;
                    } else {
                        start(xml.getLocalName());
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        end(xml.getLocalName());
                    }
                } else if (event == XMLStreamConstants.CHARACTERS && inWords && skipped == 0) {
                    words();
                }
            }
        }

        private void words() {
            if (hidden || hiddenParagraph) {
                text.note("hidden text was left out");
            } else {
                text.words(xml.getText(), raised, capitals);
            }
        }

        private void start(String name) {
            switch (name) {
                case "p" -> {
                    text.begin(Sort.PARAGRAPH);
                    hiddenParagraph = false;
                }
                case "pStyle" -> {
                    text.sort(sort(value(xml)));
                    hiddenParagraph |= has(value(xml), Style::hidden);
                }
                case "outlineLvl" -> {
                    if (isTitleLevel(value(xml))) {
                        text.sort(Sort.TITLE);
                    }
                }
                case "numId" -> text.sort("0".equals(value(xml)) ? Sort.PARAGRAPH : Sort.ITEM);
                case "r" -> {
                    inRun = true;
                    hidden = false;
                    raised = false;
                    capitals = false;
                }
                case "rStyle" -> hidden |= has(value(xml), Style::hidden);
                case "vanish", "webHidden" -> hidden |= inRun && isOn(xml);
                case "vertAlign" -> raised |= inRun && "superscript".equals(value(xml));
                case "caps" -> capitals |= inRun && isOn(xml);
                case "tbl" -> text.beginTable();
                case "tr" -> text.row();
                case "tc" -> text.cell();
                case "t" -> inWords = true;
                case "br", "cr" -> text.sign('\n');
                case "tab" -> {
                    if (inRun) {
                        text.sign(' ');
                    }
                }
                case "noBreakHyphen" -> text.sign('-');
                case "footnoteReference", "endnoteReference" -> text.note("footnotes were left out");
                case "commentReference" -> text.note("comments were left out");
                default -> {}
            }
        }

        private void end(String name) {
            switch (name) {
                case "p" -> text.end();
                case "tbl" -> text.endTable();
                case "r" -> inRun = false;
                case "t" -> inWords = false;
                default -> {}
            }
        }

        private Sort sort(String style) {
            if (has(style, Style::title)) {
                return Sort.TITLE;
            }
            return has(style, Style::item) ? Sort.ITEM : Sort.PARAGRAPH;
        }

        private boolean has(String id, Predicate<Style> property) {
            String next = id;
            for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
                Style style = styles.get(next);
                if (style == null) {
                    return false;
                }
                if (property.test(style)) {
                    return true;
                }
                next = style.basis();
            }
            return false;
        }
    }
}
