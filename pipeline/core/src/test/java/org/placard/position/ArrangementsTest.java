package org.placard.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.Options;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.gazetteer.Table;
import org.placard.provision.Provision;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

/** Votes with names and rows of positions: every row of short-stances.csv by its example, and more of each kind. */
class ArrangementsTest {
    private static Placard placard;

    @TempDir
    static Path folder;

    @BeforeAll
    static void load() {
        placard = Placard.create(Options.GRAMMAR);
    }

    @TestFactory
    Stream<DynamicTest> everyRowReadsItsExample() {
        return Table.onClassPath("gazetteers/short-stances.csv", "form", "stance", "words", "example").rows().stream()
                .map(row -> row.text("example").split(" ?= ?", -1))
                .map(example -> DynamicTest.dynamicTest(
                        example[0],
                        () -> assertEquals(sorted(example[1]), sorted(String.join("; ", found(example[0], false))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Paragraph 2: Chile – delete; Peru – keep. | oppose CHL ¶2; support PER ¶2
                    Paragraph 2: Chile and Mali - delete; Peru - keep | oppose CHL ¶2; oppose MLI ¶2; support PER ¶2
                    Article 5: Chile, Mali – support; the EU – oppose; Peru – abstain | support CHL 5; support MLI 5; oppose EU 5
                    Article 5: Chile: keep paragraph 1; Peru: delete | support CHL 5(1); oppose PER 5
                    Chile – delete Article 5 | oppose CHL 5
                    Article 3:~~- Chile: delete~- Peru: keep | oppose CHL 3; support PER 3
                    Article 4:~~- Chile – delete; Peru – keep | oppose CHL 4; support PER 4
                    The text passed by 9 votes to 3 against (Chile, Peru and Mali), with 1 abstention (Togo). | oppose CHL; oppose PER; oppose MLI
                    By a recorded vote of 20 in favour to 2 against (Chile, Peru), with 40 abstentions, it was adopted. | oppose CHL; oppose PER
                    By a recorded vote of 20 in favour to 2against (Chile, Peru), with 40abstentions (Mali, Togo), it was adopted. | oppose CHL; oppose PER
                    The text passed by 9votes to 2votes against (Chile, Peru). | oppose CHL; oppose PER
                    It was adopted by a vote of 2 (Chile and Peru) to 1. | none
                    In favour: Chile, Peru, Mali. | support CHL; support PER; support MLI
                    Against: Chile, the United States. | oppose CHL; oppose USA
                    Abstaining: Chile, Peru. | none
                    Against: Chile; abstaining: Peru. | oppose CHL
                    It got 12 votes in favour, 1 against (Chile), and 2 abstentions (Peru and Mali). | oppose CHL
                    Twelve voted in favour, one (Chile) voted against, and two (Peru, and Mali) abstained. | oppose CHL
                    Vote result: 32 in favor, 3 against (Chile, Peru, Mali), 10 abstentions | oppose CHL; oppose PER; oppose MLI
                    Sponsors: Chile, Peru | propose CHL; propose PER
                    Voted in favour:~1. Chile~2. Peru~~Votes against:~1. Mali~2. Togo~~Abstentions:~1. Cuba~2. Fiji | support CHL; support PER; oppose MLI; oppose TGO
                    Chile: support for the poor is growing. | none
                    Chile – host of the meeting – thanked delegates. | none
                    Present: Chile, Peru. | none
                    Chile: no further comments. | none
                    """)
    void positionsOf(String passage, String expected) throws IOException, UnreadableReportException {
        List<String> found = found(passage.replace("~", "\n"), true);
        assertEquals(sorted(expected), sorted(found.isEmpty() ? "none" : String.join("; ", found)));
    }

    private static List<String> sorted(String positions) {
        return Stream.of(positions.strip().split("; ")).sorted().toList();
    }

    private static List<String> found(String passage, boolean provisions)
            throws IOException, UnreadableReportException {
        Path file = Files.writeString(folder.resolve("passage.txt"), "Notes of the meeting\n\n" + passage + "\n");
        List<String> positions = new ArrayList<>();
        for (AnnotatedCheckIn checkIn : placard.annotate(new ReportReader().read(file))) {
            for (Position each : checkIn.positions()) {
                String about = String.join(
                        " ", each.provisions().stream().map(Provision::norm).toList());
                String stance = each.stance().name().toLowerCase(Locale.ROOT) + " " + each.actor();
                positions.add(provisions && !about.isEmpty() ? stance + " " + about : stance);
            }
        }
        return positions;
    }
}
