package org.placard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * The part of a plain mail that is worth reading: what it sends on, where that is most of it; else what it says itself,
 * without what it answers and without the sender's signature (RFC 3676, sections 4.3 and 4.5).
 *
 * @param date of what was sent on, where its header says so
 * @param note on what was left out
 */
record QuotedText(String words, Optional<LocalDate> date, Optional<String> note) {
    static final String RESOURCE = "/report/forwards.csv";
    private static final String SIGNATURE = "-- ";
    private static final int LONGEST_LINE = 200;
    private static final int MOST_HEADER_LINES = 12;
    private static final List<Row> ROWS = load();

    private record Row(String kind, Pattern pattern) {}

    private static List<Row> load() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = QuotedText.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : SpeakerWords.FORMAT.parse(reader)) {
                rows.add(new Row(row.get("kind"), Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return List.copyOf(rows);
    }

    private static Optional<Matcher> match(String kind, String line) {
        String words = line.strip();
        if (words.isEmpty() || words.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        for (Row row : ROWS) {
            Matcher matcher = row.kind().equals(kind) ? row.pattern().matcher(words) : null;
            if (matcher != null && matcher.matches()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** @param mail the decoded text of a mail */
    static QuotedText read(String mail) {
        List<String> lines = withoutSignature(mail.lines().toList());
        List<String> quoted = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(">")) {
                quoted.add(unquoted(line));
            } else if (match("answer", line).isEmpty()) {
                own.add(line);
            }
        }
        if (length(quoted) > 2 * length(own)) {
            QuotedText inner = read(String.join("\n", quoted));
            QuotedText text = header(inner.words().lines().toList());
            return inner.date().isPresent() ? new QuotedText(text.words(), inner.date(), text.note()) : text;
        }
        for (int i = 0; i < own.size(); i++) {
            if (match("forward", own.get(i)).isPresent()
                    && length(own.subList(i + 1, own.size())) > length(own.subList(0, i))) {
                return header(own.subList(i + 1, own.size()));
            }
        }
        Optional<String> note = quoted.isEmpty() ? Optional.empty() : Optional.of("quoted mail was left out");
        return new QuotedText(String.join("\n", own), Optional.empty(), note);
    }

    /** Without the header that what was sent on begins with. */
    private static QuotedText header(List<String> lines) {
        int line = 0;
        Optional<LocalDate> date = Optional.empty();
        while (line < Math.min(lines.size(), MOST_HEADER_LINES)) {
            String words = lines.get(line);
            Optional<Matcher> field = match("field", words);
            if (field.isEmpty() && !words.isBlank()) {
                break;
            }
            if (field.isPresent() && field.get().pattern().pattern().contains("(?<day>")) {
                date = DateFinder.last(field.get().group("day"));
            }
            line++;
        }
        return new QuotedText(
                String.join("\n", lines.subList(line, lines.size())),
                date,
                Optional.of("the words of who sent the mail on were left out"));
    }

    private static List<String> withoutSignature(List<String> lines) {
        int signature = lines.indexOf(SIGNATURE);
        return signature < 0 ? lines : lines.subList(0, signature);
    }

    private static String unquoted(String line) {
        return line.startsWith("> ") ? line.substring(2) : line.substring(1);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
