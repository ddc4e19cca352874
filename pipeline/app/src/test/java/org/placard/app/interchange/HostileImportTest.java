package org.placard.app.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break their readers are refused by name, in bounded time and memory. */
class HostileImportTest {
    @TempDir
    private Path folder;

    private String refusal(String format, byte[] content) throws IOException {
        Path file = folder.resolve(
                "made-to-break" + AnnotationFormat.all().get(format).ending());
        Files.write(file, content);
        if (format.equals("brat")) {
            Files.writeString(folder.resolve("made-to-break.txt"), "words");
        }
        IOException refusal = assertThrows(
                IOException.class, () -> AnnotationFormat.all().get(format).read(file));
        assertTrue(refusal.getMessage().contains("made-to-break"), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count(), refusal.getMessage());
        return refusal.getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doccano", "label-studio", "uima-json"})
    void nestingWithoutEnd(String format) throws IOException {
        refusal(format, "[".repeat(300_000).getBytes(StandardCharsets.US_ASCII));
        refusal(format, "{\"a\":".repeat(300_000).getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doccano", "label-studio", "uima-json"})
    void whatEndsTooEarly(String format) throws IOException {
        refusal(format, "{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": [{\"%ID\": 1".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brat", "doccano", "label-studio", "webanno-tsv"})
    void whatIsNotUtf8(String format) throws IOException {
        assertTrue(refusal(format, new byte[] {'T', '1', (byte) 0xE9}).endsWith("text: expected UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({"doccano, 30000000", "label-studio, 30000000"})
    void aStringThatIsTooLong(String format, int length) throws IOException {
        refusal(format, ("\"" + "x".repeat(length) + "\"").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void entitiesThatGrowOrReadAFile() throws IOException {
        String start = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a ";
        String end = "]><xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmi:version='2.0'>&a;</xmi:XMI>";
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        assertTrue(refusal(
                        "uima-xmi",
                        (start + "'" + "&b;".repeat(10) + "'><!ENTITY b 'x'>" + end).getBytes(StandardCharsets.UTF_8))
                .contains("DOCTYPE is disallowed"));
        assertTrue(
                refusal("uima-xmi", (start + "SYSTEM '" + secret.toUri() + "'>" + end).getBytes(StandardCharsets.UTF_8))
                        .contains("DOCTYPE is disallowed"));
    }
}
