package org.placard.app;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link PartOutput} has written, in the same order. */
public final class PartInput extends DataInputStream {
    public PartInput(byte[] part) {
        super(new ByteArrayInputStream(part));
    }

    /** Words, or null where null was written. */
    public String readWords() throws IOException {
        int length = readInt();
        return length < 0 ? null : new String(readNBytes(length), StandardCharsets.UTF_8);
    }

    public List<String> readListOfWords() throws IOException {
        List<String> list = new ArrayList<>();
        for (int count = readInt(); count > 0; count--) {
            list.add(readWords());
        }
        return list;
    }

    public Optional<LocalDate> readDate() throws IOException {
        long day = readLong();
        return day == PartOutput.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
