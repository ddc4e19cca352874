package org.placard.app.network;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placard.app.tables.PendingFile;

/** Writes XML an element a line. Words must be such as XML can hold ({@link XmlText}). */
final class XmlLines {
    /** The namespace of what an XML document says of its schema. */
    static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final Writer out;

    private XmlLines(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Writes a file, which is there when it is whole. */
    static Path file(Path place, Content content) throws IOException {
        return PendingFile.write(place, part -> {
            try (Writer out = Files.newBufferedWriter(part)) {
                content.write(new XmlLines(out));
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
        out.write(">\n");
        return this;
    }

    /** An element without content. */
    XmlLines empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write("/>\n");
        return this;
    }

    /** An element of words. */
    XmlLines words(String words, String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write('>');
        escaped(words);
        return close(name);
    }

    /** Ends an element. */
    XmlLines close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write(">\n");
        return this;
    }

    /** @param attributes names and values in turn; one whose value is null is left out */
    private void start(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                escaped(attributes[i + 1]);
                out.write('"');
            }
        }
    }

    /** Line ends and tabs too, which a reader would take for spaces within an attribute. */
    private void escaped(String words) throws IOException {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            String escape = escape(words.charAt(i));
            if (escape != null) {
                out.write(words, from, i - from);
                out.write(escape);
                from = i + 1;
            }
        }
        out.write(words, from, words.length() - from);
    }

    private static String escape(char character) {
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
