package org.placard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldFolderTest {
    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void writeCheckIns() throws IOException {
        output = Talks.in(Files.createDirectory(folder.resolve("output"))).path();
        HeldFolder.alone(output).close();
    }

    private int run(StringWriter err, String arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(err))
                .execute(arguments
                        .replace("OUTPUT", output.toString())
                        .replace("FOLDER", folder.toString())
                        .split(" "));
    }

    @ParameterizedTest(name = "placard {0}")
    @ValueSource(
            strings = {
                "dashboard OUTPUT",
                "dashboard OUTPUT -o FOLDER/page.html",
                "export OUTPUT",
                "export OUTPUT --to FOLDER/tables",
                "network OUTPUT",
                "audit OUTPUT",
                "diff OUTPUT OUTPUT",
                "explain OUTPUT 2.2"
            })
    void whatARunIsChangingIsNotRead(String arguments) throws IOException {
        StringWriter err = new StringWriter();
        try (HeldFolder held = HeldFolder.alone(output)) {
            assertEquals(1, run(err, arguments));
            assertEquals(4, held.checkIns().files().size());
        }
        assertEquals(
                "placard: " + Shown.path(output) + " is in use by another run; wait until it ends"
                        + System.lineSeparator(),
                err.toString());
        assertEquals(0, run(err, arguments));
    }

    @Test
    void aCommandThatReadsHoldsOffOneThatWritesButNoneElse() throws IOException {
        try (HeldFolder reading = HeldFolder.toWrite(output, folder.resolve("elsewhere/page.html"))) {
            StringWriter err = new StringWriter();
            Files.writeString(folder.resolve("talk.txt"), "#1: Talks [4 March 2024]\n\nChile spoke.\n");
            assertEquals(1, run(err, "extract FOLDER/talk.txt --output OUTPUT"));
            assertTrue(err.toString().contains("is in use by another run"), err.toString());
            assertEquals(output, reading.checkIns().path());
        }
    }

    @Test
    void aCommandThatWritesIntoTheFolderHoldsItAloneByWhateverNameItIsCalled() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), output);
        try (HeldFolder writing = HeldFolder.toWrite(output, link.resolve("tables"))) {
            assertThrows(FolderInUseException.class, () -> HeldFolder.shared(output));
            assertEquals(output, writing.checkIns().path());
        }
    }

    @Test
    void aFolderThatNoRunHasMadeIsReadAndLeftAsItIs() throws IOException {
        Path plain = Talks.in(Files.createDirectory(folder.resolve("plain"))).path();
        try (HeldFolder held = HeldFolder.toWrite(plain, plain.resolve("dashboard.html"))) {
            assertFalse(Files.exists(held.checkIns().path().resolve(HeldFolder.HOUSEKEEPING)));
        }
    }
}
