package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading documents in processes apart: what holds of any reader, and what is left of the processes. */
class IsolatedReadingTest extends HostileInputTest {
    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final byte[] ENDLESS = HostileDocuments.pdfOfForms(40);

    @TempDir
    private static Path scratch;

    private static ReportReader isolated;

    @BeforeAll
    static void open() {
        isolated = ReportReader.isolated(scratch.resolve("parsers"));
    }

    @AfterAll
    static void close() throws IOException {
        isolated.close();
        assertEquals(List.of(), content(scratch.resolve("parsers")));
    }

    @Override
    ReportReader reader() {
        return isolated;
    }

    private static List<Path> content(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.eml", "a.docx", "a.pdf"})
    void aDocumentIsReadAsInOneProcess(String name) throws Exception {
        List<Documents.Piece> pieces = List.of(
                new Documents.Piece(Block.Kind.HEADING, "#1: Opening [4 March 2024]"),
                new Documents.Piece(Block.Kind.TITLE, "Scope"),
                new Documents.Piece(
                        Block.Kind.PARAGRAPH,
                        "Norway opposed it, \ud83c\uddf3\ud83c\uddf4 & so did C\u00f4te d\u2019Ivoire."),
                new Documents.Piece(Block.Kind.ITEM, "Kenya supported it."));
        List<Documents.Piece> plain = pieces.stream()
                .map(piece -> new Documents.Piece(piece.kind(), piece.words().replaceAll("[^\\x00-\\x7f]", "")))
                .toList();
        byte[] content =
                switch (name) {
                    case "a.html" -> HostileDocuments.utf8(Documents.html(pieces));
                    case "a.eml" -> Documents.mail(pieces);
                    case "a.docx" -> Documents.word(pieces);
                    default -> Documents.pdf(plain);
                };
        Report here = new ReportReader().read(name, content);
        Report apart = isolated.read(name, content);
        assertEquals(here, apart);
    }

    @Test
    void aDocumentWithoutEndIsEndedWithItsProcessAndTheNextIsRead() throws Exception {
        List<ProcessHandle> before = children();
        try (ParserProcesses parsers = new ParserProcesses(SHORT, scratch.resolve("short"))) {
            UnreadableReportException refusal = assertThrows(
                    UnreadableReportException.class, () -> parsers.parse(Format.PDF, "endless.pdf", ENDLESS));
            assertEquals("endless.pdf: took more than 4 seconds to read and was given up", refusal.getMessage());
            assertEquals(before, children());
            assertEquals(List.of(), content(scratch.resolve("short")));
            Manuscript next = parsers.parse(Format.HTML, "a.html", HostileDocuments.utf8("<p>Norway opposed it.</p>"));
            assertEquals("Norway opposed it.", next.text());
        }
        assertEquals(before, children());
        assertEquals(List.of(), content(scratch.resolve("short")));
    }

    @Test
    @Tag("slow")
    void aDocumentThatFillsTheHeapFillsOnlyItsOwnProcess() throws Exception {
        byte[] bomb = HostileDocuments.pdfBombOf(3_000);
        UnreadableReportException refusal =
                assertThrows(UnreadableReportException.class, () -> isolated.read("bomb.pdf", bomb));
        // on a slow machine time is over before memory is
        assertTrue(
                refusal.getMessage().equals("bomb.pdf: needs more memory than there is")
                        || refusal.getMessage().startsWith("bomb.pdf: took more than"),
                refusal.getMessage());
        assertEquals(
                "Norway opposed it.",
                isolated.read("a.html", HostileDocuments.utf8("<p>Norway opposed it.</p>"))
                        .text()
                        .toString());
    }

    @Test
    void anInterruptEndsTheProcessToo() throws Exception {
        List<ProcessHandle> before = children();
        try (ParserProcesses parsers = new ParserProcesses(Duration.ofMinutes(5), scratch.resolve("interrupted"))) {
            Thread reading = new Thread(() -> assertThrows(
                    UnreadableReportException.class, () -> parsers.parse(Format.PDF, "endless.pdf", ENDLESS)));
            reading.start();
            while (children().size() == before.size()) {
                Thread.sleep(10);
            }
            reading.interrupt();
            reading.join(10_000);
            assertFalse(reading.isAlive());
            assertEquals(before, children());
        }
    }

    @Test
    void noProcessOutlivesItsKilledReader() throws Exception {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessReading.class.getName(),
                        scratch.resolve("killed").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<ProcessHandle> parsers = List.of();
        while (parsers.isEmpty()) {
            assertTrue(reader.isAlive(), "the reader ended by itself");
            Thread.sleep(10);
            parsers = reader.descendants().toList();
        }
        // some are killed while they load, some while they parse
        Thread.sleep(1_500);
        reader.destroyForcibly();
        for (ProcessHandle parser : parsers) {
            parser.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void nothingIsWrittenIntoTheHomeOfTheUser() throws Exception {
        Path home = Files.createDirectories(scratch.resolve("home"));
        String former = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        try {
            // a font that the document names and does not hold
            byte[] pdf = HostileDocuments.utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 99]/Resources<</Font<</T<</Type/Font"
                    + "/Subtype/TrueType/BaseFont/Harbour/Encoding/WinAnsiEncoding>>>>>>/Contents 4 0 R>>endobj\n"
                    + "4 0 obj<</Length 48>>stream\nBT /T 12 Tf 9 9 Td (Norway opposed it.) Tj ET    \nendstream endobj\n"
                    + "trailer<</Size 5/Root 1 0 R>>\n%%EOF");
            assertEquals(
                    "Norway opposed it.",
                    new ReportReader().read("named.pdf", pdf).text().toString());
            assertEquals(List.of(), content(home));
        } finally {
            System.setProperty("user.home", former);
        }
    }

    /** A process that reads a document without end. */
    static final class EndlessReading {
        public static void main(String[] arguments) throws Exception {
            ReportReader.isolated(Path.of(arguments[0])).read("endless.pdf", ENDLESS);
        }
    }
}
