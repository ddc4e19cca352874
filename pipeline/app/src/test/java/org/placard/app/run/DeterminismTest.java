package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs give the same bytes of everything that a run writes, whatever the machine does beside. */
@Tag("slow")
class DeterminismTest {
    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"),
            // i and I are no pair in Turkish
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Apia",
                    "-Dfile.encoding=ISO-8859-9"),
            // other digits, another calendar
            List.of(
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.variant=TH",
                    "-Duser.timezone=America/St_Johns",
                    "-Dfile.encoding=US-ASCII"));

    @TempDir
    private Path folder;

    @Test
    void threadsLocalesTimeZonesAndTheOrderOfInputsChangeNoByte() throws Exception {
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            inputs.add("in/" + (i % 2) + "/report-" + i / 2 + ".txt");
            Reports.write(folder.resolve(inputs.get(i)), 1 + i, i);
        }
        inputs.add(Path.of("../../seeds").toRealPath().toString());
        inputs.addAll(documents());
        Random random = new Random(7);
        SortedMap<String, String> expected = null;
        for (List<String> place : PLACES) {
            for (int threads : new int[] {1, 2, 8}) {
                for (int run = 1; run <= 2; run++) {
                    Collections.shuffle(inputs, random);
                    String out = "out-" + PLACES.indexOf(place) + "-" + threads + "-" + run;
                    List<String> arguments = Stream.concat(
                                    Stream.of("run", "-t", "" + threads, "-o", out), inputs.stream())
                            .toList();
                    Commands.Outcome outcome = Commands.run(folder, place, arguments.toArray(String[]::new));
                    assertEquals(0, outcome.exitCode(), outcome.err());
                    SortedMap<String, String> result = RunContent.of(folder.resolve(out));
                    if (expected == null) {
                        expected = result;
                        assertTrue(expected.size() > 36 + 60, expected.keySet().toString());
                    }
                    assertEquals(expected.keySet(), result.keySet(), out);
                    for (Map.Entry<String, String> file : expected.entrySet()) {
                        assertTrue(file.getValue().equals(result.get(file.getKey())), file.getKey() + " in " + out);
                    }
                }
            }
        }
    }

    /** A report in each of the formats that a parser reads. */
    private List<String> documents() throws IOException {
        String text = "Chile supported Article 5. Norway, speaking for Fiji, opposed Article 6.";
        write("page.html", "<!DOCTYPE html><html><body><h1>Talks, 4 March 2024</h1><p>" + text + "</p></body></html>");
        write("notes.md", "# Talks, 4 March 2024\n\n" + text + "\n");
        write(
                "mail.eml",
                "From: a@example.org\nDate: Mon, 4 Mar 2024 10:00:00 +0000\nMessage-ID: <1@example.org>\nSubject: Talks\n\n"
                        + text + "\n");
        try (ZipOutputStream word = new ZipOutputStream(Files.newOutputStream(folder.resolve("in/word.docx")))) {
            entry(
                    word,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                            + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml'/></Types>");
            entry(
                    word,
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                            + " Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                            + " Target='word/document.xml'/></Relationships>");
            entry(
                    word,
                    "word/document.xml",
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
                            + "<w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>");
        }
        write("print.pdf", pdf(text));
        return List.of("in/page.html", "in/notes.md", "in/mail.eml", "in/word.docx", "in/print.pdf");
    }

    /** One page; a reader mends the table of places that it lacks. */
    private static String pdf(String text) {
        String content = "BT /F1 10 Tf 40 700 Td (" + text + ") Tj ET";
        return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1"
                + " << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n"
                + "4 0 obj\n<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream\nendobj\n"
                + "trailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n";
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve("in").resolve(name), content);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
