package org.placard.app.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.CheckInWriter;
import org.placard.annotation.ProducedBy;
import org.placard.annotation.Source;
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

/**
 * The output of a run that reads the project's own week of reports as its hand-made gold does: real sentences, real
 * positions, in real numbers. What the gold does not say is filled in plainly: a sentence that proposes makes one
 * proposal, which the positions of its sentence and later ones answer that name its authors as their counterpart.
 */
final class SeedOutput {
    private static final String REPORT = "concluding-session-week-one";
    private static final double SURE = 0.97;

    private final Text report;
    private final JsonNode gold;

    private SeedOutput(Text report, JsonNode gold) {
        this.report = report;
        this.gold = gold;
    }

    /** The check-ins, in order. */
    static List<AnnotatedCheckIn> checkIns() throws IOException {
        Path seeds = seeds();
        Text report = new Text(Files.readString(seeds.resolve(REPORT + ".txt")));
        JsonNode gold = new ObjectMapper()
                .readTree(seeds.resolve("gold").resolve(REPORT + ".gold.json").toFile());
        return new SeedOutput(report, gold).read();
    }

    /** Writes the check-ins as a run does. */
    static void writeTo(Path folder, List<AnnotatedCheckIn> checkIns) throws IOException {
        for (AnnotatedCheckIn checkIn : checkIns) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(checkIn.id() + ".json"))) {
                new CheckInWriter().write(checkIn, out);
            }
        }
    }

    /** Tests run in the module's folder or in the project's. */
    private static Path seeds() {
        return Stream.of("../../seeds", "seeds")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }

    private List<AnnotatedCheckIn> read() {
        List<AnnotatedCheckIn> checkIns = new ArrayList<>();
        for (JsonNode row : gold.get("checkins")) {
            int number = row.get("number").asInt();
            List<JsonNode> rows = rows(gold.get("sentences"))
                    .filter(each -> each.get("checkin").asInt() == number)
                    .toList();
            checkIns.add(new CheckInReading(number, row, rows).read());
        }
        return checkIns;
    }

    private static Stream<JsonNode> rows(JsonNode array) {
        return array == null ? Stream.empty() : StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> strings(JsonNode array) {
        return rows(array).map(JsonNode::asText).toList();
    }

    private static List<Provision> provisions(JsonNode array) {
        return strings(array).stream().map(Provision::new).toList();
    }

    /** One check-in, its offsets counted from its heading. */
    private final class CheckInReading {
        private final int number;
        private final JsonNode row;
        private final List<JsonNode> rows;
        private final int start;
        private final Text text;
        private final LocalDate date;
        private final List<Section> sections = new ArrayList<>();
        private final List<AnnotatedSentence> sentences = new ArrayList<>();
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();

        CheckInReading(int number, JsonNode row, List<JsonNode> rows) {
            this.number = number;
            this.row = row;
            this.rows = rows;
            this.start = place(rows.get(0)).start();
            int end = place(rows.get(rows.size() - 1)).end();
            this.text = new Text(report.toString().substring(start, end));
            this.date = LocalDate.parse(row.get("date").asText());
        }

        private static Span at(Text text, int start, int end) {
            return text.fromCodePoints(start, end);
        }

        private Span place(JsonNode each) {
            return at(report, each.get("start").asInt(), each.get("end").asInt());
        }

        private Span span(int from, int to) {
            return at(report, from, to).shift(-start);
        }

        AnnotatedCheckIn read() {
            for (JsonNode each : rows) {
                if (!each.get("kind").asText().equals("heading")) {
                    sentence(each);
                }
            }
            return new AnnotatedCheckIn(
                    String.format(Locale.ROOT, "%s-%02d", REPORT, number),
                    number,
                    row.get("title").asText(),
                    Optional.of(date),
                    new Source(REPORT + ".txt", "text/plain", "0".repeat(64), start, start + text.codePointCount()),
                    new ProducedBy("0.1.0", "0".repeat(64)),
                    text,
                    sections,
                    sentences,
                    proposals,
                    positions,
                    List.of());
        }

        private void sentence(JsonNode each) {
            String id = each.get("id").asText();
            Span span = place(each).shift(-start);
            if (each.get("kind").asText().equals("section")) {
                sections.add(new Section("s" + (sections.size() + 1), text.at(span), span));
            }
            List<Mention> mentions =
                    rows(each.get("mentions")).map(this::mention).toList();
            List<ProvisionReference> references = rows(each.get("refs"))
                    .map(ref -> new ProvisionReference(
                            span(ref.get("start").asInt(), ref.get("end").asInt()), provisions(ref.get("norm"))))
                    .toList();
            List<SentenceLabel> labels = strings(each.get("labels")).stream()
                    .map(label -> new SentenceLabel(
                            Label.valueOf(label.toUpperCase(Locale.ROOT)), SURE, List.of(span), "gold"))
                    .toList();
            sentences.add(new AnnotatedSentence(
                    id,
                    sections.isEmpty() ? null : "s" + sections.size(),
                    span,
                    new Meeting(
                            date.minusDays(1),
                            null,
                            sentences.size() % 2 == 0 ? Meeting.PartOfDay.MORNING : Meeting.PartOfDay.AFTERNOON),
                    labels,
                    mentions,
                    references));
            propose(each, id, span);
            rows(each.get("positions")).forEach(position -> positions(position, id, span, mentions));
        }

        private Mention mention(JsonNode each) {
            String code = each.get(3).asText();
            HolderKind kind = code.equals(Mention.CHAIR)
                    ? HolderKind.CHAIR
                    : code.length() == 3 ? HolderKind.STATE : HolderKind.GROUP;
            return new Mention(
                    span(each.get(0).asInt(), each.get(1).asInt()),
                    code,
                    kind,
                    Mention.Form.NOUN,
                    Mention.Source.GAZETTEER);
        }

        private void propose(JsonNode each, String id, Span span) {
            rows(each.get("positions"))
                    .filter(position -> position.get("stance").asText().equals("propose"))
                    .forEach(position -> proposals.add(new Proposal(
                            id + "-p" + (proposalsOf(id) + 1),
                            id,
                            strings(position.get("actors")),
                            span,
                            text.at(span).contains("delet") ? Action.DELETE : Action.AMEND,
                            provisions(position.get("articles")),
                            false)));
        }

        private long proposalsOf(String sentence) {
            return proposals.stream()
                    .filter(each -> each.sentence().equals(sentence))
                    .count();
        }

        private void positions(JsonNode row, String id, Span sentence, List<Mention> mentions) {
            Stance stance = Stance.valueOf(row.get("stance").asText().toUpperCase(Locale.ROOT));
            List<String> actors = strings(row.get("actors"));
            List<String> counterpart = strings(row.get("counterpart"));
            for (String actor : actors) {
                Span mention = mentions.stream()
                        .filter(each -> actor.equals(each.code()))
                        .map(Mention::span)
                        .findFirst()
                        .orElse(sentence);
                positions.add(new Position(
                        id + "-" + (positions.size() + 1),
                        id,
                        stance,
                        actor,
                        null,
                        mention,
                        cue(sentence, mention),
                        provisions(row.get("articles")),
                        counterpart,
                        answered(stance, id, stance == Stance.PROPOSE ? actors : counterpart),
                        date.minusDays(1),
                        SURE,
                        "gold",
                        null,
                        Factuality.ASSERTED,
                        null));
            }
        }

        /** The word after the name, so that every position has a cue of its own. */
        private Span cue(Span sentence, Span mention) {
            int from = Math.min(mention.end() + 1, sentence.end() - 1);
            int to = text.toString().indexOf(' ', from + 1);
            return new Span(from, to < 0 || to > sentence.end() ? sentence.end() : to);
        }

        private String answered(Stance stance, String sentence, List<String> authors) {
            List<Proposal> latestFirst = new ArrayList<>(proposals);
            Collections.reverse(latestFirst);
            return latestFirst.stream()
                    .filter(each -> stance != Stance.PROPOSE || each.sentence().equals(sentence))
                    .filter(each -> !Collections.disjoint(each.authors(), authors))
                    .map(Proposal::id)
                    .findFirst()
                    .orElse(null);
        }
    }
}
