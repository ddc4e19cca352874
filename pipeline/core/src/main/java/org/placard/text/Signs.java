package org.placard.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table {@code text/signs.csv}: signs that are printed in several ways, and the one way in which they are read. */
final class Signs {
    private static final String RESOURCE = "/text/signs.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** What decides how a sign is read; the table's header explains each. */
    enum Kind {
        SIGN,
        QUOTE,
        GUILLEMET
    }

    /** A sign as it is printed, and its plain form. */
    record Sign(String printed, Kind kind, char plain) {}

    private final Map<String, Sign> byPrinted;
    private final int longest;

    private Signs(Map<String, Sign> byPrinted) {
        this.byPrinted = Map.copyOf(byPrinted);
        this.longest =
                byPrinted.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    static Signs load() {
        Map<String, Sign> signs = new HashMap<>();
        try (InputStream in = Signs.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                StringBuilder printed = new StringBuilder();
                for (String code : row.get("code").split(" ")) {
                    printed.appendCodePoint(Integer.parseInt(code, 16));
                }
                Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
                signs.put(
                        printed.toString(),
                        new Sign(printed.toString(), kind, row.get("plain").charAt(0)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new Signs(signs);
    }

    /** The longest sign that begins at {@code at}, or null. */
    Sign at(CharSequence text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            Sign sign = byPrinted.get(text.subSequence(at, at + length).toString());
            if (sign != null) {
                return sign;
            }
        }
        return null;
    }

    /** The units with which signs begin. */
    IntStream beginnings() {
        return byPrinted.keySet().stream().mapToInt(printed -> printed.charAt(0));
    }
}
