package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a plain mail is read: what it sends on, or what it says itself. */
class QuotedTextTest {
    static Stream<CSVRecord> rows() throws Exception {
        try (Reader reader = new InputStreamReader(
                QuotedTextTest.class.getResourceAsStream(QuotedText.RESOURCE), StandardCharsets.UTF_8)) {
            return SpeakerWords.FORMAT.parse(reader).getRecords().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowMatchesItsExample(CSVRecord row) {
        assertTrue(Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE)
                .matcher(row.get("example"))
                .matches());
    }

    /** Lines behind "~"; what is read, and its day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FYI~~---------- Forwarded message ---------~From: A <a@b.example>~Date: Fri, 7 Jun 2024 at 10:00~Subject: News~~Kenya opposed Article 9. | Kenya opposed Article 9. | 2024-06-07",
                "FYI~~---------- Forwarded message ---------~From: A <a@b.example>~Date: Fri, 7 Jun 2024 at 10:00~Subject: News~~> Kenya opposed Article 9.~> Mali agreed. | Kenya opposed Article 9.~Mali agreed. | 2024-06-07",
                "FYI~~> ---------- Forwarded message ---------~> From: A <a@b.example>~> Date: Fri, 7 Jun 2024 at 10:00~>~> Kenya opposed Article 9. | Kenya opposed Article 9. | 2024-06-07",
                "Look~-----Original Message-----~From: B~Sent: 8 June 2024 10:00~~-----Original Message-----~From: A~Sent: 7 June 2024 10:00~~Kenya opposed Article 9. | Kenya opposed Article 9. | 2024-06-07",
                "Kenya opposed Article 9 and all that came with it.~~On 7 Jun 2024, A <a@b.example> wrote:~> What did Kenya do? | Kenya opposed Article 9 and all that came with it. |",
                "Kenya opposed Article 9.~-- ~Ann Lee~Tidal Watch | Kenya opposed Article 9. |"
            })
    void theInnermostNewsIsReadWithItsDay(String mail, String words, LocalDate day) {
        QuotedText text = QuotedText.read(mail.replace('~', '\n'));
        assertEquals(words.replace('~', '\n'), text.words().strip());
        assertEquals(Optional.ofNullable(day), text.date());
    }

    @Test
    void deepQuotesAndManyForwardsAreReadInTheirTime() {
        QuotedText.read(">".repeat(100_000) + " Kenya opposed Article 9.");
        QuotedText text = QuotedText.read("-----Original Message-----\n".repeat(20_000) + "Kenya opposed Article 9.");
        assertTrue(text.words().endsWith("Kenya opposed Article 9."));
    }
}
