package org.placard.annotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Whatever bytes a file is made of: a check-in that is written and read back as it was, or a reason. */
class CheckInReaderFuzzTest {
    private static final CheckInReader READER = new CheckInReader();

    @FuzzTest(maxDuration = "60s")
    void checkIn(byte[] content) throws IOException {
        AnnotatedCheckIn checkIn;
        try {
            checkIn = READER.read(new ByteArrayInputStream(content));
        } catch (InvalidCheckInException e) {
            return;
        }
        byte[] once = written(checkIn);
        assertArrayEquals(once, written(READER.read(new ByteArrayInputStream(once))));
    }

    private static byte[] written(AnnotatedCheckIn checkIn) throws IOException {
        var out = new ByteArrayOutputStream();
        new CheckInWriter().write(checkIn, out);
        return out.toByteArray();
    }
}
