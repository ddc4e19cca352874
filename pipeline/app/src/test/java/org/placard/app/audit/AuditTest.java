package org.placard.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.CheckInWriter;
import org.placard.gazetteer.Gazetteer;
import org.placard.score.Gold;
import org.placard.score.InvalidGoldException;
import picocli.CommandLine;

class AuditTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void thePageHasAPolicyThatAllowsOnlyWhatStandsInIt() throws IOException {
        Gold gold = SmallGold.in(folder);
        String html = new Audit(Gazetteer.load()).against(gold, SmallGold.file(folder), FaultyOutput.perfect(gold));
        assertTrue(html.contains("content=\"default-src 'none';"));
        assertFalse(html.contains("unsafe"));
        assertFalse(html.contains("http://") && !html.contains("http://www.w3.org/2000/svg"));
        assertFalse(html.contains("https://"));
        assertFalse(html.contains(SmallGold.SENTENCE), "the report's markup is escaped");
        Matcher scripts = Pattern.compile("</script>").matcher(html);
        assertEquals(2, scripts.results().count());
    }

    @Test
    void theCommandWritesThePageBesideTheCheckIns() throws IOException {
        Gold gold = SmallGold.in(folder);
        Path output = written(FaultyOutput.perfect(gold));
        assertEquals(0, audit(SmallGold.file(folder).toString(), output.toString()));
        assertTrue(Files.readString(output.resolve("audit.html")).contains("placard-gold/1"));
        assertEquals(
                0, audit(output.toString(), "-o", folder.resolve("other.html").toString()));
        assertTrue(Files.exists(folder.resolve("other.html")));
    }

    @Test
    void goldWhoseOffsetsDoNotGiveItsWordsIsRefusedWithThePlace() throws IOException {
        Gold gold = SmallGold.in(folder);
        Path output = written(FaultyOutput.perfect(gold));
        Path file = SmallGold.file(folder);
        Files.writeString(file, Files.readString(file).replace("\"Norway\"", "\"Sweden\""));
        InvalidGoldException refusal =
                assertThrows(InvalidGoldException.class, () -> call(file.toString(), output.toString()));
        assertTrue(refusal.getMessage().contains("row 1.2, mentions[0]"), refusal.getMessage());
        assertFalse(Files.exists(output.resolve("audit.html")));
    }

    @Test
    void goldOfAnotherTextIsRefused() throws IOException {
        Gold gold = SmallGold.in(folder);
        List<AnnotatedCheckIn> seeds = FaultyOutput.perfect(SeedGold.read());
        InvalidGoldException refusal = assertThrows(InvalidGoldException.class, () -> new Audit(Gazetteer.load())
                .against(gold, SmallGold.file(folder), seeds));
        assertTrue(refusal.getMessage().contains("another text"), refusal.getMessage());
        Path output = written(seeds);
        InvalidGoldException none = assertThrows(
                InvalidGoldException.class, () -> call(SmallGold.file(folder).toString(), output.toString()));
        assertTrue(none.getMessage().contains("another text than small.txt"), none.getMessage());
    }

    @Test
    void aMissingFolderIsWrongUsage() {
        assertEquals(2, audit(folder.resolve("nowhere").toString()));
        assertTrue(err.toString().contains("nowhere"), err.toString());
    }

    private Path written(List<AnnotatedCheckIn> checkIns) throws IOException {
        Path output = Files.createDirectories(folder.resolve("output"));
        for (AnnotatedCheckIn each : checkIns) {
            try (OutputStream file = Files.newOutputStream(output.resolve(each.id() + ".json"))) {
                new CheckInWriter().write(each, file);
            }
        }
        return output;
    }

    private int audit(String... arguments) {
        return new CommandLine(new AuditCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    /** Lets the command's exception through. */
    private void call(String... arguments) throws Exception {
        CommandLine command = new CommandLine(new AuditCommand()).setOut(new PrintWriter(out));
        command.setExecutionExceptionHandler((e, line, parsed) -> {
            throw e;
        });
        command.parseArgs(arguments);
        ((AuditCommand) command.getCommand()).call();
    }
}
