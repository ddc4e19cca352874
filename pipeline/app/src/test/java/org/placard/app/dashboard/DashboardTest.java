package org.placard.app.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.ProducedBy;
import org.placard.annotation.Source;
import org.placard.app.Main;
import org.placard.app.Talks;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.app.tables.NamedHolders;
import org.placard.gazetteer.Gazetteer;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.sentence.Meeting;
import org.placard.text.Span;
import org.placard.text.Text;
import picocli.CommandLine;

class DashboardTest {
    private static final Pattern DATA = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>");

    private static Gazetteer gazetteer;
    private static List<AnnotatedCheckIn> seeds;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        gazetteer = Gazetteer.load();
        seeds = SeedOutput.checkIns();
    }

    private static JsonNode data(List<AnnotatedCheckIn> checkIns) throws IOException {
        return tables(new ObjectMapper().readTree(json(checkIns, "A title")));
    }

    private static List<DashboardPart> parts(List<AnnotatedCheckIn> checkIns) throws IOException {
        List<DashboardPart> parts = new ArrayList<>();
        for (AnnotatedCheckIn each : checkIns) {
            DashboardPart part = DashboardPart.of(
                    IndexedCheckIn.of(each, NamedHolders.of(gazetteer).names()),
                    new CheckInRows(gazetteer, new KeptSentences(true)));
            parts.add(DashboardPart.read(part.bytes()));
        }
        return parts;
    }

    private static String json(List<AnnotatedCheckIn> checkIns, String title) throws IOException {
        return embedded(new Dashboard(() -> gazetteer).html(title, parts(checkIns), true, Optional.empty()));
    }

    private static String embedded(String html) {
        Matcher embedded = DATA.matcher(html);
        assertTrue(embedded.find(), html);
        return embedded.group(1);
    }

    /** The check-ins' own rows put together, as the page's script does. */
    private static JsonNode tables(JsonNode data) {
        List<String> names = List.of("sentences", "proposals", "positions");
        for (int i = 0; i < names.size(); i++) {
            ObjectNode table = ((ObjectNode) data).putObject(names.get(i));
            table.set("columns", data.get("columns").get(names.get(i)));
            ArrayNode rows = table.putArray("rows");
            for (JsonNode part : data.get("parts")) {
                part.get(i).forEach(rows::add);
            }
        }
        return data;
    }

    private static List<String> column(JsonNode table, String name) {
        int at = -1;
        for (int i = 0; i < table.get("columns").size(); i++) {
            if (table.get("columns").get(i).asText().equals(name)) {
                at = i;
            }
        }
        List<String> values = new ArrayList<>();
        for (JsonNode row : table.get("rows")) {
            values.add(
                    row.get(at).isValueNode()
                            ? row.get(at).asText(null)
                            : row.get(at).toString());
        }
        return values;
    }

    @Test
    void everyPositionAndProposalOfTheOutputIsInThePage() throws IOException {
        JsonNode data = data(seeds);
        List<Position> positions =
                seeds.stream().flatMap(each -> each.positions().stream()).toList();
        List<Proposal> proposals =
                seeds.stream().flatMap(each -> each.proposals().stream()).toList();
        assertTrue(positions.size() > 400, "the seeds have hundreds of positions: " + positions.size());
        assertEquals(positions.stream().map(Position::id).toList(), column(data.get("positions"), "id"));
        assertEquals(positions.stream().map(Position::actor).toList(), column(data.get("positions"), "actor"));
        assertEquals(positions.stream().map(Position::proposal).toList(), column(data.get("positions"), "proposal"));
        assertEquals(
                positions.stream()
                        .map(each -> each.stance().name().toLowerCase(Locale.ROOT))
                        .toList(),
                column(data.get("positions"), "stance"));
        assertEquals(proposals.stream().map(Proposal::id).toList(), column(data.get("proposals"), "id"));
    }

    @Test
    void aSentencesOffsetsCutItsEvidence() throws IOException {
        JsonNode data = data(seeds);
        List<String> texts = column(data.get("sentences"), "text");
        List<String> ids = column(data.get("sentences"), "id");
        List<String> starts = column(data.get("sentences"), "start");
        int compared = 0;
        for (AnnotatedCheckIn checkIn : seeds) {
            for (Position each : checkIn.positions()) {
                int row = ids.indexOf(each.sentence());
                int start = Integer.parseInt(starts.get(row));
                assertEquals(
                        checkIn.text().at(each.mention()),
                        each.mention().shift(-start).of(texts.get(row)));
                compared++;
            }
        }
        assertTrue(compared > 400);
    }

    @Test
    void holdersHaveTheGazetteersNamesAndTheGroupsTheirMembers() throws IOException {
        JsonNode data = data(seeds);
        List<String> codes = column(data.get("holders"), "code");
        List<String> names = column(data.get("holders"), "name");
        assertEquals(gazetteer.state("CHE").orElseThrow().shortName(), names.get(codes.indexOf("CHE")));
        assertEquals("EU", names.get(codes.indexOf("EU")));
        Set<String> members = new HashSet<>();
        for (JsonNode row : data.get("memberships").get("rows")) {
            if (row.get(0).asText().equals("EU") && row.get(3).isNull()) {
                members.add(row.get(1).asText());
            }
        }
        assertEquals(new HashSet<>(gazetteer.membersOn("EU", LocalDate.of(2024, 2, 1))), members);
    }

    @Test
    void aStateAndAGroupOfOneCodeAreTwoHolders() throws IOException {
        JsonNode data = data(Talks.checkIns());
        List<String> codes = column(data.get("holders"), "code");
        List<String> names = column(data.get("holders"), "name");
        assertEquals("Namibia", names.get(codes.indexOf("NAM")));
        assertEquals("NAM", names.get(codes.indexOf("group:NAM")));
        List<String> actors = column(data.get("positions"), "actor");
        assertEquals(2, Collections.frequency(actors, "NAM"));
        assertEquals(1, Collections.frequency(actors, "group:NAM"));
    }

    @Test
    void ofALargeCorpusThePageKeepsTheSentencesWithEvidenceAndTheirNeighbours() {
        AnnotatedCheckIn checkIn = seeds.get(2);
        BitSet kept = new KeptSentences(false).of(checkIn);
        List<String> ids =
                checkIn.sentences().stream().map(AnnotatedSentence::id).toList();
        for (Position each : checkIn.positions()) {
            int at = ids.indexOf(each.sentence());
            assertTrue(kept.get(at) && kept.get(at - 1), each.id());
        }
        assertFalse(kept.get(0), "nothing happens in the first sentence");
        assertEquals(
                checkIn.sentences().size(), new KeptSentences(true).of(checkIn).cardinality());
    }

    @Test
    void textThatLooksLikeMarkupCannotLeaveTheData() throws IOException {
        String hostile = "</script><script>alert(1)</script> <!-- & \u2028 Chile \u202Eopposed\u202C \"it\".";
        AnnotatedCheckIn checkIn = new AnnotatedCheckIn(
                "x-01",
                1,
                "<b>{{script}}</b>",
                Optional.empty(),
                new Source("x.txt", "text/plain", "0".repeat(64), 0, hostile.length()),
                new ProducedBy("0.1.0", "0".repeat(64)),
                new Text(hostile),
                List.of(),
                List.of(new AnnotatedSentence(
                        "1.1", null, new Span(0, hostile.length()), Meeting.UNKNOWN, List.of(), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of());
        String html = new Dashboard(() -> gazetteer)
                .html("</title>{{data}}", parts(List.of(checkIn)), true, Optional.empty());
        assertTrue(html.contains("<title>&lt;/title>{{data}}</title>"), "the title is text");
        String json = embedded(html);
        assertFalse(json.contains("<") || json.contains("\u2028"), json);
        JsonNode data = tables(new ObjectMapper().readTree(json));
        assertEquals(List.of(hostile), column(data.get("sentences"), "text"));
        assertEquals(List.of("<b>{{script}}</b>"), column(data.get("checkIns"), "title"));
    }

    @ParameterizedTest
    @CsvSource({"week-one.txt, Week one", "day_2.final.md, Day 2.final", "report, Report", "--.txt, --.txt"})
    void aPageIsTitledAfterItsReport(String file, String title) {
        assertEquals(title, PageTitle.of(Stream.of(file)));
    }

    private record Ran(int exitCode, String out, String err) {}

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new Ran(command.execute(arguments), out.toString(), err.toString());
    }

    @Test
    void theCommandWritesOneFileThatRefersToNothingOutsideIt() throws IOException {
        SeedOutput.writeTo(folder, seeds);
        Path page = folder.resolve("pages/week one.html");
        Ran ran = run("dashboard", folder.toString(), "-o", page.toString(), "--title", "Seven days");
        assertEquals(0, ran.exitCode(), ran.err());
        assertTrue(ran.out().contains("week one.html"));
        String html = Files.readString(page);
        assertTrue(html.contains("<title>Seven days</title>"));
        assertTrue(html.contains("default-src 'none'"));
        assertFalse(Pattern.compile("(?i)<(script|link|img|iframe)[^>]+(src|href)=\"(?!data:,)")
                .matcher(html)
                .find());
        assertFalse(html.contains("unsafe-"), "the policy allows no inline code but by hash");
        try (var files = Files.list(page.getParent())) {
            assertEquals(List.of(page), files.toList());
        }
    }

    @Test
    void theSameOutputGivesTheSamePage() throws IOException {
        SeedOutput.writeTo(folder, seeds);
        run("dashboard", folder.toString());
        byte[] first = Files.readAllBytes(folder.resolve(Dashboard.FILE));
        run("dashboard", folder.toString());
        assertEquals(new String(first, "UTF-8"), Files.readString(folder.resolve(Dashboard.FILE)));
    }

    @Test
    void aFolderThatIsMissingOrHoldsSomethingBrokenIsNamed() throws IOException {
        Ran missing = run("dashboard", folder.resolve("nowhere").toString());
        assertEquals(2, missing.exitCode());
        assertTrue(missing.err().contains("nowhere"), missing.err());
        Files.writeString(folder.resolve("week-01.json"), "{\"format\": \"placard/checkin-1\", \"text\": \"x\"}");
        Ran broken = run("dashboard", folder.toString());
        assertEquals(1, broken.exitCode());
        assertTrue(broken.err().contains("week-01.json"), broken.err());
        assertFalse(Files.exists(folder.resolve(Dashboard.FILE)));
    }
}
