package org.placard.report;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.text.Span;

/** What goes between a reader and the process that parses for it: a document there, a manuscript or a reason back. */
final class ParserExchange {
    private static final int MANUSCRIPT = 1;
    private static final int REASON = 2;
    /** Stands for a date that there is not. */
    private static final long NO_DATE = Long.MIN_VALUE;

    private ParserExchange() {}

    /** A document to parse. */
    record Request(Format format, String name, byte[] content) {}

    static void writeRequest(DataOutputStream out, Format format, String name, byte[] content) throws IOException {
        out.writeInt(format.ordinal());
        writeString(out, name);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /** @throws EOFException where the other side has ended */
    static Request readRequest(DataInputStream in) throws IOException {
        Format format = constant(Format.values(), in.readInt());
        return new Request(format, readString(in), readBytes(in, in.readInt()));
    }

    static void writeManuscript(DataOutputStream out, Manuscript manuscript) throws IOException {
        out.writeInt(MANUSCRIPT);
        writeString(out, manuscript.text());
        FrontMatter front = manuscript.frontMatter();
        out.writeBoolean(front.title().isPresent());
        writeString(out, front.title().orElse(""));
        out.writeLong(front.date().map(LocalDate::toEpochDay).orElse(NO_DATE));
        out.writeInt(manuscript.passages().size());
        for (Passage passage : manuscript.passages()) {
            out.writeInt(passage.sort().ordinal());
            out.writeInt(passage.span().start());
            out.writeInt(passage.span().end());
        }
        out.writeInt(manuscript.notes().size());
        for (String note : manuscript.notes()) {
            writeString(out, note);
        }
        out.flush();
    }

    static void writeReason(DataOutputStream out, String reason) throws IOException {
        out.writeInt(REASON);
        writeString(out, reason);
        out.flush();
    }

    /**
     * The answer to a request for the file {@code name}.
     *
     * @throws UnreadableReportException where the answer is a reason
     * @throws IOException where it is not whole, or is none
     */
    static Manuscript readAnswer(DataInputStream in, String name) throws IOException, UnreadableReportException {
        int kind = in.readInt();
        if (kind == REASON) {
            throw new UnreadableReportException(name, readString(in));
        }
        if (kind != MANUSCRIPT) {
            throw new IOException("not an answer: " + kind);
        }
        String text = readString(in);
        boolean titled = in.readBoolean();
        String title = readString(in);
        long day = in.readLong();
        FrontMatter front = new FrontMatter(
                titled ? Optional.of(title) : Optional.empty(),
                day == NO_DATE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
                DateSource.METADATA);
        int count = in.readInt();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Passage.Sort sort = constant(Passage.Sort.values(), in.readInt());
            passages.add(new Passage(sort, new Span(in.readInt(), in.readInt())));
        }
        int notes = in.readInt();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            sentences.add(readString(in));
        }
        return new Manuscript(text, front, passages, sentences);
    }

    private static <E> E constant(E[] constants, int ordinal) throws IOException {
        if (ordinal < 0 || ordinal >= constants.length) {
            throw new IOException("no such constant: " + ordinal);
        }
        return constants[ordinal];
    }

    /** In UTF-16 units as they are: a charset would replace what is no whole character. */
    private static void writeString(DataOutputStream out, String words) throws IOException {
        ByteBuffer units = ByteBuffer.allocate(Character.BYTES * words.length());
        units.asCharBuffer().put(words);
        out.writeInt(words.length());
        out.write(units.array());
    }

    private static String readString(DataInputStream in) throws IOException {
        int length = in.readInt();
        return ByteBuffer.wrap(readBytes(in, Math.multiplyExact(Character.BYTES, length)))
                .asCharBuffer()
                .toString();
    }

    private static byte[] readBytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
