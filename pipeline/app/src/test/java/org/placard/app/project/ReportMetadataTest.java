package org.placard.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placard.report.CheckIn;
import org.placard.report.ReportReader;

/** Dates that a project gives to reports without any. */
class ReportMetadataTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);

    @Test
    void aReportInOnePieceHasItsCalendarsLastDay() throws Exception {
        byte[] text = "Highlights\n\nOn Thursday, Chile agreed.\n".getBytes(StandardCharsets.UTF_8);
        var calendar = new ReportMetadata(
                Optional.empty(), List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(4)), new TreeMap<>());
        List<Optional<LocalDate>> dates =
                calendar.applied(new ReportReader().read("notes.txt", text)).checkIns().stream()
                        .map(CheckIn::date)
                        .toList();
        assertEquals(List.of(Optional.of(MONDAY.plusDays(4))), dates);
    }
}
