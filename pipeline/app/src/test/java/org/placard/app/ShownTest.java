package org.placard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "week one.txt | week one.txt",
                "Türkiye.txt | Türkiye.txt",
                "\"two\nlines\" | two\\nlines",
                "\"re\rturn\" | re\\rturn",
                "\"red \u001B[31m\" | red \\u001B[31m",
                "\"left \u202Eright\" | left \\u202Eright",
                "\"half a pair \uD83C\" | half a pair \\uD83C",
                "\"earth \uD83C\uDF0D\" | \"earth \uD83C\uDF0D\"",
            })
    void wordsStayOnOneLineAndCannotSteerTheTerminal(String words, String shown) {
        assertEquals(shown, Shown.text(words));
    }

    @Test
    void pathsAreShownWithSlashes() {
        assertEquals("seeds/a\\nb.txt", Shown.path(Path.of("seeds", "a\nb.txt")));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("x.txt"), "x.txt: no such file or folder"),
                Arguments.of(new AccessDeniedException("x.txt"), "x.txt: not allowed"),
                Arguments.of(
                        new FileSystemException("x.txt", null, "No space left on device"),
                        "x.txt: No space left on device"),
                Arguments.of(new IOException("first\nsecond"), "first\\nsecond"),
                Arguments.of(new StackOverflowError(), "is nested too deeply"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aReasonIsOneSentence(Throwable failure, String reason) {
        assertEquals(reason, Reason.of(failure));
    }
}
