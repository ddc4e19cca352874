package org.placard.app.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.Source;
import org.placard.app.PartInput;
import org.placard.app.PartOutput;
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
        PartOutput out = new PartOutput();
        out.writeInt(number);
        out.writeWords(title);
        out.writeDate(date);
        out.writeWords(file);
        out.writeWords(sha256);
        out.writeBoolean(plain);
        out.writeWords(text);
        view.write(out);
        return out.bytes();
    }

    static AuditPart read(byte[] part) throws IOException {
        PartInput in = new PartInput(part);
        return new AuditPart(
                in.readInt(),
                in.readWords(),
                in.readDate(),
                in.readWords(),
                in.readWords(),
                in.readBoolean(),
                in.readWords(),
                PackedJson.read(in));
    }
}
