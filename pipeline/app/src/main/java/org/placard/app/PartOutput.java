package org.placard.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The bytes of a part of a check-in; {@link PartInput} reads them back. */
public final class PartOutput extends DataOutputStream {
    static final long NO_DAY = Long.MIN_VALUE;

    private final ByteArrayOutputStream bytes;

    public PartOutput() {
        this(new ByteArrayOutputStream());
    }

    private PartOutput(ByteArrayOutputStream bytes) {
        super(bytes);
        this.bytes = bytes;
    }

    /** @param words of any length, or null */
    public void writeWords(String words) throws IOException {
        byte[] encoded = words == null ? new byte[0] : words.getBytes(StandardCharsets.UTF_8);
        writeInt(words == null ? -1 : encoded.length);
        write(encoded);
    }

    public void writeWords(List<String> list) throws IOException {
        writeInt(list.size());
        for (String each : list) {
            writeWords(each);
        }
    }

    public void writeDate(Optional<LocalDate> date) throws IOException {
        writeLong(date.map(LocalDate::toEpochDay).orElse(NO_DAY));
    }

    /** All that has been written. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
