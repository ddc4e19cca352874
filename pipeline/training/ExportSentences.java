import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.Options;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.choice.ReadingChoice;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.position.Position;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.score.Aligner;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.score.GoldRow;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.Frame;
import org.placard.stance.SentenceStances;
import org.placard.text.PlainText;
import org.placard.text.Span;
import org.placard.token.Lexicon;
import org.placard.trained.InputReader;
import org.placard.trained.SentenceInput;

/**
 * Writes the sentences of reports as the trained reader sees them, one JSON object per line, with what the grammar reads
 * in them and, where there is gold, with the gold.
 *
 * <p>usage: java -cp placard.jar ExportSentences.java GOLD.json|REPORT ... &gt; sentences.jsonl
 */
final class ExportSentences {
    private final ObjectMapper json = new ObjectMapper();
    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private final Lexicon classes = Lexicon.load();
    private final Placard placard = Placard.create(Options.GRAMMAR);
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MentionFinder mentionFinder = new MentionFinder(Gazetteer.load());
    private final ReadingChoice choice = ReadingChoice.load();
    private final InputReader inputReader = new InputReader(classes);

    public static void main(String[] files) throws Exception {
        var export = new ExportSentences();
        for (String file : files) {
            export.export(Path.of(file));
        }
        export.out.flush();
    }

    private void export(Path file) throws Exception {
        try (var reader = new ReportReader()) {
            if (!file.toString().endsWith(".json")) {
                export(file.getFileName().toString(), reader.read(file), Optional.empty());
                return;
            }
            Path text = file.resolveSibling(
                    json.readTree(file.toFile()).get("source_text").asText());
            String set = file.toAbsolutePath().getParent().getFileName().toString();
            export(set, reader.read(text), Optional.of(new GoldReader().read(file)));
        }
    }

    private void export(String name, Report report, Optional<Gold> gold) throws IOException {
        Optional<Aligner> aligner = gold.map(Aligner::new);
        Map<String, GoldRow> rows = new HashMap<>();
        gold.ifPresent(it -> it.rows().forEach(row -> rows.put(row.id(), row)));
        for (CheckIn written : report.checkIns()) {
            AnnotatedCheckIn annotated = placard.annotate(report, written);
            Map<String, String> rowIds = aligner.map(it -> it.rowIds(annotated)).orElse(Map.of());
            CheckIn checkIn = written.plain(PlainText.of(written.text()));
            List<Sentence> sentences = splitter.split(checkIn);
            List<List<Mention>> mentions = mentionFinder.find(checkIn, sentences);
            List<SentenceStances> stances = choice.choose(placard.readings(written));
            List<SentenceInput> inputs = inputReader.read(checkIn, mentions, stances);
            for (int i = 0; i < inputs.size(); i++) {
                ObjectNode node = json.createObjectNode();
                Sentence sentence = sentences.get(i);
                node.put("document", name + "#" + written.number()).put("id", sentence.id());
                node.put("title", sentence.isTitle()).put("block", sentence.block());
                tokens(node, inputs.get(i));
                grammar(node, inputs.get(i), stances.get(i));
                positions(node, annotated, sentence.id());
                GoldRow row = rows.get(rowIds.getOrDefault(sentence.id(), ""));
                if (row != null && row.isSentence()) {
                    gold(node.putObject("gold"), row);
                }
                out.println(json.writeValueAsString(node));
            }
        }
    }

    private static void tokens(ObjectNode node, SentenceInput input) {
        ArrayNode tokens = node.putArray("tokens");
        for (SentenceInput.Token token : input.tokens()) {
            if (token.isMarker()) {
                ObjectNode marker = tokens.addObject();
                marker.put("kind", token.kind().name()).put("word", token.word());
                strings(marker.putArray("codes"), token.holders().codes());
            } else {
                tokens.add(token.word());
            }
        }
    }

    private void grammar(ObjectNode node, SentenceInput input, SentenceStances stances) {
        ArrayNode frames = node.putArray("grammar");
        for (Frame frame : stances.frames()) {
            ObjectNode reading = frames.addObject();
            reading.put("stance", frame.label().name()).put("marker", at(input, frame.agent().span()));
            reading.put("confidence", frame.confidence()).put("by", frame.by());
            reading.putArray("cue").add(at(input, new Span(frame.cue().start(), frame.cue().start() + 1)))
                    .add(at(input, new Span(frame.cue().end() - 1, frame.cue().end())));
        }
    }

    private static int at(SentenceInput input, Span place) {
        for (int i = 0; i < input.tokens().size(); i++) {
            if (place.start() < input.tokens().get(i).span().end()) {
                return i;
            }
        }
        return -1;
    }

    private static void positions(ObjectNode node, AnnotatedCheckIn checkIn, String sentence) {
        ArrayNode positions = node.putArray("positions");
        for (Position position : checkIn.positions()) {
            if (position.sentence().equals(sentence)) {
                ObjectNode row = positions.addObject();
                row.put("stance", position.stance().name()).put("confidence", position.confidence());
                strings(
                        row.putArray("actors"),
                        Stream.of(position.actor(), position.speaksFor()).filter(it -> it != null).toList());
                strings(row.putArray("counterpart"), position.counterpart());
            }
        }
    }

    private static void gold(ObjectNode node, GoldRow row) {
        node.put("row", row.id());
        strings(node.putArray("labels"), row.labels().stream().map(Enum::name).toList());
        strings(node.putArray("optional"), row.optional().stream().map(Enum::name).toList());
        ArrayNode positions = node.putArray("positions");
        row.positions().forEach(position -> {
            ObjectNode one = positions.addObject();
            one.put("stance", position.stance().name());
            strings(one.putArray("actors"), position.actors());
            position.counterpart().ifPresent(codes -> strings(one.putArray("counterpart"), codes));
        });
    }

    private static void strings(ArrayNode array, Collection<String> values) {
        values.forEach(array::add);
    }
}
