package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole report, against its outline written by hand, from every format. */
class ReportReaderTest {
    private static final ReportReader READER = new ReportReader();

    @TempDir
    private Path folder;

    @Test
    void aListWithinAListHasAnItemForEachDash() throws Exception {
        String list =
                """
                - Article 3:
                  - Chile: delete
                  - Peru: keep what stood there
                    – all of it
                - Article 4:
                  - Mali: delete
                """;
        String items = Outlines.of(READER.read("list.txt", list.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of(
                        "Article 3:",
                        "Chile: delete",
                        "Peru: keep what stood there – all of it",
                        "Article 4:",
                        "Mali: delete"),
                items.lines().skip(1).map(line -> line.substring(14)).toList());
    }

    @Test
    void plainTextGivesTheOutlineWrittenByHand() throws Exception {
        assertEquals(golden("harbour-council.outline.txt"), Outlines.of(plainText()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatGivesTheSameCheckIns(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        assertEquals(golden("harbour-council.outline.txt"), Outlines.of(READER.read(file)));
    }

    static Stream<Object[]> formats() throws Exception {
        String text = golden("harbour-council.txt");
        List<Documents.Piece> pieces = Documents.pieces(plainText());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("notes.md", Documents.markdown(pieces));
        files.put("notes.html", Documents.html(pieces).getBytes(StandardCharsets.UTF_8));
        files.put("notes.docx", Documents.word(pieces));
        files.put("notes.pdf", Documents.pdf(pieces));
        files.put("notes.eml", Documents.mail(pieces));
        files.put("plain.eml", Documents.plainMail(text));
        files.put("dos.txt", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        files.put("marked.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
        files.put("utf16.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
        files.put("wrapped.txt", wrapped(text).getBytes(StandardCharsets.UTF_8));
        return files.entrySet().stream().map(e -> new Object[] {e.getKey(), e.getValue()});
    }

    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        text.lines().forEach(line -> wrapped.append(line.startsWith("  ") ? "  " : "")
                .append(Documents.wrap(line.strip(), 70))
                .append('\n'));
        return wrapped.toString();
    }

    private static Report plainText() throws Exception {
        return READER.read("harbour-council.txt", golden("harbour-council.txt").getBytes(StandardCharsets.UTF_8));
    }

    private static String golden(String name) throws IOException {
        try (var in = ReportReaderTest.class.getResourceAsStream("/report/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
