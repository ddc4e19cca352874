package org.placard.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placard.gazetteer.Table;
import org.placard.token.FunctionWord;

/** Holds the page of the grammar to the code: its rules are closed, and the classes and kinds that they name exist. */
class GrammarPageTest {
    private static final Pattern BLOCK = Pattern.compile("```ebnf\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile("\\(\\*.*?\\*\\)|\\?[^?]*\\?", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern RULE = Pattern.compile("([a-z][a-z-]*)\\s*=");
    private static final Pattern NAME = Pattern.compile("(?<![\\w-])[a-z][a-z-]*");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}\\$?");
    /** Of the Penn Treebank; a tag stands for its longer forms. */
    private static final Set<String> TAGS =
            Set.of("CC", "CD", "DT", "EX", "FW", "JJ", "MD", "NN", "PDT", "PRP", "PRP$", "RB", "VB", "VBG", "VBN");

    private final String rules = rules();

    @Test
    void everyNameHasARule() {
        String bare = CLASS.matcher(rules).replaceAll("");
        Set<String> defined = found(RULE, bare, 1);
        assertTrue(defined.size() > 30, defined::toString);
        Set<String> used = found(NAME, bare, 0);
        used.removeAll(defined);
        assertEquals(Set.of(), used);
    }

    @Test
    void everyClassIsInATable() {
        Set<String> known = Stream.concat(Stream.of(FunctionWord.values()), Stream.of(ListRole.values()))
                .map(name -> name.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        Table.onClassPath("gazetteers/vocabulary.csv", "class", "pos", "lemmas")
                .rows()
                .forEach(row -> known.add(row.text("class")));
        Set<String> used = found(CLASS, rules, 1);
        assertTrue(used.size() > 15, used::toString);
        used.removeAll(known);
        assertEquals(Set.of(), used);
    }

    @Test
    void everyKindIsAChunkOrATag() {
        Set<String> used = found(CAPITALS, rules, 0);
        used.removeAll(TAGS);
        used.removeAll(Stream.of(Chunk.Kind.values()).map(Enum::name).toList());
        assertEquals(Set.of(), used);
    }

    private static Set<String> found(Pattern pattern, String in, int group) {
        return pattern.matcher(in)
                .results()
                .map(match -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String rules() {
        try {
            String page = Files.readString(Path.of("..", "docs", "grammar.md"));
            String blocks = BLOCK.matcher(page)
                    .results()
                    .map((MatchResult block) -> block.group(1))
                    .collect(Collectors.joining());
            return REMARK.matcher(blocks).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
