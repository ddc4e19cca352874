package org.placard.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;

/** The meetings of check-ins of one to four sentences, from the table {@code sentence/meetings.csv}. */
class MeetingFinderTest {
    private final ReportReader reader = new ReportReader();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MeetingFinder finder = new MeetingFinder();

    /**
     * @param meetings one per sentence or title, separated by a bar: date, day and part, each - where unknown
     */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvFileSource(resources = "/sentence/meetings.csv", numLinesToSkip = 1)
    void sentenceHasItsMeeting(String heading, String text, String meetings) throws Exception {
        String source = heading + "\n\n" + text.replace("¶", "\n\n");
        Report report = reader.read("notes.txt", source.getBytes(StandardCharsets.UTF_8));
        CheckIn checkIn = report.checkIns().get(0);
        List<Sentence> sentences = splitter.split(checkIn);
        String found = finder.find(checkIn, sentences).stream()
                .map(MeetingFinderTest::print)
                .collect(Collectors.joining(" | "));
        assertEquals(meetings, found);
    }

    private static String print(Meeting meeting) {
        return (meeting.date() == null ? "-" : meeting.date()) + " " + (meeting.day() == null ? "-" : meeting.day())
                + " " + (meeting.part() == null ? "-" : meeting.part().name().toLowerCase(Locale.ROOT));
    }
}
