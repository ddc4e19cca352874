package org.placard.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Receives a document as XHTML events and keeps its titles, paragraphs and list items: of its main part or its only
 * article where it says which that is, else of the smallest element that holds nearly all of its prose. Furniture of the page is
 * left out, and named in a note. Not thread-safe.
 */
final class BlockHandler extends DefaultHandler {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "img", "ins",
            "kbd", "label", "mark", "q", "rp", "rt", "ruby", "samp", "small", "span", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr");
    /** Elements nested deeper than this are passed over: no author nests so deep. */
    private static final int DEEPEST = 2_000;
    /** Share of the prose that the smallest element with the text holds. */
    private static final double NEARLY_ALL = 0.85;
    /** Furniture that holds more than this share of the prose is none, whatever its name. */
    private static final double MOST = 0.5;
    /** Shorter paragraphs without a full stop are no prose, in UTF-16 units. */
    private static final int SHORTEST_PROSE = 80;

    /** A finished stretch of words and the innermost element that it stands in. */
    private record Piece(Passage.Sort sort, String words, PageElement element, Part part) {}

    /** A table that is open: its element, and where its pieces begin. */
    private static final class Table {
        private final CellGrid grid = new CellGrid();
        private final PageElement element;
        private final int first;
        private boolean holdsTable;

        Table(PageElement element, int first) {
            this.element = element;
            this.first = first;
        }
    }

    private enum Part {
        FRAME,
        ARTICLE,
        MAIN
    }

    private final PageFurniture furniture;
    private final int mostCharacters;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<PageElement> elements = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<Table> tables = new ArrayDeque<>();
    private PageElement element = new PageElement(null, null);
    private Passage.Sort sort = Passage.Sort.PARAGRAPH;
    private int depth;
    private int skippedDepth;
    private int mainDepth;
    private int articleDepth;
    private int preformatted;
    private int articles;
    private int markDepth;
    private int markStart;
    private int linkDepth;
    private long linked;
    private long characters;
    private final Set<String> skipped = new LinkedHashSet<>();
    private String time = "";

    BlockHandler(PageFurniture furniture, int mostCharacters) {
        this.furniture = furniture;
        this.mostCharacters = mostCharacters;
        elements.add(element);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String tag = localName.toLowerCase(Locale.ROOT);
        depth++;
        if (skippedDepth > 0) {
            return;
        }
        Optional<String> kind = furniture.kind(tag, attributes, mainDepth > 0 || articleDepth > 0);
        boolean inline = INLINE.contains(tag);
        // words inside a line are never a page's text by mistake, and scripts are never words
        boolean gone = kind.isPresent() && (inline || kind.get().isEmpty() && isNoText(tag) || isStruckOut(tag));
        if (depth > DEEPEST || gone) {
            kind.filter(k -> !k.isEmpty()).ifPresent(skipped::add);
            skippedDepth = depth;
            return;
        }
        if (tag.equals("br")) {
            words.append('\n');
        } else if (!inline) {
            finish();
            element = new PageElement(element, kind.orElse(null));
            elements.add(element);
            open(tag, attributes);
        } else {
            openInline(tag, attributes);
        }
    }

    private static boolean isNoText(String tag) {
        return Set.of(
                        "head",
                        "script",
                        "style",
                        "noscript",
                        "template",
                        "select",
                        "textarea",
                        "svg",
                        "iframe",
                        "object")
                .contains(tag);
    }

    private static boolean isStruckOut(String tag) {
        return tag.equals("del") || tag.equals("s") || tag.equals("strike");
    }

    private void open(String tag, Attributes attributes) {
        if (tag.equals("main") || "main".equals(attributes.getValue("role"))) {
            mainDepth = mainDepth == 0 ? depth : mainDepth;
        } else if (tag.equals("article")) {
            articles += articleDepth == 0 ? 1 : 0;
            articleDepth = articleDepth == 0 ? depth : articleDepth;
        } else if (tag.equals("pre")) {
            preformatted++;
        } else if (tag.equals("table")) {
            tables.forEach(outer -> outer.holdsTable = true);
            tables.push(new Table(element, pieces.size()));
        } else if (tag.equals("tr") && !tables.isEmpty()) {
            tables.peek().grid.row();
        } else if ((tag.equals("td") || tag.equals("th")) && !tables.isEmpty()) {
            tables.peek().grid.cell();
        }
        if (HEADINGS.contains(tag)) {
            sort = Passage.Sort.MARKED_TITLE;
        } else if (tag.equals("li")) {
            sort = Passage.Sort.ITEM;
        }
    }

    private void openInline(String tag, Attributes attributes) {
        String target = attributes.getValue("href");
        boolean within = tag.equals("a") && target != null && target.startsWith("#");
        if (markDepth == 0 && (tag.equals("sup") || within)) {
            markDepth = depth;
            markStart = words.length();
        }
        if (tag.equals("a") && target != null && linkDepth == 0) {
            linkDepth = depth;
        }
        if (tag.equals("time") && time.isEmpty() && attributes.getValue("datetime") != null) {
            time = attributes.getValue("datetime");
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        String tag = localName.toLowerCase(Locale.ROOT);
        if (skippedDepth == 0 && !tag.equals("br")) {
            if (INLINE.contains(tag)) {
                closeInline();
            } else {
                finish();
                if (tag.equals("table") && !tables.isEmpty() && tables.peek().element == element) {
                    close(tables.pop());
                }
                element = element.parent == null ? element : element.parent;
                if (tag.equals("li") || HEADINGS.contains(tag)) {
                    sort = Passage.Sort.PARAGRAPH;
                } else if (tag.equals("pre")) {
                    preformatted--;
                }
            }
        }
        skippedDepth = skippedDepth == depth ? 0 : skippedDepth;
        mainDepth = mainDepth == depth ? 0 : mainDepth;
        articleDepth = articleDepth == depth ? 0 : articleDepth;
        depth--;
    }

    /** A matrix is said as it is read out, any other table cell by cell. */
    private void close(Table table) {
        Optional<List<String>> lines = table.holdsTable ? Optional.empty() : table.grid.lines();
        if (lines.isEmpty()) {
            return;
        }
        Part part = pieces.get(pieces.size() - 1).part();
        pieces.subList(table.first, pieces.size()).clear();
        lines.get().forEach(line -> pieces.add(new Piece(Passage.Sort.PARAGRAPH, line, table.element, part)));
    }

    /** A note's mark is no part of the sentence that it stands in. */
    private void closeInline() {
        if (markDepth == depth) {
            boolean behindWords = markStart > 0 && markStart <= words.length();
            if (behindWords && OfficeText.isMark(words.substring(markStart))) {
                words.setLength(markStart);
            }
            markDepth = 0;
        }
        linkDepth = linkDepth == depth ? 0 : linkDepth;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        characters += length;
        if (characters > mostCharacters) {
            throw new TooLongException(mostCharacters);
        }
        if (skippedDepth > 0) {
            return;
        }
        linked += linkDepth > 0 ? length : 0;
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
        long inLinks = linked;
        linked = 0;
        markDepth = 0;
        linkDepth = 0;
        if (text.isEmpty()) {
            return;
        }
        Part part = mainDepth > 0 ? Part.MAIN : articleDepth > 0 ? Part.ARTICLE : Part.FRAME;
        pieces.add(new Piece(sort, text, element, part));
        if (!tables.isEmpty()) {
            tables.peek().grid.words(text);
        }
        boolean prose = text.length() > SHORTEST_PROSE || ".;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (prose) {
            element.prose += Math.max(0, text.length() - inLinks);
        }
        // what follows in the same item or heading is a paragraph of its own
        sort = Passage.Sort.PARAGRAPH;
    }

    /** Says that something of a kind was left out ahead of this. */
    void leftOut(String kind) {
        skipped.add(kind);
    }

    /** The text of the page's main part; else of its only article; else of the element with nearly all prose. */
    Manuscript manuscript(FrontMatter frontMatter) {
        finish();
        Part part = has(Part.MAIN) ? Part.MAIN : articles == 1 && has(Part.ARTICLE) ? Part.ARTICLE : Part.FRAME;
        ManuscriptBuilder builder = new ManuscriptBuilder();
        Set<PageElement> left = furnitureElements();
        PageElement text = part == Part.FRAME ? smallestWithText(left) : elements.get(0);
        int outside = 0;
        boolean begun = false;
        for (Piece piece : pieces) {
            String kind = furnitureAround(piece.element(), left);
            boolean within = piece.part().compareTo(part) >= 0 && isIn(piece.element(), text);
            // a page's title often stands ahead of the element with its text
            boolean ahead = !begun
                    && piece.sort() == Passage.Sort.MARKED_TITLE
                    && piece.part().compareTo(part) >= 0;
            if (kind != null) {
                skipped.add(kind);
            } else if (within || ahead) {
                begun |= within;
                write(piece, builder);
            } else {
                outside++;
            }
        }
        skipped.remove("");
        if (!skipped.isEmpty()) {
            builder.note("left out of the page: " + String.join(", ", skipped));
        }
        if (outside > 0) {
            builder.note("left out of the page: " + outside + " lines outside its main text");
        }
        return builder.build(frontMatter);
    }

    /** Sums up the prose from the leaves; then furniture is what is called so and does not hold most of it. */
    private Set<PageElement> furnitureElements() {
        for (int i = elements.size() - 1; i > 0; i--) {
            PageElement child = elements.get(i);
            child.parent.prose += child.prose;
        }
        double most = MOST * elements.get(0).prose;
        Set<PageElement> left = new HashSet<>();
        for (PageElement candidate : elements) {
            boolean inFurniture = candidate.parent != null && left.contains(candidate.parent);
            if (inFurniture || candidate.isFurniture() && (candidate.prose <= most || most == 0)) {
                left.add(candidate);
            }
        }
        return left;
    }

    private static String furnitureAround(PageElement element, Set<PageElement> left) {
        if (!left.contains(element)) {
            return null;
        }
        PageElement outermost = element;
        while (outermost.parent != null && left.contains(outermost.parent)) {
            outermost = outermost.parent;
        }
        return outermost.furniture;
    }

    private PageElement smallestWithText(Set<PageElement> left) {
        long all = elements.get(0).prose;
        for (PageElement candidate : elements) {
            boolean outermost = left.contains(candidate) && !left.contains(candidate.parent);
            all -= outermost ? candidate.prose : 0;
        }
        PageElement smallest = elements.get(0);
        for (PageElement candidate : elements) {
            // parents stand ahead of their children: the last one that holds enough is the innermost
            if (!left.contains(candidate) && candidate.prose >= NEARLY_ALL * all && candidate.prose > 0) {
                smallest = candidate;
            }
        }
        return holdsManyPieces(smallest) ? smallest : smallest.parent == null ? smallest : smallest.parent;
    }

    /** One long paragraph is not the element with the text: what stands beside it may be its headings. */
    private boolean holdsManyPieces(PageElement candidate) {
        return pieces.stream()
                        .filter(piece -> isIn(piece.element(), candidate))
                        .limit(3)
                        .count()
                >= 3;
    }

    private static boolean isIn(PageElement element, PageElement around) {
        for (PageElement e = element; e != null; e = e.parent) {
            if (e == around) {
                return true;
            }
        }
        return false;
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
