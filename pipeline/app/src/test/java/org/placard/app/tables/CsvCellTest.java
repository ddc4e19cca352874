package org.placard.app.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvCellTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=cmd(), '=cmd()",
                "+1, '+1",
                "-2, '-2",
                "@SUM(A1), '@SUM(A1)",
                "'tis, ''tis",
                "＝1+1, '＝1+1",
                "\"\t=1\", \"'\t=1\"",
                "\"\r=1\", \"'\r=1\"",
                "a=b, a=b",
                "Article 5 - the rest, Article 5 - the rest",
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String words, String cell) {
        assertEquals(cell, CsvCell.of(words));
    }

    @ParameterizedTest
    @CsvSource({"-5", "-0.25"})
    void numbersStayNumbers(double number) {
        assertEquals(number, CsvCell.of(number));
    }

    @Property
    void theWordsComeBackLetterForLetter(@ForAll String words) {
        assertEquals(words, CsvCell.words((String) CsvCell.of(words)));
    }
}
