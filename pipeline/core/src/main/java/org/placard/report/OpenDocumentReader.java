package org.placard.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.placard.report.OfficeText.Sort;

/**
 * Reads the running text of OpenDocument texts (odt; OpenDocument 1.3, part 3). Heads, feet, footnotes, comments, deleted and
 * hidden text are no part of it.
 */
final class OpenDocumentReader {
    private static final Map<String, String> SKIPPED = Map.of(
            "note", "footnotes were left out",
            "annotation", "comments were left out",
            "tracked-changes", "",
            "forms", "",
            "sequence-decls", "",
            "ruby-text", "",
            "hidden-text", "hidden text was left out",
            "hidden-paragraph", "hidden text was left out");

    private final int mostCharacters;

    OpenDocumentReader(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** How a style sets its words. */
    private record Style(boolean hidden, boolean raised, boolean capitals, String parent) {
        static final Style PLAIN = new Style(false, false, false, null);
    }

    /** @throws IOException where it is broken or no OpenDocument text */
    Manuscript read(byte[] content) throws IOException {
        OfficePackage files = new OfficePackage(content);
        Map<String, Style> styles = new HashMap<>();
        OfficeText text = new OfficeText(mostCharacters);
        files.read("styles.xml", xml -> new Body(xml, styles, text, false).read());
        boolean found = files.read("content.xml", xml -> new Body(xml, styles, text, true).read());
        if (!found) {
            throw new IOException("it has no text part");
        }
        return text.manuscript(DocumentProperties.read(files, "meta.xml", "creation-date"));
    }

    /** One pass over a part: styles stand ahead of the text. */
    private static final class Body {
        private static final int LONGEST_CHAIN = 20;
        private static final int MOST_SPACES = 1_000;

        private final XMLStreamReader xml;
        private final Map<String, Style> styles;
        private final OfficeText text;
        private final boolean withText;
        private final Deque<Style> spans = new ArrayDeque<>();
        private String styleName;
        private Style style = Style.PLAIN;
        private int paragraphs;
        private int items;
        private boolean firstOfItem;
        private boolean inText;

        Body(XMLStreamReader xml, Map<String, Style> styles, OfficeText text, boolean withText) {
            this.xml = xml;
            this.styles = styles;
            this.text = text;
            this.withText = withText;
        }

        void read() throws XMLStreamException {
            int skipped = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    String why = SKIPPED.get(name);
                    if (skipped > 0 || why != null && inText) {
                        skipped++;
                        if (skipped == 1 && !why.isEmpty()) {
                            text.note(why);
                        }
                    } else {
                        start(name);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        end(xml.getLocalName());
                    }
                } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0 && paragraphs > 0) {
                    words(xml.getText().replaceAll("\\s+", " "));
                }
            }
        }

        private void words(String words) {
            boolean raised = false;
            boolean capitals = false;
            for (Style span : spans) {
                if (span.hidden()) {
                    text.note("hidden text was left out");
                    return;
                }
                raised |= span.raised();
                capitals |= span.capitals();
            }
            text.words(words, raised, capitals);
        }

        private String attribute(String name) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return xml.getAttributeValue(i);
                }
            }
            return null;
        }

        private void start(String name) {
            switch (name) {
                case "style" -> {
                    styleName = attribute("name");
                    style = new Style(false, false, false, attribute("parent-style-name"));
                }
                case "text-properties" -> {
                    String position = String.valueOf(attribute("text-position"));
                    boolean raised = position.startsWith("super") || position.matches("[1-9]\\d?%.*");
                    style = new Style(
                            style.hidden() || "none".equals(attribute("display")),
                            style.raised() || raised,
                            style.capitals() || "uppercase".equals(attribute("text-transform")),
                            style.parent());
                }
                case "text" -> inText = withText;
                default -> {
                    if (inText) {
                        startInText(name);
                    }
                }
            }
        }

        private void startInText(String name) {
            switch (name) {
                case "h", "p" -> {
                    Sort sort = name.equals("h") ? Sort.TITLE : items > 0 && firstOfItem ? Sort.ITEM : Sort.PARAGRAPH;
                    text.begin(sort);
                    firstOfItem = false;
                    paragraphs++;
                    spans.push(styleOf(attribute("style-name")));
                }
                case "list-item" -> {
                    items++;
                    firstOfItem = true;
                }
                case "span" -> spans.push(styleOf(attribute("style-name")));
                case "s" -> {
                    String count = attribute("c");
                    boolean many = count != null && count.matches("\\d{1,4}");
                    for (int i = Math.min(MOST_SPACES, many ? Integer.parseInt(count) : 1); i > 0; i--) {
                        text.sign(' ');
                    }
                }
                case "tab" -> text.sign(' ');
                case "table" -> text.beginTable();
                case "table-row" -> text.row();
                case "table-cell" -> text.cell();
                case "line-break" -> text.sign('\n');
                default -> {}
            }
        }

        private Style styleOf(String name) {
            Style all = Style.PLAIN;
            String next = name;
            for (int i = 0; i < LONGEST_CHAIN && next != null && styles.containsKey(next); i++) {
                Style own = styles.get(next);
                all = new Style(
                        all.hidden() || own.hidden(),
                        all.raised() || own.raised(),
                        all.capitals() || own.capitals(),
                        null);
                next = own.parent();
            }
            return all;
        }

        private void end(String name) {
            if (name.equals("style") && styleName != null) {
                styles.put(styleName, style);
                styleName = null;
            }
            if (!inText) {
                return;
            }
            switch (name) {
                case "h", "p" -> {
                    spans.poll();
                    paragraphs--;
                    text.end();
                }
                case "span" -> spans.poll();
                case "table" -> text.endTable();
                case "list-item" -> items--;
                case "text" -> inText = false;
                default -> {}
            }
        }
    }
}
