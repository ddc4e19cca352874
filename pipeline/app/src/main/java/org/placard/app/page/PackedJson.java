package org.placard.app.page;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A piece of JSON, compressed so that pieces put one after the other are one stream (RFC 1951: each ends with an empty block
 * at a byte's end and does not look back beyond its beginning). What has not changed need not be compressed again.
 *
 * @param deflated raw, without the mark of a last block
 * @param length of the JSON in UTF-8
 */
public record PackedJson(byte[] deflated, int length) {
    /** A last block that is empty: the end of a stream. */
    static final byte[] END = {1, 0, 0, (byte) 0xFF, (byte) 0xFF};

    private static final int ROOM = 1 << 14;
    private static final int LONGEST_STORED = 0xFFFF;

    /** The words, compressed as far as they can be. */
    public static PackedJson of(String json) {
        return of(json, Deflater.BEST_COMPRESSION);
    }

    /** Words too short to be worth compressing, such as what stands between two pieces. */
    public static PackedJson plain(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_STORED) {
            return of(json);
        }
        byte[] stored = new byte[bytes.length + END.length];
        stored[1] = (byte) bytes.length;
        stored[2] = (byte) (bytes.length >> Byte.SIZE);
        stored[3] = (byte) ~stored[1];
        stored[4] = (byte) ~stored[2];
        System.arraycopy(bytes, 0, stored, END.length, bytes.length);
        return new PackedJson(stored, bytes.length);
    }

    private static PackedJson of(String json, int level) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(bytes);
            ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length / 4 + ROOM);
            byte[] room = new byte[ROOM];
            int count;
            do {
                count = deflater.deflate(room, 0, room.length, Deflater.SYNC_FLUSH);
                deflated.write(room, 0, count);
            } while (count == room.length);
            return new PackedJson(deflated.toByteArray(), bytes.length);
        } finally {
            deflater.end();
        }
    }

    /** The words. */
    String json() {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            byte[] bytes = new byte[length];
            int count = 0;
            while (count < length) {
                int more = inflater.inflate(bytes, count, length - count);
                if (more == 0) {
                    throw new IllegalArgumentException(
                            "a piece of JSON ends after " + count + " of " + length + " bytes");
                }
                count += more;
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("no piece of JSON", e);
        } finally {
            inflater.end();
        }
    }

    /** Writes the piece; {@link #read} reads it back. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(length);
        out.writeInt(deflated.length);
        out.write(deflated);
    }

    /** Reads what {@link #write} has written. */
    public static PackedJson read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return new PackedJson(in.readNBytes(in.readInt()), length);
    }
}
