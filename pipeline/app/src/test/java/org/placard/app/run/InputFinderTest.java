package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private List<String> found(Path... inputs) throws IOException {
        Path root = folder.toRealPath();
        return InputFinder.find(List.of(inputs)).files().stream()
                .map(input -> root.relativize(input.path()).toString())
                .toList();
    }

    private static List<String> refused(Path... inputs) {
        return InputFinder.find(List.of(inputs)).refused().stream()
                .map(SetAside::reason)
                .toList();
    }

    @Test
    void aFolderGivesItsReportsAndNothingElse() throws IOException {
        for (String name : List.of(
                "in/b.txt",
                "in/a.md",
                "in/deep/er/c.HTML",
                "in/d.pdf",
                "in/e.docx",
                "in/f.eml",
                "in/g.htm",
                "in/g_files/frame.html",
                "in/.hidden.txt",
                "in/.git/h.txt",
                "in/gold/i.md",
                "in/j.gold.json",
                "in/k.csv",
                "in/README.md",
                "in/readme.txt",
                "in/results/.placard/lock",
                "in/results/README.md",
                "in/results/dashboard.html",
                "in/no-ending")) {
            file(name);
        }
        assertEquals(
                List.of("in/a.md", "in/b.txt", "in/d.pdf", "in/deep/er/c.HTML", "in/e.docx", "in/f.eml", "in/g.htm"),
                found(folder.resolve("in")));
        assertEquals(List.of(), refused(folder.resolve("in")));
    }

    @Test
    void aNamedReadMeOrHiddenFileIsRead() throws IOException {
        assertEquals(List.of(".notes.txt", "README.md"), found(file("README.md"), file(".notes.txt")));
    }

    @Test
    void aFileIsReadOnceHoweverOftenItIsNamed() throws IOException {
        Path file = file("in/a.txt");
        assertEquals(
                List.of("in/a.txt"),
                found(file, folder.resolve("in"), folder.resolve("in/../in/a.txt"), folder.resolve("in")));
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertEquals(List.of("no such file or folder"), refused(folder.resolve("nowhere")));
        assertEquals(
                List.of(
                        "is of no type that is read; expected txt, md, html, pdf, docx, odt, rtf, doc, eml, mhtml, zip, mbox, warc or epub"),
                refused(file("table.csv")));
        assertEquals(
                List.of(
                        "holds no report; expected txt, md, html, pdf, docx, odt, rtf, doc, eml, mhtml, zip, mbox, warc or epub"),
                refused(folder.resolve("empty")));
    }

    @Test
    void linksAreFollowedNeitherOutOfTheirFolderNorInCircles() throws IOException {
        file("secret/out.txt");
        file("in/a.txt");
        link("in/leads-out.txt", "../secret/out.txt");
        link("in/folder-out", "../secret");
        link("in/circle", ".");
        link("in/within.txt", "a.txt");
        link("in/broken.txt", "nothing.txt");
        assertEquals(List.of("in/a.txt"), found(folder.resolve("in")));
        List<String> reasons = refused(folder.resolve("in"));
        assertEquals(2, reasons.size(), reasons.toString());
        assertEquals("is a symbolic link to nothing", reasons.get(0));
        assertTrue(reasons.get(1).startsWith("is a symbolic link that leads out of "), reasons.get(1));
    }

    @Test
    void aLinkThatTheUserNamesIsFollowed() throws IOException {
        file("secret/out.txt");
        assertEquals(List.of("secret/out.txt"), found(link("mine.txt", "secret/out.txt")));
    }

    private Path link(String name, String target) throws IOException {
        Path link = folder.resolve(name);
        return Files.createSymbolicLink(link, Path.of(target));
    }

    @Test
    void aNamedPipeDoesNotHangTheRun() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Path pipe = folder.resolve("in/pipe.txt");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertEquals(List.of(), found(folder.resolve("in")));
        assertEquals(List.of("is neither a file nor a folder"), refused(pipe));
    }
}
