package org.placard.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {
    private static final Instruments LISTED = Instruments.load();
    private static final String HEADER = "code,name,names,word,forum,from,until";

    @TempDir
    private Path folder;

    private static List<String> found(String text) {
        return LISTED.find(text).stream()
                .map(match -> match.instrument().code())
                .toList();
    }

    private Instruments of(String... rows) throws IOException {
        Path file = folder.resolve("instruments.csv");
        Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
        return Instruments.of(Table.read(file, HEADER.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kyoto Protocol met | KYOTO_PROTOCOL",
                "THE KYOTO PROTOCOL met | KYOTO_PROTOCOL",
                "the Kyoto   Protocol met | KYOTO_PROTOCOL",
                "Article 8(j), CBD | CBD",
                "African Charter on Human and Peoples’ Rights | ACHPR",
                "Single Convention on Narcotic Drugs of 1961 | SINGLE_CONVENTION_1961",
                "the Optional Protocol to the Convention against Torture | OPCAT",
            })
    void aNameIsFoundWithAnyWhiteSpaceApostropheOrCapitals(String text, String code) {
        assertEquals(List.of(code), found(text));
    }

    @ParameterizedTest
    @CsvSource({"the cat sat", "a ramsar site of kyoto protocols", "CATS and CBDR", "it cites nothing"})
    void otherWordsAreNoInstruments(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void aDocumentsSymbolOnlyHintsAtAnInstrument() {
        assertTrue(LISTED.find("see FCCC/SBI/2013/13").get(0).inSymbol());
        assertFalse(LISTED.find("see the FCCC").get(0).inSymbol());
    }

    @Test
    void anInstrumentExistsFromItsAdoptionOn() {
        Instrument kyoto = LISTED.instrument("KYOTO_PROTOCOL").orElseThrow();
        assertFalse(kyoto.existsOn(LocalDate.of(1997, 12, 10)));
        assertTrue(kyoto.existsOn(LocalDate.of(1997, 12, 11)));
    }

    @Test
    void enoughInstrumentsAreListed() {
        assertTrue(LISTED.all().size() >= 200, LISTED.all().size() + " instruments");
    }

    @Test
    void aNameOfTwoInstrumentsIsRefusedWithBothRows() {
        InvalidGazetteerException refused = assertThrows(
                InvalidGazetteerException.class,
                () -> of("SEA,Sea Treaty,,treaty,UN,2001-01-01,", "LAKE,Lake Treaty,Sea Treaty,treaty,UN,2001-01-01,"));
        assertTrue(
                refused.getMessage().contains("line 3")
                        && refused.getMessage().contains("line 2")
                        && refused.getMessage().contains("'Sea Treaty'"),
                refused.getMessage());
    }

    @Test
    void aCodeTwiceIsRefusedWithBothRows() {
        InvalidGazetteerException refused = assertThrows(
                InvalidGazetteerException.class,
                () -> of("SEA,Sea Treaty,,treaty,UN,,", "SEA,Lake Treaty,,treaty,UN,,"));
        assertTrue(
                refused.getMessage().contains("line 3") && refused.getMessage().contains("line 2"),
                refused.getMessage());
    }

    @Test
    void datesThatRunBackwardsAreRefused() {
        assertThrows(InvalidGazetteerException.class, () -> of("SEA,Sea Treaty,,treaty,UN,2001-01-01,2000-01-01"));
    }
}
