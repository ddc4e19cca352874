package org.placard.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.app.Main;

/** What the documentation says of keys, columns and constructions is what the program says: {@code placard reference}. */
class ReferencePagesTest {
    @ParameterizedTest
    @CsvSource({"json, json.md", "tables, tables.md", "constructions, glossary.md"})
    void thePageIsTheProgramsOwn(String topic, String page) throws Exception {
        StringWriter printed = new StringWriter();
        assertEquals(0, Main.commandLine().setOut(new PrintWriter(printed)).execute("reference", topic));
        String words =
                Files.readString(LinksTest.PROJECT.resolve("pipeline/docs").resolve(page));
        String mark = "<!-- reference: " + topic + " -->\n";
        int start = words.indexOf(mark) + mark.length();
        assertEquals(printed.toString(), words.substring(start, words.indexOf("<!-- end -->", start)));
    }
}
