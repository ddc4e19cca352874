package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people and files write them, and where a check-in's date comes from. */
class DatesTest {
    private static final ReportReader READER = new ReportReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 June 2024 | 2024-06-03",
                "3  June   2024 | 2024-06-03",
                "the 9th of Feb 2024 | 2024-02-09",
                "on Sept 26-27, 2024 | 2024-09-27",
                "from 30 May to 2 June 2024 | 2024-06-02",
                "30/31 January 2024 | 2024-01-31",
                "June 3rd, 2024 | 2024-06-03",
                "03.06.2024 | 2024-06-03",
                "23/06/2024 | 2024-06-23",
                "06/23/2024 | 2024-06-23",
                "2024/06/03 | 2024-06-03",
                "3 de junio de 2024 | 2024-06-03",
                "3 de junho de 2024 | 2024-06-03",
                "1er juillet 2024 | 2024-07-01",
                "12 août 2024 | 2024-08-12",
                "3. Juni 2024 | 2024-06-03",
                "3 giugno 2024 | 2024-06-03",
                "3 juni 2024 | 2024-06-03",
                "3 июня 2024 | 2024-06-03",
                "2024年6月3日 | 2024-06-03",
                "3 June 2024General Assembly | 2024-06-03",
                "June 3, 2024Press Release | 2024-06-03"
            })
    void aDateIsReadInAnyOfItsOrders(String words, LocalDate date) {
        assertEquals(Optional.of(date), DateFinder.last(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2024",
                "06/07/2024",
                "on Thursday",
                "June 2024",
                "Article 3.6.2024bis",
                "3 May",
                "3 June 2024th",
                "3 June 20245",
                "3 June 2024-B"
            })
    void whatIsNoDateOrMayBeTwoIsNone(String words) {
        assertEquals(Optional.empty(), DateFinder.last(words));
    }

    static Stream<CSVRecord> dateLines() throws Exception {
        try (Reader reader = new InputStreamReader(
                DatesTest.class.getResourceAsStream(DateLines.RESOURCE), StandardCharsets.UTF_8)) {
            return SpeakerWords.FORMAT.parse(reader).getRecords().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dateLines")
    void aDateLineGivesTheDayOfItsExample(CSVRecord row) {
        assertEquals(
                Optional.of(LocalDate.parse(row.get("date"))), DateLines.load().read(row.get("example")));
    }

    private static CheckIn read(String name, String text) throws UnreadableReportException {
        return READER.read(name, text.getBytes(StandardCharsets.UTF_8))
                .checkIns()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | #1: Opening [3  June  2024]~~Norway spoke. | 2024-06-03 | HEADING",
                "a.txt | Notes of 3 June 2024~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | Summary record~~Held at Valletta, on Monday, 3 June 2024, at 10 a.m.~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | Committee on Rivers~Record of the meeting~Held at Valletta, on Monday, 3 June 2024, at 10 a.m.~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | News Update 16~3 June 2024~Published by the Network~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | GA/1~~The Assembly adopts twenty-eight texts of its committees on lagoons, rivers, harbours, islands, straits, canals, ports, pilots, tugs, lights, buoys, charts and the teaching of all of them~~3 June 2024~General AssemblyGA/1~Department of Public Information~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | 3 June 2024 General Assembly GA/1~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | 3 June 2024General AssemblyGA/1~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | Assembly Adopts Text on Lagoons~~3 June 2024General AssemblyGA/1~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | R/28/3~DATE: November 8, 2024~Standing Committee on Rivers~Geneva, June 1 to 3, 2024~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | 21 August 2024~~General Council~26-27 May 2024~~Norway spoke. | 2024-05-27 | TITLE",
                "a.txt | 21 August 2024~~            Held in the Old Customs House~                                        on 2-3 June 2024~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | SECOND MEETING~~Town Hall Monday. 3 June 2024 at 2.30 p.m.~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | Committee on Otters~Valletta, 1-12 June 2024~Summary record of the third session~3 June 2024: 09h20 - 12h15~Chair: A. Lee (Fiji)~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | Item 13~~13/6/2024, Thursday 15:00~~Norway spoke. | 2024-06-13 | TITLE",
                "a.txt | Committee on Otters~~Record of its 14th meeting~~Document C/14~Type Record~Session 6th~~16 p.~~Subjects Otters and weirs~~Extracted text~~17 June 2024~~Sixth session~Held at Valletta. Malta, on Monday, 3 June 2024, at 2.30 p.m.~Chair: Mrs. LEE (Fiji)~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | Committee on Otters and Related Problems, First Session: Summary Record of the Twenty-Sixth Meeting Held at the Old Customs House, Valletta, on Monday, 3 June 2024, at 2.15 p.m.~~23 June 2024~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | 14th Session, Valletta, 2–3 June 2024 C.14/PV/Draft~~Norway spoke. | 2024-06-03 | TITLE",
                "a.txt | Opening statement~~On Monday, 3 June 2024, Ambassador Lee, who spoke on behalf of the Nordic countries and their friends at the fourteenth session of the committee, delivered the statement that is given below in the words of the speaker, as far as they could be heard. It recalled 3 May 1999. | 2024-06-03 | TITLE",
                "a.txt | Opening statement~~Submitted by lee on 3. June 2024 - 11:32~~Norway spoke. | 2024-06-03 | TITLE",
                "a.md | ---~title: A day~date: 2024-06-03~---~~Norway spoke. | 2024-06-03 | FRONT_MATTER",
                "notes-2024-06-03.txt | Norway spoke. | 2024-06-03 | FILE_NAME",
                "notes_20240603.txt | Norway spoke. | 2024-06-03 | FILE_NAME",
                "3-June-2024.txt | Norway spoke. | 2024-06-03 | FILE_NAME",
                "a.html | <meta property='article:published_time' content='2024-06-03T10:00:00Z'><p>Norway spoke. | 2024-06-03 | METADATA",
                "a.html | <script type='application/ld+json'>{\"datePublished\": \"2024-06-03\"}</script><p>Norway spoke. | 2024-06-03 | METADATA",
                "2024-05-01.html | <time datetime='2024-06-03'>Monday</time><p>Norway spoke. | 2024-06-03 | METADATA",
                "a.eml | From: a@b.example~Date: Mon, 3 Jun 2024 23:30:00 -0800~Subject: Notes~MIME-Version: 1.0~~Norway spoke. | 2024-06-03 | METADATA"
            })
    void aDateSaysWhereItComesFrom(String name, String text, LocalDate date, DateSource source) throws Exception {
        CheckIn checkIn = read(name, text.replace('~', '\n'));
        assertEquals(Optional.of(date), checkIn.date());
        assertEquals(Optional.of(source), checkIn.dateSource());
        assertTrue(checkIn.notes().isEmpty(), () -> checkIn.notes().toString());
    }

    @Test
    void daysOfTheWeekAloneMakeNoDateAndTheReaderIsTold() throws Exception {
        CheckIn checkIn = read("notes.txt", "On Thursday, Norway opposed Article 3, adopted on 3 May 1999.");
        assertEquals(Optional.empty(), checkIn.date());
        assertEquals(Optional.empty(), checkIn.dateSource());
        assertTrue(checkIn.notes().get(0).startsWith("no date:"), () -> checkIn.notes()
                .toString());
    }

    /** What a report tells of other days is none of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway recalled that on Monday, 3 June 2024, it had spoken.",
                "On 3 June 2024, the Convention had entered into force, as Norway said.",
                "Background\n\nThe Convention was adopted on Monday, 3 June 2024, in Valletta.\n\nOn Monday, 3 June 2024, Norway signed it."
            })
    void aDayThatIsToldMakesNoDate(String text) throws Exception {
        assertEquals(Optional.empty(), read("notes.txt", text).date());
    }

    @Test
    void theDayOfTheMeetingOutweighsThatOfThePrinting() throws Exception {
        String minutes =
                "WT/HB/M/17\n\n9 July 2019\n\nMINUTES\n\nHELD IN THE OLD CUSTOMS HOUSE ON 7 MAY 2019\n\nChile opposed it.\n";
        assertEquals(
                Optional.of(LocalDate.of(2019, 5, 7)),
                new ReportReader()
                        .read("minutes.txt", minutes.getBytes(StandardCharsets.UTF_8))
                        .checkIns()
                        .get(0)
                        .date());
    }
}
