package org.placard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

class PlacardTest {
    @Test
    void aPositionBearsTheDateOfTheMeetingThatItsSentenceReportsOn() throws UnreadableReportException {
        String words = "#2: Rules of the fund [6 June 2023]\n\n"
                + "In the afternoon session of 5 June, Kenya supported Article 4. Peru opposed it.\n";
        Report report = new ReportReader().read("fund.txt", words.getBytes(StandardCharsets.UTF_8));

        AnnotatedCheckIn checkIn =
                Placard.create(Options.GRAMMAR).annotate(report).get(0);

        LocalDate meeting = LocalDate.of(2023, 6, 5);
        assertEquals(
                List.of(meeting, meeting),
                checkIn.positions().stream().map(position -> position.date()).toList());
        assertEquals(
                List.of(meeting, meeting),
                checkIn.sentences().stream()
                        .filter(sentence -> !sentence.labels().isEmpty())
                        .map(sentence -> sentence.meeting().date())
                        .toList());
    }
}
