package org.placard.report;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Receives a PDF document as XHTML events: pages of paragraphs of lines. Not thread-safe. */
final class PdfHandler extends DefaultHandler {
    private final int mostCharacters;
    private final List<List<List<String>>> pages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inBody;
    private long characters;

    PdfHandler(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (localName.equals("div") && "page".equals(attributes.getValue("class"))) {
            pages.add(new ArrayList<>());
            inBody = true;
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (localName.equals("p") || localName.equals("div")) {
            finish();
        }
        inBody &= !localName.equals("div");
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        characters += length;
        if (characters > mostCharacters) {
            throw new BlockHandler.TooLongException(mostCharacters);
        }
        if (inBody) {
            words.append(chars, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (inBody) {
            words.append(chars, start, length);
        }
    }

    private void finish() {
        List<String> lines = words.toString()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        words.setLength(0);
        if (!lines.isEmpty() && !pages.isEmpty()) {
            pages.get(pages.size() - 1).add(lines);
        }
    }

    /** The document's paragraphs, freed of what pages and lines did to them. */
    Manuscript manuscript(FrontMatter frontMatter) {
        ManuscriptBuilder builder = new ManuscriptBuilder();
        for (String paragraph : new PageJoiner(pages).paragraphs()) {
            builder.paragraph(paragraph);
        }
        return builder.build(frontMatter);
    }
}
