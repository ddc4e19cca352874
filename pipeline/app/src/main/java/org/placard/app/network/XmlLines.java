package org.placard.app.network;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placard.app.tables.PendingFile;

/** Writes XML an element a line. Words must be such as XML can hold ({@link XmlText}). */
final class XmlLines {
    /** The namespace of what an XML document says of its schema. */
    static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /** So many UTF-16 units are encoded at once, which takes less time than piece by piece. */
    private static final int ROOM = 1 << 16;

    private final OutputStream out;
    private StringBuilder lines = new StringBuilder(ROOM);

    private XmlLines(OutputStream out) {
        this.out = out;
        lines.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Writes a file, which is there when it is whole. */
    static Path file(Path place, Content content) throws IOException {
        return PendingFile.write(place, part -> {
            try (OutputStream out = Files.newOutputStream(part)) {
                XmlLines xml = new XmlLines(out);
                content.write(xml);
                xml.flush();
            }
        });
    }

    /** What a file holds. */
    interface Content {
        void write(XmlLines xml) throws IOException;
    }

    /** Begins an element. */
    XmlLines open(String name, String... attributes) throws IOException {
        start(name, attributes);
        return endLine(">\n");
    }

    /** An element without content. */
    XmlLines empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        return endLine("/>\n");
    }

    /** An element of words. */
    XmlLines words(String words, String name, String... attributes) throws IOException {
        start(name, attributes);
        lines.append('>');
        escaped(words);
        return close(name);
    }

    /** Ends an element. */
    XmlLines close(String name) throws IOException {
        lines.append("</").append(name);
        return endLine(">\n");
    }

    private XmlLines endLine(String end) throws IOException {
        lines.append(end);
        if (lines.length() >= ROOM) {
            flush();
        }
        return this;
    }

    private void flush() throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        // Emptied, it would go on holding two bytes a unit after the first sign beyond Latin-1, which takes far longer
        // to encode.
        lines = new StringBuilder(ROOM);
    }

    /** @param attributes names and values in turn; one whose value is null is left out */
    private void start(String name, String... attributes) {
        lines.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                lines.append(' ').append(attributes[i]).append("=\"");
                escaped(attributes[i + 1]);
                lines.append('"');
            }
        }
    }

    /** Line ends and tabs too, which a reader would take for spaces within an attribute. */
    private void escaped(String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            String escape = escape(words.charAt(i));
            if (escape != null) {
                lines.append(words, from, i).append(escape);
                from = i + 1;
            }
        }
        lines.append(words, from, words.length());
    }

    private static String escape(char character) {
        if (character > '>') {
            return null;
        }
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> null;
        };
    }
}
