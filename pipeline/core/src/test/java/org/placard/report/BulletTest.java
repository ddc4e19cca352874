package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands ahead of an item's words, and what only looks like it. */
class BulletTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    • Chile agreed | Chile agreed
                    - Chile agreed | Chile agreed
                    ❌ Chile agreed | Chile agreed
                    ✅ Chile agreed | Chile agreed
                    ✔️ Chile agreed | Chile agreed
                    👉🏽 Chile agreed | Chile agreed
                    👩‍💻 Chile agreed | Chile agreed
                    → Chile agreed | Chile agreed
                    114. Mr. Silva agreed | Mr. Silva agreed
                    (a) Chile agreed | Chile agreed
                    A. Scope of the text | Scope of the text
                    iv) Chile agreed | Chile agreed
                    07.59 Chile agreed | Chile agreed
                    7:59 Chile agreed | Chile agreed
                    [10:15] Chile agreed | Chile agreed
                    7.62 Chile agreed | Chile agreed
                    12.10.3 Chile agreed | Chile agreed
                    .1 the fee was agreed | the fee was agreed
                    .12.3 The fee was agreed | The fee was agreed
                    .5 | -
                    7.62 | -
                    1.50 degrees were agreed | -
                    2024 Chile agreed | -
                    © Chile 2024 | -
                    G. H. Lopez (Peru) agreed | -
                    R. LOPEZ (Peru): I agree | -
                    N. Korea agreed | -
                    Chile agreed | -
                    """)
    void wordsBehindAnItemsMark(String line, String words) {
        int at = Bullet.wordsAfterSign(line, 0, line.length());
        at = at >= 0 ? at : Bullet.wordsAfterNumber(line, 0, line.length());
        assertEquals(words, at < 0 ? "-" : line.substring(at));
    }
}
