package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.app.Main;

/** Bookkeeping that somebody has edited, or has made to mislead: nothing outside is touched, everything is made again. */
class DamagedManifestTest {
    private static final String WHOLE =
            "{'input': '../in/gone.txt', 'sha256': '', 'stem': 'gone', 'maker': {'placard': '0', 'code': '0', 'resources': '0',"
                    + " 'unnamed': false, 'expandGroups': false}, 'outputs': [{'file': 'gone-01.json', 'sha256': '0'}]}";

    @TempDir
    private Path folder;

    private Path out;
    private SortedMap<String, String> before;

    @BeforeEach
    void extractAReport() throws IOException {
        Reports.write(folder.resolve("in/one.txt"), 1, 1);
        out = folder.resolve("out");
        Files.writeString(folder.resolve("outside-01.json"), "not to be touched");
        assertEquals("", extract());
        before = Snapshot.of(folder);
    }

    private String extract() {
        StringWriter errors = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(errors))
                .execute("extract", folder.resolve("in").toString(), "--output", out.toString(), "--prune");
        assertEquals(0, exitCode, errors.toString());
        return errors.toString();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private void isSaidAndMended() throws IOException {
        String errors = extract();
        assertTrue(errors.contains("was damaged, so everything was made again"), errors);
        assertEquals(1, errors.lines().count(), errors);
        assertEquals(before, Snapshot.of(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{'format': 'placard/manifest-2', 'inputs': []}",
                "{'format': 'placard/manifest-1'}",
                "{'format': 'placard/manifest-1', 'inputs': {}}",
                "{'format': 'placard/manifest-1', 'inputs': [null]}",
                "{'format': 'placard/manifest-1', 'inputs': [{}]}",
                "{'format': 'placard/manifest-1', 'inputs': [WHOLE",
                "{'format': 'placard/manifest-1', 'inputs': [WHOLE, [[]]]}"
            })
    void aManifestThatIsNone(String text) throws IOException {
        Files.writeString(out.resolve(".placard/manifest.json"), json(text.replace("WHOLE", WHOLE)));
        isSaidAndMended();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside-01.json",
                "/outside-01.json",
                "..",
                ".",
                "",
                ".placard",
                ".placard/manifest-01.json",
                "a\\u0000-01.json",
                "in\\\\..\\\\..\\\\outside-01.json",
                "placard.duckdb"
            })
    void aResultThatIsNoCheckInsFile(String file) throws IOException {
        String entry = WHOLE.replace("gone-01.json", file);
        Files.writeString(
                out.resolve(".placard/manifest.json"),
                json("{'format': 'placard/manifest-1', 'inputs': [" + entry + "]}"));
        isSaidAndMended();
        String superseded = json("{'put': null, 'remove': 'x', 'superseded': ['" + file + "']}\n");
        Files.writeString(out.resolve(".placard/journal.jsonl"), superseded + superseded);
        isSaidAndMended();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'maker'", "'sha256'", "'stem'", "'input'", "'outputs'", "'placard'"})
    void anEntryWithoutAField(String field) throws IOException {
        String entry = WHOLE.replace(field, "'other'");
        Files.writeString(
                out.resolve(".placard/manifest.json"),
                json("{'format': 'placard/manifest-1', 'inputs': [" + entry + "]}"));
        isSaidAndMended();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "journal.jsonl"})
    void nestingWithoutEndAndALongString(String name) throws IOException {
        Files.writeString(out.resolve(".placard").resolve(name), "[".repeat(5_000_000) + "\n\n");
        isSaidAndMended();
        Files.writeString(out.resolve(".placard").resolve(name), "\"" + "x".repeat(30_000_000) + "\"\n\n");
        isSaidAndMended();
    }

    @Test
    void aLinkInThePlaceOfTheManifestOrAResultIsReplacedAndNotFollowed() throws IOException {
        Path manifest = out.resolve(".placard/manifest.json");
        Path elsewhere = folder.resolve("elsewhere.json");
        Files.move(manifest, elsewhere);
        Files.createSymbolicLink(manifest, elsewhere);
        String sound = Files.readString(elsewhere);
        String errors = extract();
        assertTrue(errors.contains("was damaged"), errors);
        Path result = out.resolve("one-01.json");
        Files.delete(result);
        Files.createSymbolicLink(result, folder.resolve("outside-01.json"));
        assertEquals("", extract());
        SortedMap<String, String> after = new TreeMap<>(Snapshot.of(folder));
        assertEquals(sound, after.remove("elsewhere.json"));
        assertEquals(before, after);
        assertTrue(Files.isRegularFile(result, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void theLastRowOfTheJournalMayBeBroken() throws IOException {
        Files.writeString(out.resolve(".placard/journal.jsonl"), "{\"put\": {\"input\": \"../in/o");
        assertEquals("", extract());
        assertEquals(before, Snapshot.of(folder));
    }
}
