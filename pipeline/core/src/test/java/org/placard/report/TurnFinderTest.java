package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.text.Span;

/** Who speaks, in the layouts in which transcripts, minutes and summary records print it. */
class TurnFinderTest {
    private static final ReportReader READER = new ReportReader();

    private static CheckIn read(String text) throws UnreadableReportException {
        return READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                .checkIns()
                .get(0);
    }

    /** Each turn as "form label: first and last word of what follows". */
    private static String turns(String text) throws UnreadableReportException {
        CheckIn checkIn = read(text);
        return checkIn.turns().stream()
                .map(turn -> (turn.presides() ? "CHAIR " : "") + turn.form() + " "
                        + turn.label().of(checkIn.text()) + " … "
                        + turn.span().of(checkIn.text()).replaceAll("(?s).*\\s", ""))
                .collect(Collectors.joining("\n"));
    }

    static Stream<CSVRecord> rows() throws Exception {
        try (Reader reader = new InputStreamReader(
                TurnFinderTest.class.getResourceAsStream(SpeakerWords.RESOURCE), StandardCharsets.UTF_8)) {
            return SpeakerWords.FORMAT.parse(reader).getRecords().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyWordOfTheTableIsReadInItsExample(CSVRecord row) throws Exception {
        String example = row.get("example");
        String label = example.substring(example.indexOf('⟨') + 1, example.indexOf('⟩'));
        String text = example.replace("⟨", "").replace("⟩", "");
        // reported speech counts where there is some
        String others = "\n\nMr. LEE (Fiji) said that he agreed.\n\nMs. LEE (Togo) said that she agreed.\n";
        CheckIn checkIn = read("The meeting was opened at ten o'clock in the morning.\n\n" + text + others);
        assertEquals(label, checkIn.turns().get(0).label().of(checkIn.text()), () -> checkIn.turns()
                .toString());
        assertEquals(row.get("kind").equals("presiding"), checkIn.turns().get(0).presides());
    }

    @Test
    void aTranscriptIsReadByItsLabels() throws Exception {
        assertEquals(
                """
                CHAIR SPEECH Chair … L.7.
                SPEECH USA … this.
                SPEECH Iran … not.
                SPEECH Brazil (on behalf of GRULAC) … it.
                SPEECH Group of 77 and China … it.""",
                turns(
                        """
                        The Committee met in the afternoon to read the draft.

                        Chair: We start with the title of L.7.

                        USA: We support this. Iran: We do not.

                        Brazil (on behalf of GRULAC): We propose to delete OP2.

                        Our reasons are known. We do not repeat it.

                        Group of 77 and China: We see it.
                        """));
    }

    @Test
    void labelsMayHaveAMarkANumberOrACapacityAhead() throws Exception {
        assertEquals(
                """
                SPEECH China … 7.
                SPEECH Peru … 8.
                CHAIR SPEECH CHAIR … you.
                SPEECH The representative of KENYA … pause.
                SPEECH Mr. Silva (Brazil) … 9.
                SPEECH Ms. Lie (Norway) … Brazil.""",
                turns(
                        """
                        The Committee met in the afternoon to read the draft.

                        5C China:
                        We oppose Article 7.
                        5D Peru: We support Article 8.

                        >> CHAIR: Thank you.

                        The representative of KENYA: We oppose a pause.

                        Mr. Silva (Brazil)
                        We oppose Article 9.
                        Ms. Lie (Norway)
                        I support Brazil.
                        """));
    }

    @Test
    void aPartOfTheMeetingMayBeNamedAheadOfItsFirstLabel() throws Exception {
        assertEquals(
                """
                CHAIR SPEECH Chair … floor.
                SPEECH Russia … brackets.
                CHAIR SPEECH Chair … you.
                SPEECH The Netherlands … it.
                CHAIR SPEECH Chair, Singapore … all.""",
                turns(
                        """
                        The Committee met in the afternoon to read the draft.

                        -L2- Chair: Peru has the floor. Russia: We want it in brackets.

                        *** MORNING SESSION *** Chair: Thank you. The Netherlands: We support it.

                        Chair, Singapore: I thank you all.
                        """));
    }

    @Test
    void aCaptionWithoutANameEndsTheTurnOfTheOneBefore() throws Exception {
        assertEquals(
                "CHAIR SPEECH CHAIR … next.\nSPEECH EGYPT … it.",
                turns("An unedited transcript of the second meeting.\n\n>> CHAIR: The observers are next.\n\n"
                        + ">> We oppose all of it.\n\nWe never liked it.\n\n>> EGYPT: We support it.\n"));
    }

    @Test
    void aHeadingThatNamesWhoseStatementFollowsIsItsLabel() throws Exception {
        assertEquals(
                "SPEECH the Group of Harbour States (GHS) … 3.\nSPEECH Mr. Silva (Brazil) … all.",
                turns(
                        "Fourteenth session of the committee on weirs\n\nInitial Statement by the Group of Harbour States (GHS)\n\n"
                                + "Thank you, Chair.\n\nWe oppose Article 3.\n\nStatement by Mr. Silva (Brazil)\n\nWe support it all.\n\n"
                                + "Statement by Peru on Article 4\n\nIt was long.\n"));
    }

    @Test
    void anOfficeBehindANameBelongsToTheLabel() throws Exception {
        assertEquals(
                """
                CHAIR SPEECH The President (spoke in Arabic) … report.
                SPEECH Mr. Idris (Sudan), Rapporteur of the Harbour Committee … report.
                SPEECH Mr. Bello (Niger) … II.""",
                turns(
                        """
                        The meeting was called to order at 3.10 p.m.

                        The President (spoke in Arabic): We take up the report.

                        Mr. Idris (Sudan), Rapporteur of the Harbour Committee: I introduce the report.

                        Mr. Bello (Niger) (spoke in French): We support draft II.
                        """));
    }

    @Test
    void aSummaryRecordIsReadByItsSpeakers() throws Exception {
        assertEquals(
                """
                CHAIR RECORD The PRESIDENT … 3.
                RECORD Mr. SILVA (Brazil) … them.
                RECORD Ms. OKORO (Ghana), speaking on behalf of the African Group … agreed.
                RECORD The representative of Peru … agreed.""",
                turns(
                        """
                        Agenda item 4: draft articles

                        113. The PRESIDENT said that the Council would go on with article 3.

                        114. Mr. SILVA (Brazil) said that his delegation had doubts.

                        115. It could not accept any of them.

                        116. Ms. OKORO (Ghana), speaking on behalf of the African Group, said that they agreed. The representative of Peru, introducing the draft, said that she agreed.

                        VOTING

                        117. The draft was adopted.
                        """));
    }

    @Test
    void aNameAloneOnItsLineLabelsWhatFollows() throws Exception {
        assertEquals(
                "SPEECH Mr. Silva (Brazil) … it.\nCHAIR SPEECH THE CHAIR … all.",
                turns("Transcript of the fourth meeting, in the original language.\n\nMr. Silva (Brazil)\n\n"
                        + "We support it.\n\nTHE CHAIR:\n\nThank you all.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The representative of Peru said that she agreed. Nobody else spoke, and the meeting was closed.",
                "Many parties favoured: lengthening the period, and closing it.",
                "Chile's proposal: delete the word. It was not discussed.",
                "Delegates met at 10: they had no text.",
                "The issues are: assessing needs and measures.",
                "See https://example.org: it has the text."
            })
    void aNarrativeHasNoTurns(String text) throws Exception {
        assertEquals("", turns("An introduction that says what follows.\n\n" + text));
    }

    @Property(tries = 300)
    void turnsAreInOrderAndApartAndInsideTheText(
            @ForAll @StringLength(max = 300) @CharRange(from = ' ', to = 'z') String words) {
        String text = "Chair: " + words.replace('a', '\n').replace("b", ". Mr. SILVA (Peru) said ") + " USA: We.";
        List<Block> blocks = Outliner.outline(text, 0, text.length()).stream()
                .map(passage -> new Block(Block.Kind.PARAGRAPH, passage.span(), null))
                .toList();
        List<Turn> turns = new TurnFinder(SpeakerWords.load()).find(text, blocks);
        int last = 0;
        for (Turn turn : turns) {
            assertTrue(turn.span().start() >= last && turn.span().end() <= text.length());
            last = turn.span().end();
        }
    }

    @Test
    void theTurnOfAPlaceIsTheOneThatHoldsIt() throws Exception {
        CheckIn checkIn = read("USA: We support this. Iran: We do not.\n\nVOTING ON THE DRAFT\n\nIt was adopted.");
        String text = checkIn.text().toString();
        int iran = text.indexOf("We do not");
        assertEquals(
                "Iran",
                checkIn.turnAt(new Span(iran, iran + 3)).orElseThrow().label().of(text));
        int adopted = text.indexOf("It was adopted");
        assertTrue(checkIn.turnAt(new Span(adopted, adopted + 3)).isEmpty());
    }
}
