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
    /** Mails within mails that are looked at. */
    private static final int DEEPEST = 20;

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
        return read(mail, 0);
    }

    private static QuotedText read(String mail, int depth) {
        List<String> lines = withoutSignature(mail.lines().toList());
        List<String> quoted = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String line : lines) {
            if (isQuoted(line)) {
                quoted.add(unquoted(line));
            } else if (match("answer", line).isEmpty()) {
                own.add(line);
            }
        }
        Optional<QuotedText> forward = depth < DEEPEST ? forwarded(lines, depth) : Optional.empty();
        if (forward.isPresent()) {
            return forward.get();
        }
        if (length(quoted) > 2 * length(own) && depth < DEEPEST) {
            QuotedText inner = read(String.join("\n", quoted), depth + 1);
            QuotedText text = header(inner.words().lines().toList());
            return inner.date().isPresent() ? new QuotedText(text.words(), inner.date(), text.note()) : text;
        }
        Optional<String> note = quoted.isEmpty() ? Optional.empty() : Optional.of("quoted mail was left out");
        return new QuotedText(String.join("\n", own), Optional.empty(), note);
    }

    /** What stands behind a line that says so, quoted or not, where it is longer than the words ahead of it. */
    private static Optional<QuotedText> forwarded(List<String> lines, int depth) {
        int ahead = 0;
        int behind = length(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            behind -= line.length();
            if (isQuoted(line)) {
                continue;
            }
            if (behind > ahead && match("forward", line).isPresent()) {
                QuotedText sent = header(lines.subList(i + 1, lines.size()));
                QuotedText inner = read(sent.words(), depth + 1);
                return Optional.of(new QuotedText(inner.words(), inner.date().or(sent::date), sent.note()));
            }
            ahead += line.length();
        }
        return Optional.empty();
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
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
