package org.placard.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the front door and the documentation link to is there, and every page can be reached. */
class LinksTest {
    static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final int LONGEST_README = 100;

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(PROJECT.resolve("README.md"), PROJECT.resolve("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.list(PROJECT.resolve("pipeline/docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher links = LINK.matcher(withoutCode(Files.readString(page)));
            while (links.find()) {
                String target = links.group(1);
                Path file = page.resolveSibling(target.replaceFirst("#.*", "")).normalize();
                boolean there = target.startsWith("#") || Files.exists(file);
                if (!there
                        || target.contains("#")
                                && !anchors(target.startsWith("#") ? page : file)
                                        .contains(target.replaceFirst(".*#", ""))) {
                    broken.add(PROJECT.relativize(page) + ": " + target);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\d -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void everyPageOfTheDocumentationIsNamedInItsIndex() throws IOException {
        String index = Files.readString(PROJECT.resolve("pipeline/docs/README.md"));
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            if (page.getParent().endsWith("docs") && !name.equals("README.md")) {
                assertTrue(index.contains("(" + name + ")"), name);
            }
        }
    }

    @Test
    void theReadmeIsShort() throws IOException {
        int lines = Files.readAllLines(PROJECT.resolve("README.md")).size();
        assertTrue(lines <= LONGEST_README, lines + " lines");
    }

    private static String withoutCode(String markdown) {
        return markdown.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }
}
