package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
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

    /** Either the report or the reason; anything else that is thrown fails the test. */
    private static String textOrReason(String name, byte[] content) {
        return assertTimeout(BOUND, () -> {
            try {
                return READER.read(name, content).text().toString();
            } catch (UnreadableReportException e) {
                assertTrue(e.getMessage().startsWith(name + ": "), e.getMessage());
                assertFalse(e.getMessage().contains("\n"), e.getMessage());
                return "unreadable " + e.getMessage();
            }
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void brokenFileIsRefusedWithItsReason(String name, byte[] content, String reason) {
        UnreadableReportException refusal =
                assertThrows(UnreadableReportException.class, () -> READER.read(name, content));
        assertTrue(refusal.getMessage().startsWith(name + ": "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    static Stream<Object[]> refused() throws IOException {
        return Stream.of(
                new Object[] {"a.txt", new byte[0], "is empty"},
                new Object[] {"a.txt", utf8(" \n\t\n  "), "has no text"},
                new Object[] {"a.txt", utf8("\n-----\n* * *\n"), "has no text"},
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
                new Object[] {"a.txt", zip("a.txt", utf8("text")), "is a zip archive"},
                new Object[] {"a.docx", utf8("plain words"), "is not a Word file"},
                new Object[] {"a.pdf", utf8("plain words"), "is not a PDF file"},
                new Object[] {"a.docx", zip("word/other.xml", utf8("<x/>")), "cannot be read as"},
                new Object[] {"a.pdf", utf8("%PDF-1.7\ngarbage without end"), "cannot be read as application/pdf"},
                new Object[] {"a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "Office file"},
                new Object[] {"a.rtf", utf8("{\\rtf1 text}"), "rich text"});
    }

    @Test
    void missingFileAndFolderAreRefused() {
        Path missing = folder.resolve("missing.txt");
        assertEquals(
                "missing.txt: does not exist",
                assertThrows(UnreadableReportException.class, () -> READER.read(missing))
                        .getMessage());
        String name = folder.getFileName().toString();
        assertEquals(
                name + ": is a folder, not a report",
                assertThrows(UnreadableReportException.class, () -> READER.read(folder))
                        .getMessage());
    }

    @Test
    void fileOfTwoGigabytesIsRefusedUnread() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertTimeout(Duration.ofSeconds(5), () -> {
            UnreadableReportException refusal = assertThrows(UnreadableReportException.class, () -> READER.read(large));
            assertTrue(refusal.getMessage().contains("larger than 128 MiB"), refusal.getMessage());
        });
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void harmfulDocumentIsReadOrRefusedInBoundedTime(String name, byte[] content) {
        assertFalse(textOrReason(name, content).isEmpty());
    }

    static Stream<Object[]> harmful() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("deep.html", utf8("<div>".repeat(1_000) + "Norway opposed it." + "</div>".repeat(1_000)));
        files.put("deeper.html", utf8("<ul><li>".repeat(50_000) + "Norway opposed it."));
        files.put("tables.html", utf8("<table><tr><td>".repeat(5_000) + "Norway opposed it."));
        files.put("deep.md", utf8(">".repeat(20_000) + " Norway opposed it."));
        files.put("lists.md", utf8(nestedList(2_000)));
        files.put("brackets.md", utf8("[".repeat(50_000) + "Norway" + "]".repeat(50_000)));
        files.put("stars.md", utf8("*a **b ".repeat(20_000)));
        files.put("ticks.md", utf8("`a``b```c".repeat(10_000)));
        files.put("bomb.docx", zip("word/document.xml", new byte[200_000_000], "[Content_Types].xml", contentTypes()));
        files.put("laughs.docx", zip("[Content_Types].xml", utf8(billionLaughs())));
        files.put(
                "laughs2.docx",
                zip(
                        "[Content_Types].xml",
                        contentTypes(),
                        "_rels/.rels",
                        relations(),
                        "word/document.xml",
                        utf8(billionLaughs())));
        files.put("parts.eml", utf8(mailOfParts(10_000)));
        files.put("nested.eml", utf8(nestedMail(2_000)));
        files.put("headers.eml", utf8("X-A: b\n".repeat(100_000) + "\nNorway opposed it."));
        files.put("loop.pdf", utf8(pdfWithLoop()));
        files.put("circle.pdf", utf8(pdfWithFormInItself()));
        files.put("bomb.pdf", pdfBomb());
        files.put("line.txt", utf8("a".repeat(5_000_000)));
        files.put("stops.txt", utf8("a.b!".repeat(1_000_000)));
        files.put("open.txt", utf8("(".repeat(1_000_000) + " x."));
        files.put("marks.txt", utf8("# ".repeat(1_000_000) + "x"));
        files.put("bullets.txt", utf8("- \n".repeat(500_000) + "x"));
        files.put("dates.txt", utf8("1 May 2024 - ".repeat(100_000)));
        return files.entrySet().stream().map(e -> new Object[] {e.getKey(), e.getValue()});
    }

    @Test
    void deepPageStillGivesItsText() throws Exception {
        byte[] page = utf8("<div>".repeat(1_000) + "<p>Norway opposed it.</p>" + "</div>".repeat(1_000));
        assertEquals("Norway opposed it.", READER.read("deep.html", page).text().toString());
    }

    @Test
    void pdfWithoutTextSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertTrue(textOrReason("scan.pdf", out.toByteArray()).contains("has no text"));
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
                READER.read("set.pdf", out.toByteArray()).text().toString());
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
                plain, READER.read("a.html", utf8("<p>" + set + "</p>")).text().toString());
    }

    @Test
    void strayControlsInPlainTextBecomeSpacesInPlace() throws Exception {
        String text =
                "Norway\u0000 opposed \u0007it. ".repeat(2) + "Chile agreed, and the rest of the council with it.";
        Report report = READER.read("a.txt", utf8(text + " x".repeat(3_000)));
        assertTrue(report.text().toString().startsWith("Norway  opposed  it. Norway  opposed  it. Chile"));
    }

    @Test
    void bidirectionalControlsStayAsTheyStand() throws Exception {
        String text = "Norway \u202eopposed\u202c the text.";
        assertEquals(text, READER.read("a.txt", utf8(text)).text().toString());
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
            textOrReason("a.docx", wordWithImageElsewhere(address));
            textOrReason("a.pdf", utf8(pdfWithContentElsewhere(address)));
            textOrReason("a.eml", utf8(mailWithBodyElsewhere(server.getLocalPort())));
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

    private static String nestedList(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append(" ".repeat(2 * i)).append("- item\n");
        }
        return list.toString();
    }

    private static String billionLaughs() {
        StringBuilder entities = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        return entities
                + "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a39;</w:t></w:r></w:p></w:body></w:document>";
    }

    private static byte[] contentTypes() {
        return utf8(
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
                        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    }

    private static byte[] relations() {
        return utf8(
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                        + "Target=\"word/document.xml\"/></Relationships>");
    }

    private static String mailOfParts(int parts) {
        StringBuilder mail = new StringBuilder(
                "From: a@example.org\nDate: Wed, 5 Jun 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (int i = 0; i < parts; i++) {
            mail.append("--b\nContent-Type: text/plain\n\nNorway opposed it.\n");
        }
        return mail + "--b--\n";
    }

    private static String nestedMail(int depth) {
        StringBuilder mail = new StringBuilder("From: a@example.org\nMIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        return mail + "Content-Type: text/plain\n\nNorway opposed it.\n";
    }

    /** A page tree whose only child is itself. */
    private static String pdfWithLoop() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\n"
                + "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000055 00000 n \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n123\n%%EOF";
    }

    /** A page that draws a form which draws itself. */
    private static String pdfWithFormInItself() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n"
                + "4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 5>>stream\n/F Do\nendstream endobj\n"
                + "5 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF";
    }

    /** A page of 200 million spaces, packed. */
    private static byte[] pdfBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream contents = new PDStream(document);
            try (OutputStream packed = contents.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 200; i++) {
                    packed.write(spaces);
                }
            }
            page.setContents(contents);
            document.save(out);
        }
        return out.toByteArray();
    }

    /** A page whose words are kept elsewhere, with a link and an action that lead there too. */
    private static String pdfWithContentElsewhere(String address) {
        String file = "<</FS/URL/F(" + address + ")>>";
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + address + ")>>>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length 0/F " + file + ">>stream\n\nendstream endobj\n"
                + "trailer<</Size 5/Root 1 0 R>>\n%%EOF";
    }

    private static String mailWithBodyElsewhere(int port) {
        return "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                + "Content-Type: text/html\n\n<img src=\"http://127.0.0.1:" + port + "/x\"><p>Text.</p>\n--b\n"
                + "Content-Type: message/external-body; access-type=URL; URL=\"http://127.0.0.1:" + port
                + "/x\"\n\nContent-Type: text/plain\n\n--b--\n";
    }

    private static byte[] wordWithImageElsewhere(String address) throws IOException {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String external =
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + relation + "/image\" TargetMode=\"External\" Target=\""
                        + address
                        + "\"/><Relationship Id=\"rId2\" Type=\"" + relation
                        + "/attachedTemplate\" TargetMode=\"External\" Target=\"" + address + "\"/></Relationships>";
        String words = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                + relation
                + "\"><w:body><w:p><w:r><w:t>Text.</w:t></w:r></w:p><w:altChunk r:id=\"rId1\"/></w:body></w:document>";
        return zip(
                "[Content_Types].xml",
                contentTypes(),
                "_rels/.rels",
                relations(),
                "word/_rels/document.xml.rels",
                utf8(external),
                "word/document.xml",
                utf8(words));
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }
}
