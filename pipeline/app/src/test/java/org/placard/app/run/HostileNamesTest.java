package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names made to mislead, of files and within them: nothing is written but below the output folder, no line is forged. */
class HostileNamesTest {
    private static final String TEXT = "#1: Talks [4 March 2024]\n\nChile supported Article 5.\n";

    @TempDir
    private Path folder;

    private void input(String name) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("work/in")).resolve(name), TEXT);
    }

    private Commands.Outcome extract() throws Exception {
        return Commands.run(folder.resolve("work"), "extract", "in", "--output", "out");
    }

    @Test
    void noNameOfAFileLeadsOutOfTheOutputFolder() throws Exception {
        List<String> names = List.of(
                "...txt",
                "..%2f..%2fout.txt",
                "..\\..\\out.txt",
                "two\nplacard: all is well.txt",
                "\u001b[2Jred.txt",
                "-o.txt",
                "$(touch pwned).txt",
                "\u202egnp.txt",
                "C:evil.txt",
                "x".repeat(200) + ".txt");
        for (String name : names) {
            input(name);
        }
        SortedMap<String, String> before = Snapshot.of(folder);
        // a name that begins with a dot is hidden, and read only where it is given
        List<String> arguments = new ArrayList<>(List.of("extract", "--output", "out", "in"));
        names.stream().map(name -> "in/" + name).forEach(arguments::add);
        Commands.Outcome outcome = Commands.run(folder.resolve("work"), arguments.toArray(String[]::new));
        assertEquals(0, outcome.exitCode(), outcome.err());
        SortedMap<String, String> after = Snapshot.of(folder);
        after.keySet().removeIf(name -> name.startsWith("work/out/"));
        assertEquals(before, after);
        long results = Snapshot.of(folder.resolve("work/out")).keySet().stream()
                .filter(name -> name.endsWith("01.json"))
                .count();
        assertEquals(names.size(), results);
    }

    @Test
    void aNameWithALineFeedForgesNoLine() throws Exception {
        input("two\nplacard: all is well.txt");
        Files.writeString(folder.resolve("work/in/two\nplacard: all is well.txt"), "");
        Commands.Outcome outcome = extract();
        assertEquals(2, outcome.exitCode());
        assertEquals(
                1,
                outcome.err()
                        .lines()
                        .filter(line -> line.contains("all is well"))
                        .count());
        assertTrue(outcome.err().lines().noneMatch(line -> line.startsWith("placard: all is well")), outcome.err());
    }

    @Test
    void noNameWithinADocumentLeadsOutOfTheOutputFolder() throws Exception {
        Path in = Files.createDirectories(folder.resolve("work/in"));
        Files.writeString(
                in.resolve("mail.eml"),
                "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                        + "Content-Type: text/plain\n\n" + TEXT
                        + "--b\nContent-Type: text/plain; name=\"../../evil.txt\"\n"
                        + "Content-Disposition: attachment; filename=\"../../evil.txt\"\n\nevil\n--b--\n");
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(word)) {
            for (String name : List.of("[Content_Types].xml", "../../evil.txt", "/tmp/../evil.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("evil".getBytes(StandardCharsets.US_ASCII));
            }
        }
        Files.write(in.resolve("word.docx"), word.toByteArray());
        SortedMap<String, String> before = Snapshot.of(folder);
        Commands.Outcome outcome = extract();
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.err().contains("word.docx"), outcome.err());
        SortedMap<String, String> after = Snapshot.of(folder);
        assertTrue(after.containsKey("work/out/mail-01.json"), after.keySet().toString());
        after.keySet().removeIf(name -> name.startsWith("work/out/"));
        assertEquals(before, after);
    }
}
