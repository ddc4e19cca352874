package org.placard.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.placard.text.Text;

/** Whatever bytes gold is made of: gold that is written and read back as it was, or a reason with the file's name. */
class GoldReaderFuzzTest {
    private static final Text TEXT = new Text(
            "#1: Opening [1 March 2024]\n\nScope\n\nChile backed Article 5 (2). Peru opposed it. \uD83C\uDF0D\n");
    private static final GoldReader READER = new GoldReader();

    @FuzzTest(maxDuration = "60s")
    void gold(byte[] content) throws IOException {
        Gold gold;
        try {
            gold = READER.read("week.gold.json", content, TEXT);
        } catch (InvalidGoldException e) {
            assertTrue(e.getMessage().contains("week.gold.json"), e.getMessage());
            return;
        }
        byte[] once = written(gold);
        assertArrayEquals(once, written(READER.read("week.gold.json", once, TEXT)));
    }

    private static byte[] written(Gold gold) throws IOException {
        var out = new ByteArrayOutputStream();
        new GoldWriter().write(gold, out);
        return out.toByteArray();
    }
}
