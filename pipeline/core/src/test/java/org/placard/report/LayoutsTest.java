package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout reads its own example, and gives what the row says. */
class LayoutsTest {
    private final Layouts layouts = Layouts.load();

    @ParameterizedTest
    @MethodSource("rows")
    void layoutReadsItsExample(CSVRecord row) {
        Layout layout = layouts.all().stream()
                .filter(l -> l.name().equals(row.get("name")))
                .findFirst()
                .orElseThrow();
        Optional<Layout.Heading> heading = layout.read(row.get("example"));
        assertTrue(heading.isPresent(), () -> layout.pattern() + " does not match " + row.get("example"));
        assertEquals(number(row), heading.get().number());
        assertEquals(row.get("title"), heading.get().title());
        assertEquals(date(row), heading.get().date());
        assertEquals(heading, layouts.read(row.get("example")), "an earlier row reads the example otherwise");
    }

    static Stream<CSVRecord> rows() throws Exception {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                LayoutsTest.class.getResourceAsStream("/report/layouts.csv"), StandardCharsets.UTF_8)) {
            List<CSVRecord> rows = format.parse(reader).getRecords();
            return rows.stream();
        }
    }

    private static OptionalInt number(CSVRecord row) {
        return row.get("number").isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.get("number")));
    }

    private static Optional<LocalDate> date(CSVRecord row) {
        return row.get("date").isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.get("date")));
    }
}
