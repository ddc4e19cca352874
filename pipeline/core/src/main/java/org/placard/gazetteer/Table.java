package org.placard.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with {@code #} comments and a header row. Every error names the file and the line.
 *
 * @param file the file's name, for messages
 */
public record Table(String file, List<Row> rows) {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    /**
     * Reads a file of the class path, UTF-8.
     *
     * @param file path on the class path, such as {@code gazetteers/states.csv}
     * @param columns what the header row must be
     * @throws InvalidGazetteerException as {@link #read}
     */
    public static Table onClassPath(String file, String... columns) {
        InputStream in = Table.class.getClassLoader().getResourceAsStream(file);
        if (in == null) {
            throw new InvalidGazetteerException(file + ": not found on the class path");
        }
        return parsed(file, () -> new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), columns);
    }

    /**
     * Reads a file, UTF-8.
     *
     * @param columns what the header row must be
     * @throws InvalidGazetteerException where the file is missing, is no such table or has a row of another length
     */
    public static Table read(Path path, String... columns) {
        return parsed(
                path.getFileName().toString(), () -> Files.newBufferedReader(path, StandardCharsets.UTF_8), columns);
    }

    private interface Opening {
        Reader open() throws IOException;
    }

    private static Table parsed(String file, Opening opening, String... columns) {
        var rows = new ArrayList<Row>();
        try (Reader reader = opening.open();
                var parser = FORMAT.parse(reader)) {
            if (!parser.getHeaderNames().equals(List.of(columns))) {
                throw new InvalidGazetteerException(file + ": the header row must be '" + String.join(",", columns)
                        + "' but is '" + String.join(",", parser.getHeaderNames()) + "'");
            }
            for (CSVRecord csv : parser) {
                var row = new Row(file, parser.getCurrentLineNumber(), csv);
                if (csv.size() != columns.length) {
                    throw row.invalid(columns.length + " fields were expected, not " + csv.size());
                }
                rows.add(row);
            }
        } catch (NoSuchFileException e) {
            throw new InvalidGazetteerException(
                    file + ": not found in " + Path.of(e.getFile()).getParent(), e);
        } catch (MalformedInputException e) {
            throw new InvalidGazetteerException(file + ": is not UTF-8", e);
        } catch (UncheckedIOException | IOException e) {
            throw new InvalidGazetteerException(file + ": cannot be read: " + e.getMessage(), e);
        }
        return new Table(file, List.copyOf(rows));
    }

    /** One row and the line that it ends on. */
    public record Row(String file, long line, CSVRecord fields) {
        /** The words in a column; never blank. */
        public String text(String column) {
            return optional(column).orElseThrow(() -> invalid("column '" + column + "' is empty"));
        }

        /** What stands between the bars of a column: {@code a|b}; nothing where it is empty. */
        public List<String> words(String column) {
            return optional(column).stream()
                    .flatMap(words -> Arrays.stream(words.split("\\|")))
                    .map(String::strip)
                    .toList();
        }

        public Optional<String> optional(String column) {
            String value = fields.get(column);
            return value.isBlank() ? Optional.empty() : Optional.of(value);
        }

        /** A day written as 2020-01-31, or empty. */
        public Optional<LocalDate> day(String column) {
            try {
                return optional(column).map(LocalDate::parse);
            } catch (DateTimeParseException e) {
                throw invalid(
                        "column '" + column + "' must be a day such as 2020-01-31, not '" + fields.get(column) + "'");
            }
        }

        /** A whole number. */
        public int number(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw invalid("column '" + column + "' must be a whole number, not '" + fields.get(column) + "'");
            }
        }

        /** A constant of {@code type}, written in lower case, with a hyphen for an underscore or not. */
        public <E extends Enum<E>> E word(String column, Class<E> type) {
            String value = text(column);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().toLowerCase(Locale.ROOT).equals(value.replace('-', '_'))) {
                    return constant;
                }
            }
            throw invalid("column '" + column + "' must be one of "
                    + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT) + ", not '" + value + "'");
        }

        /** What to throw where this row is wrong. */
        public InvalidGazetteerException invalid(String reason) {
            return new InvalidGazetteerException(file + ", line " + line + ": " + reason);
        }
    }
}
