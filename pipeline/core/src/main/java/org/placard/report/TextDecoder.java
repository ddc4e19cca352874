package org.placard.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes plain text. UTF-8 is expected, or what a byte order mark declares; anything else is refused rather than
 * guessed, because a wrong guess turns names into others without a sign.
 */
final class TextDecoder {
    /** Text may carry a stray control character; a file in which more than one character in this many is one is no text. */
    private static final int CONTROLS_ONE_IN = 1000;

    private TextDecoder() {}

    /**
     * The text of {@code bytes}. Control characters other than white space become spaces, so that places stay.
     *
     * @throws UnreadableReportException where they are not text, or not in the encoding that they should be in
     */
    static String decode(String file, byte[] bytes) throws UnreadableReportException {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return decode(file, bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return decode(file, bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(file, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(file, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(file, bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(file, bytes, 0, StandardCharsets.UTF_8);
    }

    private static String decode(String file, byte[] bytes, int from, Charset charset)
            throws UnreadableReportException {
        refuseBinary(file, bytes, from, charset);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return withoutControls(decoder.decode(in));
        } catch (CharacterCodingException e) {
            int at = placeOfError(charset, bytes, from);
            throw new UnreadableReportException(
                    file,
                    "is not valid " + charset.name() + " at byte " + at + " (line " + lineOf(bytes, at)
                            + "); save the file as UTF-8",
                    e);
        }
    }

    private static void refuseBinary(String file, byte[] bytes, int from, Charset charset)
            throws UnreadableReportException {
        if (charset != StandardCharsets.UTF_8) {
            return;
        }
        int controls = 0;
        int first = -1;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] >= 0 && isControl((char) bytes[i])) {
                controls++;
                first = first < 0 ? i : first;
            }
        }
        if (controls > 1 + bytes.length / CONTROLS_ONE_IN) {
            throw new UnreadableReportException(
                    file, "is not text: byte " + first + " and " + (controls - 1) + " more are control characters");
        }
    }

    private static String withoutControls(CharBuffer text) {
        char[] chars = text.array();
        int end = text.arrayOffset() + text.limit();
        for (int i = text.arrayOffset(); i < end; i++) {
            if (isControl(chars[i])) {
                chars[i] = ' ';
            }
        }
        return text.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b' || c == '\u007f';
    }

    private static int placeOfError(Charset charset, byte[] bytes, int from) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer sink = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, sink, true);
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(in, sink, true);
        }
        return in.position();
    }

    private static int lineOf(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
