package org.placard.app.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.CheckInWriter;
import org.placard.annotation.ProducedBy;
import org.placard.annotation.Source;
import org.placard.app.Main;
import org.placard.gazetteer.HolderKind;
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

class ExplainCommandTest {
    private static final String WORDS =
            "Scope\n\nPeru proposed to delete Article 5. Fiji, for AOSIS,\nopposed this.\n\nNothing else happened.";
    private static final LocalDate DATE = LocalDate.of(2024, 3, 1);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCheckIn() throws IOException {
        write("talks-02");
    }

    private void write(String id) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(id + ".json"))) {
            new CheckInWriter().write(checkIn(id), file);
        }
    }

    private static Span span(String words) {
        int start = WORDS.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static AnnotatedCheckIn checkIn(String id) {
        Meeting meeting = new Meeting(DATE, 3, Meeting.PartOfDay.AFTERNOON);
        List<Provision> article = List.of(new Provision("5"));
        return new AnnotatedCheckIn(
                id,
                2,
                "Talks",
                Optional.of(DATE),
                new Source("talks.txt", "text/plain", "0".repeat(64), 0, WORDS.length()),
                new ProducedBy("0.1.0", "f".repeat(64)),
                new Text(WORDS),
                List.of(new Section("s1", "Scope", span("Scope"))),
                List.of(
                        sentence("2.3", "Peru proposed to delete Article 5.", meeting),
                        new AnnotatedSentence(
                                "2.4",
                                "s1",
                                span("Fiji, for AOSIS,\nopposed this."),
                                meeting,
                                List.of(new SentenceLabel(Label.OPPOSITION, 0.975, List.of(span("opposed")), "active")),
                                List.of(
                                        mention("Fiji", "FJI", HolderKind.STATE, Mention.Source.GAZETTEER),
                                        mention("AOSIS", "AOSIS", HolderKind.GROUP, Mention.Source.NER)),
                                List.of(new ProvisionReference(span("Article 5"), article))),
                        sentence("2.5", "Nothing else happened.", Meeting.UNKNOWN)),
                List.of(new Proposal(
                        "2.3-p1", "2.3", List.of("PER"), span("delete Article 5"), Action.DELETE, article, true)),
                List.of(new Position(
                        "2.4-1",
                        "2.4",
                        Stance.OPPOSE,
                        "FJI",
                        "AOSIS",
                        span("Fiji"),
                        span("opposed"),
                        article,
                        List.of("PER"),
                        "2.3-p1",
                        DATE,
                        0.9,
                        "active",
                        null,
                        Factuality.ASSERTED,
                        null)),
                List.of());
    }

    private static AnnotatedSentence sentence(String id, String words, Meeting meeting) {
        return new AnnotatedSentence(id, "s1", span(words), meeting, List.of(), List.of(), List.of());
    }

    private static Mention mention(String words, String code, HolderKind kind, Mention.Source source) {
        return new Mention(span(words), code, kind, Mention.Form.NOUN, source);
    }

    private int explain(Path output, String id) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("explain", output.toString(), id);
    }

    /** Lines that do not depend on the table that describes constructions. */
    private List<String> lines() {
        return out.toString()
                .lines()
                .map(line -> line.replaceFirst("(decided by: [a-z-]+).*", "$1"))
                .toList();
    }

    @Test
    void aSentenceIsToldWithItsEvidence() {
        assertEquals(0, explain(folder, "2.4"), err::toString);
        assertEquals(
                List.of(
                        "Sentence 2.4 of talks-02, 2024-03-01, section “Scope”",
                        "Reports on the meeting of the afternoon of day 3, 2024-03-01",
                        "",
                        "  Fiji, for AOSIS, opposed this.",
                        "",
                        "Holders named",
                        "  “Fiji”: state FJI (listed name)",
                        "  “AOSIS”: group AOSIS (listed name that could mean something else; the recogniser took it"
                                + " for a holder)",
                        "",
                        "Provisions named",
                        "  “Article 5”: 5",
                        "",
                        "Labels",
                        "  opposition because of “opposed” (confidence 0.98)",
                        "    decided by: active",
                        "",
                        "Proposals: none",
                        "",
                        "Positions",
                        "  FJI for AOSIS opposes PER on 5 (confidence 0.90)",
                        "    who: “Fiji”",
                        "    said by: “opposed”",
                        "    answers: proposal 2.3-p1 (“delete Article 5”, sentence 2.3)",
                        "    when: 2024-03-01",
                        "    decided by: active"),
                lines());
    }

    @Test
    void aProposalIsToldWithItsFate() {
        assertEquals(0, explain(folder.resolve("talks-02.json"), "2.3"), err::toString);
        assertTrue(lines().contains("  2.3-p1 by PER: to delete on 5, withdrawn later"), out.toString());
    }

    @Test
    void nothingFoundIsSaidLayerByLayer() {
        assertEquals(0, explain(folder, "2.5"), err::toString);
        for (String layer : List.of("Holders named", "Provisions named", "Labels", "Proposals", "Positions")) {
            assertTrue(lines().contains(layer + ": none"), out.toString());
        }
    }

    @Test
    void anUnknownOrAmbiguousSentenceIsExplained() throws IOException {
        assertEquals(1, explain(folder, "2.99"));
        assertTrue(err.toString().contains(" has no sentence 2.99; ids look like 3.17"), err.toString());
        write("other-02");
        assertEquals(1, explain(folder, "2.4"));
        assertTrue(
                err.toString().contains("sentence 2.4 stands in 2 reports; name one, or one of its files:"),
                err.toString());
        assertTrue(err.toString().contains("\n  other:2.4  "), err.toString());
    }

    @Test
    void sentencesOfTheReportWhoseNameIsNearestAreListedFirst() throws IOException {
        write("other-02");
        assertEquals(1, explain(folder, "talk:2.4"));
        List<String> listed = err.toString()
                .lines()
                .skip(1)
                .map(line -> line.strip().replaceFirst(":.*", ""))
                .distinct()
                .toList();
        assertEquals(List.of("talks", "other"), listed);
    }

    @Test
    void aFileThatIsNoCheckInIsNamed() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{");
        assertEquals(1, explain(folder, "2.4"));
        assertTrue(err.toString().contains("broken.json: not JSON"), err.toString());
    }
}
