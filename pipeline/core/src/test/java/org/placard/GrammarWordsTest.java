package org.placard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * The grammar's code knows no word of English: what it names are classes, conditions, constructions and columns of tables.
 * Words stand in the tables, where another language can have its own.
 */
class GrammarWordsTest {
    private static final Path CODE = Path.of("src", "main", "java", "org", "placard");
    private static final List<String> PACKAGES = List.of("token", "syntax", "scope", "stance", "choice", "position");
    private static final List<Path> TABLES =
            List.of(Path.of("..", "..", "gazetteers"), Path.of("src", "main", "resources"));

    /** What the program alone calls so: readers, scopes without a row, a group of a pattern, a part of an id. */
    private static final Set<String> OWN =
            Set.of("grammar", "trained", "factuality", "pluperfect", "object-control", "word", "-p");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** A literal that may be a word, or the end of one. */
    private static final Pattern WORD = Pattern.compile("-?[a-z]+(?:[-'][a-z]+)*");
    /** A word of the text held against a literal, whatever the literal is. */
    private static final Pattern COMPARED =
            Pattern.compile("(?:lower|lemma)\\([^()]*\\)\\s*\\.(?:equals|startsWith|endsWith|contains)\\(\\s*\"");

    @Test
    void noLiteralIsAWordOfEnglish() throws IOException {
        Set<String> names = names();
        assertTrue(names.containsAll(Set.of("text-act", "should", "passive-agent", "counterexample")), names::toString);
        List<String> words = new ArrayList<>();
        for (Path file : sources()) {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            Matcher literal = LITERAL.matcher(code);
            while (literal.find()) {
                if (WORD.matcher(literal.group(1)).matches() && !names.contains(literal.group(1))) {
                    words.add(CODE.relativize(file) + ": " + literal.group());
                }
            }
        }
        assertEquals(List.of(), words);
    }

    @Test
    void noWordOfTheTextIsHeldAgainstALiteral() throws IOException {
        List<String> compared = new ArrayList<>();
        for (Path file : sources()) {
            Matcher matcher =
                    COMPARED.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
            while (matcher.find()) {
                compared.add(CODE.relativize(file) + ": " + matcher.group());
            }
        }
        assertEquals(List.of(), compared);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String each : PACKAGES) {
            if (Files.isDirectory(CODE.resolve(each))) {
                try (Stream<Path> files = Files.list(CODE.resolve(each))) {
                    files.sorted().forEach(sources::add);
                }
            }
        }
        assertTrue(sources.size() > 40, sources::toString);
        return sources;
    }

    /** What tables call their columns, classes, conditions and constructions, and their own closed choices. */
    private static Set<String> names() throws IOException {
        Set<String> names = new HashSet<>(OWN);
        for (Path folder : TABLES) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.startsWith("#"))
                            .findFirst()
                            .ifPresent(header -> names.addAll(Arrays.asList(header.split(",\\s*"))));
                }
            }
        }
        values(names, "gazetteers/vocabulary.csv", "class", "pos");
        values(names, "gazetteers/function-words.csv", "class");
        values(names, "gazetteers/frames.csv", "stance");
        values(names, "constructions.csv", "name");
        for (CSVRecord row : rows("constructions.csv")) {
            // "-pronoun" is added to a construction's name, "passive" is what several begin with
            String name = row.get("name");
            for (int hyphen = name.indexOf('-'); hyphen >= 0; hyphen = name.indexOf('-', hyphen + 1)) {
                names.add(name.substring(0, hyphen));
                names.add(name.substring(hyphen));
            }
        }
        for (CSVRecord row : rows("gazetteers/frames.csv")) {
            for (String condition : row.get("when").split(" ")) {
                names.addAll(Arrays.asList(
                        condition.substring(condition.indexOf('=') + 1).split("\\|")));
            }
        }
        return names;
    }

    private static void values(Set<String> names, String table, String... columns) throws IOException {
        for (CSVRecord row : rows(table)) {
            for (String column : columns) {
                names.add(row.get(column));
            }
        }
    }

    private static List<CSVRecord> rows(String table) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (var in = GrammarWordsTest.class.getResourceAsStream("/" + table);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        }
    }
}
