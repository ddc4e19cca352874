package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputStemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/s/week.txt | | week",
                "/s/week.txt /s/day.txt | | week day",
                "/s/week.txt /s/week.md | | week.txt week.md",
                "/s/march/week.txt /s/april/week.txt | | march~week.txt april~week.txt",
                "/s/x/in/week.txt /s/y/in/week.txt | | x~in~week.txt y~in~week.txt",
                "/s/march/week.txt /s/april/week.txt /s/week.md | | march~week.txt april~week.txt week.md",
                "/s/week.txt | week | week.txt",
                "/s/Week.txt /s/week.md | | Week.txt week.md",
                "/s/week.txt.md /s/week.txt /s/week.pdf | | week.txt.md s~week.txt week.pdf",
                "/s/..txt | | _",
                "/s/-rf.txt | | _rf",
                "/s/.txt | | _txt",
            })
    void reportsThatWouldBeginAlikeTakeMoreOfTheirPath(String paths, String taken, String stems) {
        List<InputFile> inputs =
                Arrays.stream(paths.split(" ")).map(OutputStemsTest::input).toList();
        Map<InputFile, String> chosen = OutputStems.choose(inputs, taken == null ? List.of() : List.of(taken));
        assertEquals(List.of(stems.split(" ")), inputs.stream().map(chosen::get).toList());
    }

    @Test
    void lettersThatSomeFileSystemsTakeForTheSameAreToldApart() {
        Map<InputFile, String> chosen =
                OutputStems.choose(List.of(input("/s/Week.txt"), input("/s/week.txt")), List.of());
        assertEquals(2, keys(chosen).size(), chosen.toString());
    }

    @Test
    void controlCharactersAndSeparatorsLeaveTheName() {
        assertEquals(
                "two_lines_31m__up",
                OutputStems.choose(List.of(input("/s/two\nlines\u001B31m\u202E\\up.txt")), List.of())
                        .values()
                        .iterator()
                        .next());
    }

    @Test
    void longNamesLeaveRoomForTheRest() {
        String name = "ü".repeat(126);
        Map<InputFile, String> chosen =
                OutputStems.choose(List.of(input("/s/" + name + "a.txt"), input("/s/" + name + "b.txt")), List.of());
        assertEquals(2, keys(chosen).size());
        chosen.values().forEach(stem -> assertTrue(stem.getBytes(StandardCharsets.UTF_8).length <= 200, stem));
    }

    @Property
    void allStemsDifferWhateverTheOrder(@ForAll @Size(min = 1, max = 12) List<Integer> choices, @ForAll long seed) {
        String[] names = {"/a/x.txt", "/a/X.txt", "/a/x.md", "/b/x.txt", "/b/a/x.txt", "/c/a~x.txt", "/x.txt.md"};
        List<InputFile> inputs = new ArrayList<>(new HashSet<>(choices)
                .stream()
                        .map(choice -> input(names[Math.floorMod(choice, names.length)]))
                        .distinct()
                        .toList());
        Map<InputFile, String> chosen = OutputStems.choose(inputs, List.of());
        assertEquals(inputs.size(), keys(chosen).size(), chosen.toString());
        Collections.shuffle(inputs, new Random(seed));
        assertEquals(chosen, OutputStems.choose(inputs, List.of()));
    }

    private static HashSet<String> keys(Map<InputFile, String> chosen) {
        HashSet<String> keys = new HashSet<>();
        chosen.values().forEach(stem -> keys.add(stem.toLowerCase(Locale.ROOT)));
        return keys;
    }

    private static InputFile input(String path) {
        return new InputFile(Path.of(path), Path.of(path));
    }
}
