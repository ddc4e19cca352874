package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placard.report.HostileDocuments.contentTypes;
import static org.placard.report.HostileDocuments.relations;
import static org.placard.report.HostileDocuments.utf8;
import static org.placard.report.HostileDocuments.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to harm, and files that are merely broken: each gives its text or one clear line, in bounded time and in
 * the 2 GiB of heap that the tests have.
 */
class HostileInputTest {
    private static final Duration BOUND = Duration.ofSeconds(30);
    /** A font that PDFBox brings along. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final ReportReader READER = new ReportReader();

    @TempDir
    private Path folder;

    /** The reader under test. */
    ReportReader reader() {
        return READER;
    }

    /** Either the report or the reason; anything else that is thrown fails the test. */
    private String textOrReason(String name, byte[] content) {
        return assertTimeout(BOUND, () -> {
            try {
                return reader().read(name, content).text().toString();
            } catch (UnreadableReportException e) {
                assertTrue(e.getMessage().startsWith(name + ": "), e.getMessage());
                assertFalse(e.getMessage().contains("\n"), e.getMessage());
                return "unreadable " + e.getMessage();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("refused")
    void brokenFileIsRefusedWithItsReason(String name, byte[] content, String reason) {
        UnreadableReportException refusal =
                assertThrows(UnreadableReportException.class, () -> reader().read(name, content));
        assertTrue(refusal.getMessage().startsWith(name + ": "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    static Stream<Object[]> refused() throws IOException {
        return Stream.of(
                new Object[] {"a.txt", new byte[0], "is empty"},
                new Object[] {"a.txt", utf8(" \n\t\n  "), "has no text"},
                new Object[] {"a.txt", utf8("\n-----\n* * *\n"), "has no text"},
                new Object[] {"a.txt", utf8("•"), "has no text"},
                new Object[] {"a.txt", utf8("• ❌"), "has no text"},
                new Object[] {"a.md", utf8("---\ntitle: x\n---\n"), "has no text"},
                new Object[] {"a.html", utf8("<html><body><nav>Menu</nav></body></html>"), "has no text"},
                new Object[] {"a.txt", new byte[5000], "is not text"},
                new Object[] {
                    "a.txt",
                    "Le délégué\nTürkiye".getBytes(StandardCharsets.ISO_8859_1),
                    "is not valid UTF-8 at byte 4 (line 1)"
                },
                new Object[] {
                    "a.md", "One.\n\nC\u00f4te d'Ivoire".getBytes(Charset.forName("windows-1252")), "at byte 7 (line 3)"
                },
                new Object[] {
                    "a.txt",
                    new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'},
                    "is not valid UTF-8 at byte 1"
                },
                new Object[] {
                    "a.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 'a', 0}, "is not valid UTF-16LE"
                },
                new Object[] {"a.zip", zip("a.png", new byte[5000]), "has no text"},
                new Object[] {"a.zip", zip("b.zip", zip("a.txt", utf8("text"))), "is an archive within an archive"},
                new Object[] {"a.docx", utf8("plain words"), "is not a Word file"},
                new Object[] {"a.pdf", utf8("plain words"), "is not a PDF file"},
                new Object[] {"a.docx", zip("word/other.xml", utf8("<x/>")), "cannot be read as"},
                new Object[] {
                    "a.pdf",
                    utf8("%PDF-1.7\ngarbage without end"),
                    "cannot be read as application/pdf, as it is broken or cut off; get it again: "
                },
                new Object[] {"a.pdf", firstHalf("weasyprint-single.pdf"), "cut off; get it again: its end is missing"},
                new Object[] {"a.pdf", firstHalf("chromium-single.pdf"), "cut off; get it again: its end is missing"},
                new Object[] {"a.docx", firstHalf("office-single.docx"), "cut off; get it again: "},
                new Object[] {"a.doc", firstHalf("office-single.doc"), "cut off; get it again: "},
                new Object[] {"a.rtf", firstHalf("office-single.rtf"), "cut off; get it again: its end is missing"},
                new Object[] {"a.epub", firstHalf("pandoc.epub"), "cut off; get it again: "},
                new Object[] {"a.odt", firstHalf("office-single.odt"), "cut off; get it again: "},
                new Object[] {
                    "a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "cannot be read as"
                },
                new Object[] {"a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "Office file"},
                new Object[] {"a.odt", utf8("plain words"), "is no odt file"},
                new Object[] {"a.odt", zip("mimetype", utf8("application/vnd.oasis.opendocument.text")), "no text part"
                },
                new Object[] {"a.rtf", utf8("plain words"), "is no rtf file"});
    }

    /** What a file is outweighs what its name says. */
    @ParameterizedTest
    @CsvSource({
        "office-single.docx, notes.odt",
        "office-single.docx, notes.zip",
        "office-single.odt, notes.docx",
        "office-single.doc, notes.txt",
        "office-single.rtf, notes.doc",
        "office-single.pdf, notes.docx",
        "pandoc.epub, notes.zip",
        "page-blog.html, notes.pdf"
    })
    void aFileWithAWrongNameIsReadAsWhatItIs(String document, String name) throws Exception {
        byte[] content = Files.readAllBytes(Path.of("src/test/resources/documents/made", document));
        assertEquals(5, reader().read(name, content).checkIns().size());
    }

    @Test
    void anEncryptedPdfSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
        }
        UnreadableReportException refusal =
                assertThrows(UnreadableReportException.class, () -> reader().read("a.pdf", out.toByteArray()));
        assertEquals("a.pdf: is encrypted; save it without a password", refusal.getMessage());
    }

    private static byte[] firstHalf(String document) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/documents/made", document));
        return Arrays.copyOf(whole, whole.length / 2);
    }

    @Test
    void missingFileAndFolderAreRefused() {
        Path missing = folder.resolve("missing.txt");
        assertEquals(
                "missing.txt: does not exist",
                assertThrows(UnreadableReportException.class, () -> reader().read(missing))
                        .getMessage());
        String name = folder.getFileName().toString();
        assertEquals(
                name + ": is a folder, not a report",
                assertThrows(UnreadableReportException.class, () -> reader().read(folder))
                        .getMessage());
    }

    @Test
    void fileOfTwoGigabytesIsRefusedUnread() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertTimeout(Duration.ofSeconds(5), () -> {
            UnreadableReportException refusal =
                    assertThrows(UnreadableReportException.class, () -> reader().read(large));
            assertTrue(refusal.getMessage().contains("larger than 128 MiB"), refusal.getMessage());
        });
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void harmfulDocumentIsReadOrRefusedInBoundedTime(String name, byte[] content) {
        assertFalse(textOrReason(name, content).isEmpty());
    }

    static Stream<Object[]> harmful() throws IOException {
        return HostileDocuments.all().entrySet().stream().map(e -> new Object[] {e.getKey(), e.getValue()});
    }

    @Test
    void deepPageStillGivesItsText() throws Exception {
        byte[] page = utf8("<div>".repeat(1_000) + "<p>Norway opposed it.</p>" + "</div>".repeat(1_000));
        assertEquals(
                "Norway opposed it.", reader().read("deep.html", page).text().toString());
    }

    @Test
    void pdfWithoutTextSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertTrue(textOrReason("scan.pdf", out.toByteArray())
                .contains("it is a scan, or its pages are pictures; run OCR first"));
    }

    /** Soft hyphens and a ligature as the characters of a page's own font, an accent as a mark of its own. */
    @Test
    void pagesOfAPdfAreFreedOfTypesetting() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFont font = PDType0Font.load(document, getClass().getResourceAsStream(FONT));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(50, 500);
                content.showText("Co\u0302te d\u2019Ivoire con\ufb01rmed that it op\u00adposed it.");
                content.endText();
            }
            document.save(out);
        }
        assertEquals(
                "C\u00f4te d\u2019Ivoire confirmed that it opposed it.",
                reader().read("set.pdf", out.toByteArray()).text().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Nor\u00adway op\u00adposed it., Norway opposed it.",
        "The o\ufb03ce was con\ufb01rmed., The office was confirmed.",
        "Co\u0302te d\u2019Ivoire spoke., C\u00f4te d\u2019Ivoire spoke.",
        "Nor\u200bway spoke\ufeff., Norway spoke.",
        "Chi\u0000le spoke., Chile spoke."
    })
    void pageIsFreedOfTypesetting(String set, String plain) throws Exception {
        assertEquals(
                plain,
                reader().read("a.html", utf8("<p>" + set + "</p>")).text().toString());
    }

    /** What looks like tables from its first line to its last, but is none; "~" ends a line, "^" is a tab. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "tabs = ^",
                "cells between tabs = a^b^",
                "lines of cells between tabs = ^a^b~",
                "bars = │",
                "frames without an end = +---+---+~| a | b |~",
                "a stroke that ends as none = ----------------------------x",
                "columns of single letters = a  b    c~",
                "columns of many words = a   b   c   d   e   f   g   h   i   j   k   l   m   n~",
                "runs of columns = Chile     Peru      Mali~Fiji      Togo      Cuba~Ghana     Kenya     Nepal~nothing here has columns~"
            })
    void textsLikeTablesAreReadInLinearTime(String name, String piece) {
        String unit = piece.replace('^', '\t').replace('~', '\n');
        String text = "Chile   Peru   Mali\n" + unit.repeat(1_000_000 / unit.length());
        assertTimeout(BOUND, () -> TextTables.said(text), name);
    }

    @Test
    void strayControlsInPlainTextBecomeSpacesInPlace() throws Exception {
        String text =
                "Norway\u0000 opposed \u0007it. ".repeat(2) + "Chile agreed, and the rest of the council with it.";
        Report report = reader().read("a.txt", utf8(text + " x".repeat(3_000)));
        assertTrue(report.text().toString().startsWith("Norway  opposed  it. Norway  opposed  it. Chile"));
    }

    @Test
    void bidirectionalControlsStayAsTheyStand() throws Exception {
        String text = "Norway \u202eopposed\u202c the text.";
        assertEquals(text, reader().read("a.txt", utf8(text)).text().toString());
    }

    @Test
    void nothingIsFetched() throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1_000);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String entity = "<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"" + address + "\" [<!ENTITY e SYSTEM \""
                    + address + "\">]>";
            textOrReason(
                    "a.html",
                    utf8("<link href='" + address + "'><img src='" + address + "'><iframe src='" + address
                            + "'></iframe><p>Text.</p>"));
            textOrReason("a.xhtml", utf8(entity + "<html><body><p>Text &e;</p></body></html>"));
            textOrReason(
                    "a.docx",
                    zip(
                            "[Content_Types].xml",
                            contentTypes(),
                            "_rels/.rels",
                            relations(),
                            "word/document.xml",
                            utf8(
                                    entity
                                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Text &e;</w:t></w:r></w:p></w:body></w:document>")));
            textOrReason("a.docx", HostileDocuments.wordWithImageElsewhere(address));
            textOrReason("a.pdf", utf8(HostileDocuments.pdfWithContentElsewhere(address)));
            textOrReason("a.eml", utf8(HostileDocuments.mailWithBodyElsewhere(server.getLocalPort())));
            textOrReason("a.md", utf8("![seal](" + address + ")\n\n<img src=\"" + address + "\">\n\nText.\n"));
            assertThrows(SocketTimeoutException.class, server::accept, "a parser opened a connection");
        }
    }

    @Test
    void workThatLoopsOrRecursesIsGivenUp() {
        BoundedWork bounded = new BoundedWork(Duration.ofMillis(200));
        CountDownLatch never = new CountDownLatch(1);
        assertTrue(assertThrows(
                        UnreadableReportException.class,
                        () -> bounded.run("a.pdf", () -> {
                            never.await();
                            return "";
                        }))
                .getMessage()
                .contains("a.pdf: took more than"));
        assertTrue(assertThrows(
                        UnreadableReportException.class, () -> new BoundedWork(BOUND).run("a.pdf", () -> recurse(1)))
                .getMessage()
                .contains("nested too deep"));
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + depth;
    }
}
