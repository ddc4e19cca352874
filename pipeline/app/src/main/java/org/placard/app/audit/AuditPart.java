package org.placard.app.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.Source;
import org.placard.app.page.PackedJson;

/**
 * What the page of an output without gold has of one check-in.
 *
 * @param title null where it has none
 * @param file its report's
 * @param sha256 of the report's file
 * @param plain whether offsets count in the file itself
 * @param text SHA-256 over the check-in's id and text
 * @param view as the page shows it, a {@link CheckInView}
 */
record AuditPart(
        int number,
        String title,
        Optional<LocalDate> date,
        String file,
        String sha256,
        boolean plain,
        String text,
        PackedJson view) {
    private static final long NO_DAY = Long.MIN_VALUE;

    static AuditPart of(AnnotatedCheckIn checkIn) {
        Source source = checkIn.source();
        return new AuditPart(
                checkIn.number(),
                checkIn.title(),
                checkIn.date(),
                source.file(),
                source.sha256(),
                SourceView.isPlain(source.mediaType()),
                digest(checkIn.id() + "\0" + checkIn.text()),
                PackedJson.of(new AuditJson().write(ReviewLayout.view(checkIn))));
    }

    /** SHA-256 in lower-case hexadecimal. */
    static String digest(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(number);
        write(out, title);
        out.writeLong(date.map(LocalDate::toEpochDay).orElse(NO_DAY));
        write(out, file);
        write(out, sha256);
        out.writeBoolean(plain);
        write(out, text);
        view.write(out);
        return bytes.toByteArray();
    }

    static AuditPart read(byte[] part) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(part));
        int number = in.readInt();
        String title = words(in);
        long day = in.readLong();
        return new AuditPart(
                number,
                title,
                day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
                words(in),
                words(in),
                in.readBoolean(),
                words(in),
                PackedJson.read(in));
    }

    private static void write(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words == null ? new byte[0] : words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(words == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static String words(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
