package org.placard.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Status;
import org.placard.mention.Mention;
import org.placard.position.Action;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.report.Section;
import org.placard.scope.Factuality;
import org.placard.sentence.Meeting;
import org.placard.stance.Label;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;
import org.placard.text.Text;

class CheckInFormatTest {
    private static final String WORDS = "#1: \uD83C\uDF0D [1 March 2024]\n\nScope\n\nChile opposed paragraph 2 (b).";

    private static AnnotatedCheckIn example() {
        Text text = new Text(WORDS);
        Span sentence = span("Chile opposed paragraph 2 (b).");
        List<Provision> provisions = List.of(new Provision("¶2(b)"));
        LocalDate date = LocalDate.of(2024, 2, 29);
        return new AnnotatedCheckIn(
                "week-01",
                1,
                "\uD83C\uDF0D",
                Optional.of(LocalDate.of(2024, 3, 1)),
                new Source("week.txt", "text/plain", "0".repeat(64), 10, 10 + text.codePointCount()),
                new ProducedBy("0.1.0", "f".repeat(64)),
                text,
                List.of(new Section("s1", "Scope", span("Scope"))),
                List.of(new AnnotatedSentence(
                        "1.3",
                        "s1",
                        sentence,
                        new Meeting(date, 2, Meeting.PartOfDay.AFTERNOON),
                        List.of(new SentenceLabel(Label.OPPOSITION, 0.98765, List.of(span("opposed")), "active")),
                        List.of(new Mention(
                                span("Chile"), "CHL", HolderKind.STATE, Mention.Form.NOUN, Mention.Source.GAZETTEER)),
                        List.of(new ProvisionReference(span("paragraph 2 (b)"), provisions)))),
                List.of(new Proposal("1.3-p1", "1.3", List.of("PER"), sentence, Action.DELETE, provisions, true)),
                List.of(new Position(
                        "1.3-1",
                        "1.3",
                        Stance.OPPOSE,
                        "CHL",
                        null,
                        span("Chile"),
                        span("opposed"),
                        provisions,
                        List.of("PER"),
                        "1.3-p1",
                        date,
                        0.97,
                        "active",
                        null,
                        Factuality.ASSERTED,
                        null)),
                List.of());
    }

    private static Span span(String words) {
        int start = WORDS.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static byte[] written(AnnotatedCheckIn checkIn) throws IOException {
        var out = new ByteArrayOutputStream();
        new CheckInWriter().write(checkIn, out);
        return out.toByteArray();
    }

    private static AnnotatedCheckIn read(String json) throws IOException {
        return new CheckInReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void charactersOutsideTheBasicPlaneStandAsThemselves() throws IOException {
        String json = new String(written(example()), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"title\": \"\uD83C\uDF0D\""), json);
    }

    @Test
    void whatIsWrittenReadsBackAndWritesTheSameBytes() throws IOException {
        byte[] bytes = written(example());
        AnnotatedCheckIn back = new CheckInReader().read(new ByteArrayInputStream(bytes));
        assertEquals(example().proposals(), back.proposals());
        assertEquals(
                example().positions().get(0).mention(), back.positions().get(0).mention());
        assertEquals(new String(bytes, StandardCharsets.UTF_8), new String(written(back), StandardCharsets.UTF_8));
    }

    @Test
    void whatAMentionIsReadsBack() throws IOException {
        String json = new String(written(example()), StandardCharsets.UTF_8);
        String row = "\"code\": \"CHL\", \"kind\": \"state\", \"source\": \"gazetteer\"";
        assertTrue(json.contains(row), json);
        Mention party = mention(json.replace(row, row.replace("CHL", "COK") + ", \"status\": \"party\""));
        assertEquals(Status.PARTY, party.status());
        assertTrue(party.isHolder());
        Mention officer = mention(json.replace(row, row + ", \"officer\": true"));
        assertFalse(officer.isHolder());
        Mention body = mention(json.replace(row, "\"code\": null, \"kind\": \"body\", \"source\": \"gazetteer\""));
        assertEquals(HolderKind.BODY, body.kind());
        assertFalse(body.isHolder());
    }

    /** The only mention, read, written and read again. */
    private static Mention mention(String json) throws IOException {
        String again = new String(written(read(json)), StandardCharsets.UTF_8);
        return read(again).sentences().get(0).mentions().get(0);
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        String json = new String(written(example()), StandardCharsets.UTF_8);
        int units = WORDS.indexOf("Chile");
        assertTrue(json.contains("\"mention\": {\"start\": " + (units - 1) + ","), json);
    }

    @Test
    void aRowStandsOnOneLine() throws IOException {
        String json = new String(written(example()), StandardCharsets.UTF_8);
        assertTrue(
                json.contains("\n    {\"id\": \"1.3-1\", \"sentence\": \"1.3\", \"stance\": \"oppose\", "
                        + "\"actor\": \"CHL\", \"speaksFor\": null, \"mention\": {"),
                json);
    }

    @Test
    void whatIsNotOfTheFormatIsRefusedWithTheReason() throws IOException {
        String json = new String(written(example()), StandardCharsets.UTF_8);
        assertTrue(assertThrows(InvalidCheckInException.class, () -> read("[]"))
                .getMessage()
                .contains("format"));
        assertTrue(assertThrows(InvalidCheckInException.class, () -> read(json.replace("\"oppose\"", "\"hate\"")))
                .getMessage()
                .contains("hate"));
        assertTrue(assertThrows(InvalidCheckInException.class, () -> read(json.replace("\"actor\"", "\"actress\"")))
                .getMessage()
                .contains("\"actor\" is missing"));
        assertTrue(assertThrows(
                        InvalidCheckInException.class,
                        () -> read(json.replaceFirst(
                                "\"start\": \\d+, \"end\": \\d+, \"code\"", "\"start\": 5, \"end\": 5000, \"code\"")))
                .getMessage()
                .contains("[5, 5000)"));
    }

    @Test
    void articlesOfTwoInstrumentsStayApart() throws Exception {
        List<Provision> mixed =
                List.of(new Provision("4", "UNFCCC"), new Provision("4", "KYOTO_PROTOCOL"), new Provision("9"));
        AnnotatedCheckIn checkIn = about(mixed);
        byte[] json = written(checkIn);
        assertTrue(
                new String(json, StandardCharsets.UTF_8)
                        .contains("\"provisions\": [\"4\", \"4\", \"9\"], "
                                + "\"instrument\": [\"UNFCCC\", \"KYOTO_PROTOCOL\", null]"),
                new String(json, StandardCharsets.UTF_8));
        assertEquals(
                mixed,
                new CheckInReader()
                        .read(new ByteArrayInputStream(json))
                        .proposals()
                        .get(0)
                        .provisions());
    }

    @Test
    void oneInstrumentIsNamedOnceAndTheTextUnderNegotiationNotAtAll() throws Exception {
        AnnotatedCheckIn named = about(List.of(new Provision("4", "UNFCCC"), new Provision("5", "UNFCCC")));
        String json = new String(written(named), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"provisions\": [\"4\", \"5\"], \"instrument\": \"UNFCCC\""), json);
        assertEquals(
                named.proposals(),
                new CheckInReader()
                        .read(new ByteArrayInputStream(written(named)))
                        .proposals());
        assertTrue(!new String(written(about(List.of(new Provision("4")))), StandardCharsets.UTF_8)
                .contains("\"instrument\""));
    }

    @Test
    void aListOfInstrumentsThatIsTooShortIsRefused() throws Exception {
        String json = new String(
                        written(about(List.of(new Provision("4", "UNFCCC"), new Provision("4")))),
                        StandardCharsets.UTF_8)
                .replace("[\"UNFCCC\", null]", "[\"UNFCCC\"]");
        InvalidCheckInException refused = assertThrows(InvalidCheckInException.class, () -> new CheckInReader()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
        assertTrue(refused.getMessage().contains("names 1 for 2 provisions"), refused.getMessage());
    }

    private static AnnotatedCheckIn about(List<Provision> provisions) {
        AnnotatedCheckIn example = example();
        Proposal proposal = example.proposals().get(0);
        return new AnnotatedCheckIn(
                example.id(),
                example.number(),
                example.title(),
                example.date(),
                example.source(),
                example.producedBy(),
                example.text(),
                example.sections(),
                example.sentences(),
                List.of(new Proposal(
                        proposal.id(),
                        proposal.sentence(),
                        proposal.authors(),
                        proposal.span(),
                        proposal.action(),
                        provisions,
                        proposal.withdrawn())),
                List.of(),
                example.notes());
    }
}
