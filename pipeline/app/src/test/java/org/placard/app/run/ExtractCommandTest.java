package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;

class ExtractCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeReports() throws IOException {
        Reports.write(folder.resolve("seeds/week.txt"), 3, 1);
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.write(folder.resolve("picture.png"), new byte[] {1, 2, 3});
    }

    private static Arguments row(String arguments, int exitCode, String out, String... err) {
        return Arguments.of(arguments, exitCode, out, List.of(err));
    }

    static Stream<Arguments> commandLines() {
        return Stream.of(
                row("extract", 0, "1 report, 3 check-ins in output (0 unchanged, 0 set aside)"),
                row("extract seeds/week.txt -o out -t 1", 0, "1 report, 3 check-ins in out (0 unchanged, 0 set aside)"),
                row(
                        "extract seeds nowhere",
                        1,
                        "1 report, 3 check-ins in output (0 unchanged, 1 set aside)",
                        "placard: nowhere: no such file or folder"),
                row(
                        "extract empty.txt picture.png seeds",
                        1,
                        "2 reports, 3 check-ins in output (0 unchanged, 2 set aside)",
                        "placard: empty.txt: is empty",
                        "placard: picture.png: is of no type that is read; expected txt, md, html, pdf, docx, odt, rtf, doc, eml, mhtml, zip, mbox, warc or epub"),
                row(
                        "extract --output empty.txt",
                        2,
                        "",
                        "empty.txt is a file; --output names a folder for the results",
                        "Try 'placard extract --help'."));
    }

    @ParameterizedTest(name = "placard {0}")
    @MethodSource("commandLines")
    void exitCodesAndMessages(String arguments, int exitCode, String out, List<String> err) throws Exception {
        Commands.Outcome outcome = Commands.run(folder, arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertAll(
                () -> assertEquals(err, outcome.err().lines().toList()),
                () -> assertEquals(out, outcome.out().strip()),
                () -> assertEquals(exitCode, outcome.exitCode()));
    }

    @Test
    void aCheckInIsWrittenWholeAndUnderItsName() throws Exception {
        Commands.run(folder, "extract");
        List<Path> files = new CheckInFolder(folder.resolve("output")).files();
        assertEquals(
                List.of("week-01.json", "week-02.json", "week-03.json"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        AnnotatedCheckIn second = CheckInFolder.read(files.get(1));
        assertEquals("week-02", second.id());
        assertEquals(2, second.number());
        assertEquals("2024-03-02", second.date().orElseThrow().toString());
        assertFalse(second.sentences().isEmpty());
    }

    @Test
    void namesAreShownWithoutTheirControlCharacters() throws Exception {
        Files.write(folder.resolve("seeds/two\nlines\u001B[31m.txt"), new byte[0]);
        Commands.Outcome outcome = Commands.run(folder, List.of("-Dsun.jnu.encoding=UTF-8"), "extract");
        assertEquals("placard: seeds/two\\nlines\\u001B[31m.txt: is empty\n", outcome.err());
    }

    @Test
    void aReportOfAnyFormatThatRunsLongIsSetAsideAndDoneWhenItMayTakeLonger() throws Exception {
        StringBuilder endless = new StringBuilder();
        for (int i = 0; i < 8_000; i++) {
            endless.append("Delegates met in the morning and in the afternoon, and again on day ")
                    .append(i)
                    .append(". ");
        }
        Map<String, String> frames = Map.of(
                "text.txt", "#1: Long [1 March 2024]\n\n%s",
                "mark.md", "# Long\n\n%s",
                "page.html", "<!DOCTYPE html><html><body><h1>Long</h1><p>%s</p></body></html>",
                "mail.eml",
                        "From: a@example.org\nDate: Fri, 1 Mar 2024 10:00:00 +0000\nMessage-ID: <1@example.org>\n"
                                + "Subject: Long\n\n%s");
        for (Map.Entry<String, String> frame : frames.entrySet()) {
            Files.writeString(
                    folder.resolve("seeds/" + frame.getKey()), frame.getValue().replace("%s", endless));
        }
        Commands.Outcome hurried = Commands.run(folder, "extract", "--time-limit", "0.002");
        assertEquals(2, hurried.exitCode());
        for (String name : frames.keySet()) {
            assertTrue(
                    hurried.err().contains("placard: seeds/" + name + ": took longer than its time limit of 0.002 s\n"),
                    hurried.err());
        }
        try (Stream<Path> files = Files.list(folder.resolve("output"))) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().matches(".*(text|mark|page|mail)-01.json"))
                            .toList());
        }
        assertEquals(0, Commands.run(folder, "extract").exitCode());
        for (String name : List.of("text", "mark", "page", "mail")) {
            assertTrue(Files.exists(folder.resolve("output/" + name + "-01.json")), name);
        }
    }
}
