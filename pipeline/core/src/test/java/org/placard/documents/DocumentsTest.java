package org.placard.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.Options;
import org.placard.Placard;
import org.placard.report.Report;
import org.placard.report.ReportReader;

/**
 * One debate in every container, and one of many layouts: positions, dates, and the words at every offset are those of its plain text, but for
 * the differences that {@code documents/table.csv} names with their reason.
 */
class DocumentsTest {
    private static final Path MADE = Path.of("src/test/resources/documents/made");
    private static final ReportReader READER = new ReportReader();
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private static Placard placard;
    private static List<String> debated;
    private static List<String> laidOut;

    @BeforeAll
    static void readThePlainText() throws Exception {
        placard = Placard.create(Options.GRAMMAR);
        Debate debate = Debate.load();
        debated = positions("debate.txt");
        laidOut = positions("layouts.txt");
        assertTrue(debated.size() >= 60, "the debate has " + debated.size() + " positions");
        assertTrue(laidOut.size() >= 60, "the layouts have " + laidOut.size() + " positions");
        assertEquals(5, debate.days().size());
    }

    private static List<String> positions(String resource) throws Exception {
        try (InputStream in = DocumentsTest.class.getResourceAsStream("/documents/" + resource)) {
            return PositionList.of(placard, READER.read(resource, in.readAllBytes()));
        }
    }

    private static List<String> expected(String file) {
        return file.startsWith("layouts") ? laidOut : debated;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentGivesWhatItsPlainTextGives(String file, int differing, String reason) throws Exception {
        Report report = READER.read(MADE.resolve(file));
        List<String> found = PositionList.of(placard, report);
        List<String> expected = expected(file);
        assertEquals(
                differing,
                PositionList.differing(expected, found),
                () -> file + " (" + reason + ")\nmissing:\n"
                        + String.join("\n", PositionList.minus(expected, found)) + "\nadded:\n"
                        + String.join("\n", PositionList.minus(found, expected)));
        assertTrue(differing <= 1 && (differing == 0) == reason.isEmpty(), "at most one may differ, and why is said");
    }

    static Stream<Object[]> documents() throws Exception {
        return rows().stream()
                .map(row -> new Object[] {row.get("file"), Integer.parseInt(row.get("differing")), row.get("reason")});
    }

    private static List<CSVRecord> rows() throws Exception {
        try (Reader reader = new InputStreamReader(
                DocumentsTest.class.getResourceAsStream("/documents/table.csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        }
    }

    @Test
    void theTableNamesEveryDocumentOnce() throws Exception {
        List<String> named =
                rows().stream().map(row -> row.get("file")).sorted().toList();
        try (Stream<Path> files = Files.list(MADE)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).sorted().toList(), named);
        }
        assertTrue(named.size() >= 60, "there are " + named.size() + " documents");
    }

    /** Makes all documents again: needs LibreOffice, WeasyPrint, Chromium and pandoc, and some minutes. */
    @Test
    @Tag("documents")
    void documentsMadeAnewGiveTheSame(@TempDir Path made) throws Exception {
        DocumentWorkshop.main(new String[] {made.toString()});
        Set<String> different = rows().stream()
                .filter(row -> differs(made, row))
                .map(row -> row.get("file"))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), different);
    }

    private static boolean differs(Path made, CSVRecord row) {
        try {
            List<String> found = PositionList.of(placard, READER.read(made.resolve(row.get("file"))));
            return PositionList.differing(expected(row.get("file")), found) > Integer.parseInt(row.get("differing"));
        } catch (Exception e) {
            return true;
        }
    }
}
