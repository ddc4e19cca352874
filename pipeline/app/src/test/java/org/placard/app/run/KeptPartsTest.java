package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.CheckInFolder;
import org.placard.app.FiledCheckIn;
import org.placard.app.PartMaker;
import org.placard.app.Talks;

class KeptPartsTest {
    @TempDir
    private Path folder;

    private OutputFolder output;
    private CheckInFolder checkIns;
    private final List<String> made = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void writeTalks() throws IOException {
        checkIns = Talks.in(folder);
        output = OutputFolder.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        output.close();
    }

    /** Says of which check-ins a part was made. */
    private final class Ids implements PartMaker {
        @Override
        public String name() {
            return "ids";
        }

        @Override
        public byte[] of(FiledCheckIn checkIn) {
            made.add(checkIn.checkIn().id());
            return checkIn.checkIn().id().getBytes(StandardCharsets.UTF_8);
        }
    }

    private List<String> run(String program) throws IOException {
        made.clear();
        KeptParts parts = new KeptParts(output, checkIns, Optional.empty(), Map.of(), program);
        List<PartMaker> makers = List.of(new Ids());
        parts.make(parts.missing(makers), makers, 2, () -> {});
        List<String> again = List.copyOf(made);
        List<String> read = new ArrayList<>();
        parts.forEach(makers.get(0), part -> read.add(new String(part, StandardCharsets.UTF_8)));
        assertEquals(checkIns.files().stream().map(CheckInFolder::id).toList(), read);
        return again.stream().sorted().toList();
    }

    private List<String> all() throws IOException {
        return checkIns.files().stream().map(CheckInFolder::id).sorted().toList();
    }

    @Test
    void onlyWhatHasChangedIsMadeAgain() throws IOException {
        assertEquals(all(), run("1"));
        assertEquals(List.of(), run("1"));
        Path changed = checkIns.files().get(1);
        Files.writeString(changed, Files.readString(changed) + "\n");
        assertEquals(List.of(CheckInFolder.id(changed)), run("1"));
        assertEquals(all(), run("2"));
    }

    @Test
    void whatIsBrokenCountsAsMissing() throws IOException {
        run("1");
        Path parts = folder.resolve(".placard/parts");
        List<Path> files;
        try (Stream<Path> entries = Files.list(parts)) {
            files = entries.sorted().toList();
        }
        Files.write(files.get(0), new byte[] {1, 2, 3});
        assertEquals(List.of(all().get(0)), run("1"));
        byte[] whole = Files.readAllBytes(files.get(0));
        whole[whole.length - 1]++;
        Files.write(files.get(0), whole);
        run("1");
        assertEquals(List.of(all().get(0)), made, "a part whose sum is wrong is made where it is read");
    }

    @Test
    void whatIsNoFileOrNoFolderOrAnotherProgramsIsMadeAgain() throws IOException {
        run("1");
        Path parts = folder.resolve(".placard/parts");
        Path first = parts.resolve(all().get(0) + ".parts");
        byte[] whole = Files.readAllBytes(first);
        Files.delete(first);
        Files.createDirectories(first.resolve("within"));
        assertEquals(List.of(all().get(0)), run("1"));
        assertArrayEquals(whole, Files.readAllBytes(first));

        org.apache.commons.io.file.PathUtils.deleteDirectory(parts);
        Files.writeString(parts, "no folder");
        assertEquals(all(), run("1"));
        assertArrayEquals(whole, Files.readAllBytes(first));

        for (int bytes = 0; bytes < whole.length; bytes++) {
            Files.write(first, Arrays.copyOf(whole, bytes));
            run("1");
            assertEquals(List.of(all().get(0)), made, "cut to " + bytes + " bytes");
        }
    }

    @Test
    void whatIsGoneIsForgottenAndALinkIsNotFollowed() throws IOException {
        run("1");
        Files.delete(checkIns.files().get(0));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("mine"), "mine");
        run("1");
        try (Stream<Path> entries = Files.list(folder.resolve(".placard/parts"))) {
            assertEquals(checkIns.files().size(), entries.count());
        }
        org.apache.commons.io.file.PathUtils.deleteDirectory(folder.resolve(".placard/parts"));
        Files.createSymbolicLink(folder.resolve(".placard/parts"), outside);
        run("1");
        assertTrue(Files.exists(outside.resolve("mine")));
    }
}
