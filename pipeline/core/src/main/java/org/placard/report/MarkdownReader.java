package org.placard.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * Reads markdown (CommonMark and tables of pipes, by commonmark-java) with an optional front matter of {@code key: value} lines between
 * lines of three dashes. Marks of emphasis, links and images go, their words stay.
 */
final class MarkdownReader {
    private static final String FENCE = "---";
    private static final Pattern SESSION = Pattern.compile(
            "\\b(?:convened|met|was held|were held|took place)\\b[^.]{0,80}?\\b(?:from|on)\\s" + Layouts.WEEKDAY
                    + DateFinder.EXPRESSION,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HYPHENS = Pattern.compile("(?<![-<!])-{2,3}(?![->])");
    /** Elements of which words may go, and the ends of those of which they go. */
    private static final Set<String> MAY_GO = Set.of("<sup>", "<del>", "<s>", "<strike>");

    private static final Set<String> STRUCK_OUT = Set.of("</del>", "</s>", "</strike>");
    /** Deeper nesting of quotes and lists than any author's; bounds the parser's recursion. */
    private static final int DEEPEST_NESTING = 100;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .build();

    Manuscript read(String source) {
        int body = bodyStart(source);
        ManuscriptBuilder builder = new ManuscriptBuilder();
        builder.preface(source.substring(0, body).stripTrailing());
        String text = source.substring(body);
        parser.parse(TextTables.said(text).orElse(text)).accept(new Writer(builder));
        return builder.build(frontMatter(source.substring(0, body)));
    }

    static boolean hasFrontMatter(String source) {
        return bodyStart(source) > 0;
    }

    /** Where the text begins after the front matter; 0 where there is none. */
    private static int bodyStart(String source) {
        if (!source.startsWith(FENCE)
                || !source.substring(3, lineEnd(source, 3)).isBlank()) {
            return 0;
        }
        int line = lineEnd(source, 3) + 1;
        while (line < source.length()) {
            int end = lineEnd(source, line);
            String words = source.substring(line, end).strip();
            if (words.equals(FENCE) || words.equals("...")) {
                return Math.min(end + 1, source.length());
            }
            line = end + 1;
        }
        return 0;
    }

    private static int lineEnd(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    private static FrontMatter frontMatter(String lines) {
        Optional<String> title = value(lines, "title");
        Optional<LocalDate> date = value(lines, "date")
                .flatMap(DateFinder::stamp)
                .or(() -> value(lines, "abstract").flatMap(MarkdownReader::sessionIn));
        return new FrontMatter(title, date, DateSource.FRONT_MATTER);
    }

    /** The day on which the session that an abstract reports on ended. */
    private static Optional<LocalDate> sessionIn(String words) {
        Matcher session = SESSION.matcher(words);
        return session.find() ? DateFinder.last(session.group()) : Optional.empty();
    }

    private static Optional<String> value(String lines, String key) {
        return lines.lines()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> unquote(line.substring(key.length() + 1).strip()))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String unquote(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }

    /** Writes each block's words to the builder. */
    private static final class Writer extends AbstractVisitor {
        private final ManuscriptBuilder builder;
        private final StringBuilder words = new StringBuilder();
        /** The cells of the table at hand. */
        private final List<String> cells = new ArrayList<>();

        private CellGrid grid = new CellGrid();
        private boolean item;
        /** Whether the last block was a note; what is indented below it belongs to it. */
        private boolean inNote;
        /** Where the words of an element begin that may go. */
        private int elementStart;

        Writer(ManuscriptBuilder builder) {
            this.builder = builder;
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            builder.title(take());
        }

        @Override
        public void visit(ListItem listItem) {
            item = true;
            visitChildren(listItem);
            item = false;
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            writeParagraph();
        }

        @Override
        public void visit(CustomBlock block) {
            if (!(block instanceof TableBlock)) {
                visitChildren(block);
                return;
            }
            grid = new CellGrid();
            cells.clear();
            visitChildren(block);
            for (String line : grid.lines().orElse(cells)) {
                builder.paragraph(line);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                grid.row();
            }
            visitChildren(node);
            if (node instanceof TableCell) {
                String cell = take();
                grid.cell();
                grid.words(cell);
                cells.add(cell);
            }
        }

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            if (!inNote) {
                words.append(block.getLiteral());
                writeParagraph();
            }
        }

        @Override
        public void visit(FencedCodeBlock block) {
            words.append(block.getLiteral());
            writeParagraph();
        }

        @Override
        public void visit(HtmlBlock block) {
            words.append(Jsoup.parseBodyFragment(block.getLiteral()).wholeText());
            writeParagraph();
        }

        @Override
        public void visit(HtmlInline html) {
            // only the tag itself; the words between tags are text nodes of their own
            String tag = html.getLiteral().toLowerCase(Locale.ROOT);
            if (tag.startsWith("<br")) {
                words.append('\n');
            } else if (MAY_GO.contains(tag)) {
                elementStart = words.length();
            } else if (tag.equals("</sup>")
                            && MarkdownNotes.isMark(words.substring(Math.min(elementStart, words.length())))
                    || STRUCK_OUT.contains(tag)) {
                words.setLength(Math.min(elementStart, words.length()));
            }
        }

        @Override
        public void visit(Link link) {
            // "[^1]" is a link where what stands behind "[^1]:" looks like an address
            boolean isMark = link.getFirstChild() instanceof Text text
                    && text.getLiteral().startsWith("^");
            if (!isMark) {
                visitChildren(link);
            }
        }

        @Override
        public void visit(Image image) {
            // an image's words describe what cannot be read here
        }

        @Override
        public void visit(Text text) {
            // two hyphens are a dash, as in typewritten text
            words.append(HYPHENS.matcher(text.getLiteral()).replaceAll("–"));
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
        }

        private void writeParagraph() {
            inNote = MarkdownNotes.isNote(words.toString());
            if (inNote) {
                words.setLength(0);
                builder.note("footnotes were left out");
            }
            if (item) {
                builder.item(take());
                item = false;
            } else {
                builder.paragraph(take());
            }
        }

        private String take() {
            String taken = MarkdownNotes.without(words.toString());
            words.setLength(0);
            elementStart = 0;
            return taken;
        }
    }
}
