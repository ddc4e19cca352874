package org.placard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is said in one line, before anything is measured. */
class BadInputTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        return Main.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private void says(String words) {
        String said = err.toString();
        assertTrue(said.startsWith("placard-bench: ") && said.contains(words), said);
        assertEquals(1, said.lines().count(), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "growth", "oracle"})
    void anEmptyFolderAndAMissingOneAreNamed(String command) {
        assertEquals(1, execute(command, folder.toString()));
        says("no txt or md files in [" + folder + "]");
        err.getBuffer().setLength(0);
        assertEquals(1, execute(command, folder.resolve("missing").toString()));
        says(folder.resolve("missing") + ": no such file or folder");
    }

    @Test
    void aFileThatIsNotInUtf8IsNamed() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
        assertEquals(1, execute("oracle", folder.toString()));
        says("a.txt: is not in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare --runs", "growth --runs", "growth --sample", "oracle --words"})
    void countsAreOneOrMore(String option) {
        for (String value : new String[] {"0", "-5", "x"}) {
            err.getBuffer().setLength(0);
            assertEquals(2, execute((option + " " + value).split(" ")));
            says("'" + value + "' is not a whole number, 1 or more");
        }
    }
}
