package org.placard.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package says what it is for. */
class PackagesTest {
    @Test
    void everyPackageOfTheProgramHasItsWords() throws IOException {
        try (Stream<Path> walk = Files.walk(LinksTest.PROJECT.resolve("pipeline"))) {
            List<String> silent = walk.filter(folder -> folder.toString().contains("/src/main/java/"))
                    .filter(Files::isDirectory)
                    .filter(PackagesTest::hasClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .map(folder -> LinksTest.PROJECT.relativize(folder).toString())
                    .sorted()
                    .toList();
            assertEquals(List.of(), silent);
        }
    }

    private static boolean hasClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            return false;
        }
    }
}
