package org.placard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;

class OfficersTest {
    private static final Placard PLACARD = Placard.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Vice-Chair Tomasz Bielak opened the meeting. Mr. Bielak proposed a footnote. | propose CHAIR
            The Vice-Chairs, Tomasz Bielak (Poland) and Ana Quintero (Peru), took turns. Ms. Quintero suggested a footnote. | propose CHAIR
            The co-facilitators for this cluster, Ana Brizuela (Paraguay) and Henrik Solberg (Norway), reported. Solberg suggested a footnote. | propose CHAIR
            Ana Brizuela (Paraguay) and Henrik Solberg (Norway) will co-chair the group. Ms. Brizuela proposed a footnote. | propose CHAIR
            Lu Wenbo, the facilitator, was late. Mr. Wenbo proposed a footnote. Chile supported it. | propose CHAIR; support CHL -> CHAIR
            The meeting was chaired by Lu Wenbo. Chile supported Wenbo's compromise. | support CHL -> CHAIR
            Vice-Chair Tomasz Bielak opened the meeting. Ms. Bielak (Ghana) proposed a footnote. | propose GHA
            Invited by the Chair, Ms. Okoro said nothing. Ms. Okoro proposed a footnote. | none
            The delegation's driver, Tomasz Bielak, was late. Mr. Bielak proposed a footnote. | none
            The Chair of the African Group, Ms. Okoro, spoke. Ms. Okoro proposed a footnote. | none
            Chair Rivers opened the meeting. The rivers were high. Rivers proposed themselves as borders. | none
            """)
    void aNameThatTheTextIntroducesStandsForTheChair(String text, String positions) throws Exception {
        assertEquals(
                positions,
                positions(read("#1: Talks [9 June 2025]\n\n" + text + "\n").get(0)));
    }

    @Test
    void whoIsIntroducedInOneCheckInIsKnownInTheOthersOfTheReport() throws Exception {
        List<AnnotatedCheckIn> checkIns = read(
                """
                #1: Papers [9 June 2025]

                Mr. Bielak read out a compromise. Madagascar disagreed.


                #2: Clocks [10 June 2025]

                The Chair asked her Vice-Chair, Tomasz Bielak (Poland), to speak.
                """);
        assertEquals("propose CHAIR; oppose MDG -> CHAIR", positions(checkIns.get(0)));
    }

    private static List<AnnotatedCheckIn> read(String text) throws Exception {
        Report report = new ReportReader().read("talks.txt", text.getBytes(StandardCharsets.UTF_8));
        return PLACARD.annotate(report);
    }

    private static String positions(AnnotatedCheckIn checkIn) {
        String all = checkIn.positions().stream()
                .map(position -> position.stance().toString().toLowerCase(Locale.ROOT) + " " + position.actor()
                        + (position.counterpart().isEmpty() ? "" : " -> " + String.join(" ", position.counterpart())))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }
}
