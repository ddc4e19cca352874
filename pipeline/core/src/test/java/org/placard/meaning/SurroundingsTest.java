package org.placard.meaning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placard.gazetteer.Table;
import org.placard.stance.FrameRow;

/**
 * A stance does not depend on what stands around it, nor on how its holder is introduced: the examples of the frame
 * table, which stand alone there, are read in surroundings as reports have them.
 */
class SurroundingsTest {
    /** Measured: 0.998 and 0.996. */
    private static final double SHARE = 0.99;

    private static final Pattern PLURAL = Pattern.compile("^(was|is|has) |\\bits\\b");
    private static final Map<String, String> PLURALS =
            Map.of("was ", "were ", "is ", "are ", "has ", "have ", "its", "their");

    private final GrammarStances grammar = new GrammarStances();
    private final List<Example> examples = examples();

    /** A sentence of the frame table: who opens it, what follows without the full stop, and what it gives. */
    private record Example(String row, String holder, String rest, String code, String stance) {}

    /** A line of a table: words with places, the codes of the others who take the stance, and whether all are its subject. */
    private record Surrounding(String words, List<String> others, boolean plural) {
        private static final Pattern OTHERS = Pattern.compile(" [+=] ");

        static Surrounding of(String line) {
            String[] parts = OTHERS.split(line);
            List<String> others = parts.length == 1 ? List.of() : List.of(parts[1].split(" "));
            return new Surrounding(parts[0], others, line.contains(" = "));
        }

        Set<String> wanted(Example example) {
            Set<String> wanted =
                    others.stream().map(code -> code + ":" + example.stance()).collect(Collectors.toSet());
            wanted.add(example.code() + ":" + example.stance());
            return wanted;
        }

        String rest(Example example) {
            return plural
                    ? PLURAL.matcher(example.rest()).replaceAll(found -> PLURALS.get(found.group()))
                    : example.rest();
        }
    }

    @Test
    void stancesAreReadInAnySurroundings() {
        share("surroundings.txt", (surrounding, example) -> surrounding
                .words()
                .replace("{}", "{H} {R}")
                .replace("{H}", example.holder())
                .replace("{R}", surrounding.rest(example)));
    }

    @Test
    void stancesAreReadHoweverTheirHolderIsIntroduced() {
        share(
                "introductions.txt",
                (introduction, example) ->
                        introduction.words().replace("{}", example.holder()) + " " + introduction.rest(example) + ".");
    }

    private interface Writing {
        String write(Surrounding surrounding, Example example);
    }

    /** Reads every example in one line of the table, each in another than the one ahead of it. */
    private void share(String table, Writing writing) {
        List<Surrounding> surroundings = surroundings(table);
        Map<String, int[]> counts = new LinkedHashMap<>();
        surroundings.forEach(surrounding -> counts.put(surrounding.words(), new int[2]));
        List<String> missed = new ArrayList<>();
        int read = 0;
        int all = 0;
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            Surrounding surrounding = surroundings.get(i % surroundings.size());
            if (surrounding.words().contains(example.holder())) {
                continue;
            }
            String words = writing.write(surrounding, example);
            Set<String> found = grammar.read(words);
            int[] count = counts.get(surrounding.words());
            count[1]++;
            all++;
            if (found.equals(surrounding.wanted(example))) {
                count[0]++;
                read++;
            } else {
                missed.add(example.row() + " | " + words + " | " + found);
            }
        }
        counts.forEach((words, count) -> System.out.printf(Locale.ROOT, "%4d of %4d  %s%n", count[0], count[1], words));
        missed.forEach(System.out::println);
        System.out.printf(Locale.ROOT, "%s %d of %d: %.4f%n", table, read, all, read / (double) all);
        assertTrue(all > 1500, "only " + all + " sentences");
        assertTrue(read >= SHARE * all, () -> String.join("\n", missed));
    }

    /** The examples of one sentence in which one state, which opens it, takes one stance. */
    private List<Example> examples() {
        Map<String, String> names = new HashMap<>();
        Table.onClassPath("gazetteers/states.csv", "code", "m49", "short", "formal", "status")
                .rows()
                .forEach(row -> names.put(row.text("code"), row.text("short")));
        List<Example> found = new ArrayList<>();
        for (FrameRow row : grammar.table().rows()) {
            String[] gives = row.gives().split("[ :]");
            String name = names.get(gives[0]);
            boolean opens = row.label() != null
                    && !row.gives().contains(" ")
                    && name != null
                    && row.example().startsWith(name + " ")
                    && row.example().endsWith(".")
                    && !row.example().contains(". ");
            if (opens) {
                String rest =
                        row.example().substring(name.length() + 1, row.example().length() - 1);
                found.add(new Example(row.id(), name, rest, gives[0], gives[1]));
            }
        }
        return found;
    }

    private static List<Surrounding> surroundings(String table) {
        try (var lines = new BufferedReader(new InputStreamReader(
                SurroundingsTest.class.getResourceAsStream("/meaning/" + table), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Surrounding::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
