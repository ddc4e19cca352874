package org.placard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Receives a document as XHTML events and keeps its titles, paragraphs and list items. Furniture of the page is left
 * out, and where the page says which part is its main one, everything outside that. Not thread-safe.
 */
final class BlockHandler extends DefaultHandler {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");
    /** Elements nested deeper than this are passed over: no author nests so deep. */
    private static final int DEEPEST = 2_000;

    /** A finished stretch of words; {@code part} says in which part of the page it stands. */
    private record Piece(Passage.Sort sort, String words, Part part) {}

    private enum Part {
        FRAME,
        ARTICLE,
        MAIN
    }

    private final PageFurniture furniture;
    private final int mostCharacters;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Passage.Sort sort = Passage.Sort.PARAGRAPH;
    private int depth;
    private int furnitureDepth;
    private int mainDepth;
    private int articleDepth;
    private int preformatted;
    private int articles;
    private long characters;
    private String time = "";

    BlockHandler(PageFurniture furniture, int mostCharacters) {
        this.furniture = furniture;
        this.mostCharacters = mostCharacters;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String tag = localName.toLowerCase(Locale.ROOT);
        depth++;
        if (furnitureDepth > 0) {
            return;
        }
        if (depth > DEEPEST || furniture.holds(tag, attributes, mainDepth > 0 || articleDepth > 0)) {
            furnitureDepth = depth;
            return;
        }
        if (tag.equals("br")) {
            words.append('\n');
        } else if (!INLINE.contains(tag)) {
            finish();
            open(tag, attributes);
        } else if (tag.equals("time") && time.isEmpty() && attributes.getValue("datetime") != null) {
            time = attributes.getValue("datetime");
        }
    }

    private void open(String tag, Attributes attributes) {
        if (tag.equals("main") || "main".equals(attributes.getValue("role"))) {
            mainDepth = mainDepth == 0 ? depth : mainDepth;
        } else if (tag.equals("article")) {
            articles += articleDepth == 0 ? 1 : 0;
            articleDepth = articleDepth == 0 ? depth : articleDepth;
        } else if (tag.equals("pre")) {
            preformatted++;
        }
        if (HEADINGS.contains(tag)) {
            sort = Passage.Sort.MARKED_TITLE;
        } else if (tag.equals("li")) {
            sort = Passage.Sort.ITEM;
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        String tag = localName.toLowerCase(Locale.ROOT);
        if (furnitureDepth == 0 && !tag.equals("br") && !INLINE.contains(tag)) {
            finish();
            if (tag.equals("li") || HEADINGS.contains(tag)) {
                sort = Passage.Sort.PARAGRAPH;
            } else if (tag.equals("pre")) {
                preformatted--;
            }
        }
        furnitureDepth = furnitureDepth == depth ? 0 : furnitureDepth;
        mainDepth = mainDepth == depth ? 0 : mainDepth;
        articleDepth = articleDepth == depth ? 0 : articleDepth;
        depth--;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        characters += length;
        if (characters > mostCharacters) {
            throw new TooLongException(mostCharacters);
        }
        if (furnitureDepth > 0) {
            return;
        }
        if (preformatted > 0) {
            words.append(chars, start, length);
            return;
        }
        for (int i = start; i < start + length; i++) {
            boolean blank = chars[i] <= ' ';
            if (!blank) {
                words.append(chars[i]);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) > ' ') {
                words.append(' ');
            }
        }
    }

    private void finish() {
        String text = words.toString().strip();
        words.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        Part part = mainDepth > 0 ? Part.MAIN : articleDepth > 0 ? Part.ARTICLE : Part.FRAME;
        pieces.add(new Piece(sort, text, part));
        // what follows in the same item or heading is a paragraph of its own
        sort = Passage.Sort.PARAGRAPH;
    }

    /** The text of the page's main part; else of its only article; else of the page. */
    Manuscript manuscript(FrontMatter frontMatter) {
        finish();
        Part part = has(Part.MAIN) ? Part.MAIN : articles == 1 && has(Part.ARTICLE) ? Part.ARTICLE : Part.FRAME;
        ManuscriptBuilder builder = new ManuscriptBuilder();
        for (Piece piece : pieces) {
            if (piece.part().compareTo(part) >= 0) {
                write(piece, builder);
            }
        }
        return builder.build(frontMatter);
    }

    private boolean has(Part part) {
        return pieces.stream().anyMatch(piece -> piece.part() == part);
    }

    private static void write(Piece piece, ManuscriptBuilder builder) {
        switch (piece.sort()) {
            case MARKED_TITLE -> builder.title(piece.words());
            case ITEM -> builder.item(piece.words());
            default -> builder.paragraph(piece.words());
        }
    }

    /** What the page's first {@code time} element says, as it was written for machines. */
    Optional<String> time() {
        return time.isEmpty() ? Optional.empty() : Optional.of(time);
    }

    /** Thrown where a document has more text than any report. */
    static final class TooLongException extends SAXException {
        private static final long serialVersionUID = 1L;

        TooLongException(int most) {
            super("has more than " + most + " characters of text");
        }
    }
}
