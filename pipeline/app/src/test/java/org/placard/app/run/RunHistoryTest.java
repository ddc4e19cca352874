package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHistoryTest {
    @TempDir
    private Path folder;

    /** As a run puts a check-in into place: never into the file that was there. */
    private void write(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.writeString(file, words);
    }

    private void runEnds() throws IOException {
        try (OutputFolder held = OutputFolder.open(folder)) {
            RunHistory.of(folder).keep(held);
        }
    }

    private Optional<TreeMap<String, String>> previous() throws IOException {
        var previous = RunHistory.of(folder).previous();
        if (previous.isEmpty()) {
            return Optional.empty();
        }
        var contents = new TreeMap<String, String>();
        for (Path file : previous.get().files()) {
            contents.put(file.getFileName().toString(), Files.readString(file));
        }
        return Optional.of(contents);
    }

    @BeforeEach
    void firstRun() throws IOException {
        write("a-01.json", "old");
        assertEquals(Optional.empty(), previous());
        runEnds();
        assertEquals(Optional.empty(), previous());
    }

    @Test
    void whatWasThereBeforeTheLastChangeIsKept() throws IOException {
        write("a-01.json", "new");
        write("b-01.json", "another");
        assertEquals("{a-01.json=old}", previous().orElseThrow().toString());
        runEnds();
        assertEquals("{a-01.json=old}", previous().orElseThrow().toString());
        Files.delete(folder.resolve("a-01.json"));
        runEnds();
        assertEquals(
                "{a-01.json=new, b-01.json=another}", previous().orElseThrow().toString());
        try (var kept = Files.list(folder.resolve(".placard/runs"))) {
            assertEquals(2, kept.count(), "no more than two runs are kept");
        }
    }

    @Test
    void aRunThatChangedNothingOrDidNotEndIsNotCounted() throws IOException {
        write("a-01.json", "new");
        String before = RunHistory.of(folder).before();
        write("a-01.json", "newer");
        assertEquals(before, RunHistory.of(folder).before());
        runEnds();
        runEnds();
        assertEquals(before, RunHistory.of(folder).before());
        assertEquals("{a-01.json=old}", previous().orElseThrow().toString());
    }

    @Test
    void aBookOrFolderThatWasSpoiltIsAsIfThereWereNone() throws IOException {
        write("a-01.json", "new");
        assertNotEquals(Optional.empty(), previous());
        Path book = folder.resolve(".placard/runs.json");
        for (String spoilt : new String[] {"{", "{\"format\": \"other\"}", "[]", "null"}) {
            Files.writeString(book, spoilt);
            assertEquals(Optional.empty(), previous(), spoilt);
        }
        Files.writeString(book, "{\"format\": \"placard/runs-1\", \"last\": \"../..\", \"previous\": null}");
        assertEquals(Optional.empty(), previous());
    }
}
