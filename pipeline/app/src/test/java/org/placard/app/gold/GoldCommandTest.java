package org.placard.app.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.Main;
import org.placard.app.score.River;

class GoldCommandTest {
    private static final String SUPPORT = "\"labels\": [\"support\"]";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path gold;

    @BeforeEach
    void files() throws IOException {
        gold = River.gold(folder);
    }

    private int run(Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "gold";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private Path changed(String name, String from, String to) throws IOException {
        String content = Files.readString(gold);
        assertTrue(content.contains(from), from);
        return Files.writeString(folder.resolve(name), content.replace(from, to));
    }

    /** Only some rows, as an audit page saves them. */
    private Path rowsOnly(Path file, String id) throws IOException {
        StringBuilder kept = new StringBuilder();
        for (String line : Files.readString(file).split("\n")) {
            if (!line.startsWith("  {") || line.contains("\"id\": \"" + id + "\"")) {
                kept.append(line.startsWith("  {") && line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
                kept.append('\n');
            }
        }
        return Files.writeString(file, kept);
    }

    @Test
    void aCorrectionIsFoldedInAndListed() throws IOException {
        Path correction = rowsOnly(changed("c.json", SUPPORT, "\"labels\": [\"support\", \"proposal\"]"), "2.3");
        Path merged = folder.resolve("merged.gold.json");
        assertEquals(0, run("merge", gold, correction, "-o", merged), err::toString);
        assertEquals(
                Files.readString(gold).replace(SUPPORT, "\"labels\": [\"support\", \"proposal\"]"),
                Files.readString(merged));
        assertTrue(
                out.toString().contains("row 2.3, labels: [support] becomes [support; proposal] (c.json)"),
                out::toString);
    }

    @Test
    void correctionsThatContradictEachOtherAreListedAndNothingIsOverwritten() throws IOException {
        Path one = changed("one.json", SUPPORT, "\"labels\": [\"proposal\"]");
        Path other = changed("other.json", SUPPORT, "\"labels\": [\"opposition\"]");
        Path merged = folder.resolve("merged.gold.json");
        assertEquals(1, run("merge", gold, one, other, "-o", merged));
        assertEquals(Files.readString(gold), Files.readString(merged));
        assertTrue(
                err.toString()
                        .contains("conflict: row 2.3, labels: [support] in the gold, [proposal] in one.json,"
                                + " [opposition] in other.json"),
                err::toString);
    }

    @Test
    void goldThatMovedOnFromTheBaseOfACorrectionIsAConflict() throws IOException {
        Path correction = changed("c.json", SUPPORT, "\"labels\": [\"proposal\"]");
        Path moved = changed("moved.gold.json", SUPPORT, "\"labels\": [\"opposition\"]");
        Path merged = folder.resolve("merged.gold.json");
        assertEquals(1, run("merge", moved, correction, "--base", gold, "-o", merged));
        assertEquals(Files.readString(moved), Files.readString(merged));
    }

    @Test
    void anExistingFileIsOnlyReplacedWhenAsked() throws IOException {
        assertEquals(1, run("merge", gold, gold, "-o", gold));
        assertTrue(err.toString().contains("is there already; --force replaces it"), err::toString);
        assertEquals(0, run("merge", gold, gold, "-o", gold, "--force"));
    }

    @Test
    void annotatorsWhoAgreeHaveOneEverywhere() {
        assertEquals(0, run("agreement", gold, gold), err::toString);
        assertTrue(out.toString().contains("labels kappa               kappa  1.000"), out::toString);
        assertTrue(out.toString().contains("0 disagreements"), out::toString);
    }

    @Test
    void aDisagreementIsCountedAndShownWithItsSentence() throws IOException {
        Path other = changed("b.gold.json", SUPPORT, "\"labels\": []");
        assertEquals(0, run("agreement", gold, other), err::toString);
        // four sentences of which B has support in two and A in three; Fiji's opposition is open and not compared
        assertTrue(out.toString().contains("kappa support              kappa  0.615"), out::toString);
        assertTrue(
                out.toString().contains("2.3  label: A has support, B has nothing  | Togo welcomed articles 4–6."),
                out::toString);
    }

    @Test
    void whatOneAnnotatorLeavesOpenIsNotCompared() throws IOException {
        Path other = changed("b.gold.json", SUPPORT, "\"optional\": [\"support\"], \"labels\": []");
        assertEquals(0, run("agreement", gold, other), err::toString);
        assertTrue(out.toString().contains("0 disagreements"), out::toString);
    }

    @Test
    void goldComesBackFromAnAnnotationTool() throws IOException {
        assertEquals(0, run("export", gold, "--to", "webanno-tsv", "-o", folder.resolve("tool")), err::toString);
        Path back = folder.resolve("back.gold.json");
        assertEquals(
                0, run("import", folder.resolve("tool/river.tsv"), "--from", "webanno-tsv", "-o", back), err::toString);
        assertEquals(Files.readString(gold), Files.readString(back));
    }

    @Test
    void aBrokenImportChangesNothing() throws IOException {
        run("export", gold, "--to", "doccano", "-o", folder);
        Path file = folder.resolve("river.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"start_offset\":121", "\"start_offset\":99121"));
        Path back = folder.resolve("back.gold.json");
        assertEquals(1, run("import", file, "--from", "doccano", "-o", back));
        assertTrue(err.toString().contains("river.jsonl, line 1, entities["), err::toString);
        assertFalse(Files.exists(back));
    }

    @Test
    void anImportOfAnotherTextIsRefused() throws IOException {
        run("export", gold, "--to", "brat", "-o", folder.resolve("tool"));
        Files.writeString(folder.resolve("river.txt"), "Another text.");
        assertEquals(
                1, run("import", folder.resolve("tool/river.ann"), "--from", "brat", "-o", folder.resolve("b.json")));
        assertTrue(err.toString().contains("river.ann, text: is not that of"), err::toString);
    }

    @Test
    void anImportAwayFromItsTextSaysHowToNameIt() {
        run("export", gold, "--to", "brat", "-o", folder.resolve("tool"));
        Path file = folder.resolve("tool/river.ann");
        Path back = folder.resolve("elsewhere.gold.json");
        assertEquals(1, run("import", file, "--from", "brat", "-o", folder.resolve("away/back.gold.json")));
        assertTrue(err.toString().contains("the annotated text is not there; --text says where it is"), err::toString);
        assertEquals(
                0,
                run("import", file, "--from", "brat", "-o", back, "--text", folder.resolve("river.txt")),
                err::toString);
        assertTrue(Files.exists(back));
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertEquals(2, run("export", gold, "--to", "word", "-o", folder));
        assertTrue(
                err.toString().contains("there is no format 'word'; there are brat, brat-utf16, doccano"),
                err::toString);
    }
}
