package org.placard.app.ablation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.app.Main;
import org.placard.choice.Feature;
import org.placard.trained.TrainedReader;

class AblationCommandTest {
    private static final Path REPORTS = Path.of("..", "core", "src", "test", "resources", "reports");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int ablation(String... options) {
        Stream<String> pairs = Stream.of("committee-bulletin", "summary-style")
                .map(name -> REPORTS.resolve(name + ".md") + "=" + REPORTS.resolve(name + ".gold.json"));
        return execute(Stream.concat(pairs, Stream.of(options)).toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("ablation"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    @Test
    void tableAndJsonHaveTheSameFigures() throws IOException {
        assertEquals(0, ablation("--json"), err::toString);
        JsonNode variants = new ObjectMapper().readTree(out.toString()).path("variants");
        out.getBuffer().setLength(0);
        assertEquals(0, ablation(), err::toString);
        List<String> micro = out.toString()
                .lines()
                .filter(line -> line.strip().startsWith("labels micro"))
                .toList();
        assertEquals(3, micro.size(), out::toString);
        int i = 0;
        for (String variant : List.of("grammar", "trained", "both")) {
            JsonNode figure = variants.path(variant).path("figures").path("labels micro");
            String[] cells = micro.get(i++).strip().split("\\s+");
            assertEquals(figure.path("f1").asDouble(), Double.parseDouble(cells[2]), 0.00051, variant);
            assertEquals(figure.path("gold").asInt(), Integer.parseInt(cells[cells.length - 1]), variant);
        }
    }

    @Test
    void readingsAreWeighedByEveryFeatureAndCountedByRow() throws IOException {
        assertEquals(0, ablation("--readings"), err::toString);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> rows = format.parse(new StringReader(out.toString())).getRecords();
        int cases = 0;
        int features = 0;
        for (CSVRecord row : rows) {
            if (row.get("kind").equals("feature")) {
                assertTrue(Double.isFinite(Double.parseDouble(row.get("weight"))), row::toString);
                features++;
            } else {
                assertTrue(Integer.parseInt(row.get("right")) <= Integer.parseInt(row.get("cases")), row::toString);
                cases += row.get("kind").equals("row") ? Integer.parseInt(row.get("cases")) : 0;
            }
        }
        assertEquals(Feature.values().length, features);
        assertTrue(cases > 25, "cases in all: " + cases);
    }

    @Test
    void aFileThatIsNoModelIsNamed() {
        assertEquals(2, ablation("--model", REPORTS.resolve("summary-style.md").toString()));
        assertTrue(err.toString().contains("summary-style.md cannot be used"), err::toString);
    }

    @Test
    void aPairWithoutGoldIsAnErrorThatSaysWhatIsExpected() {
        assertEquals(2, execute("report.txt"));
        assertTrue(err.toString().contains("'report.txt' is not REPORT=GOLD"), err::toString);
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals(2, execute("missing.txt=missing.gold.json"));
        assertTrue(err.toString().contains("missing.txt: no such file"), err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.onnx", "", "folder"})
    void whatIsNoFileIsNoModel(String name) throws IOException {
        Files.createDirectories(folder.resolve("folder"));
        assertEquals(2, ablation("--model", folder.resolve(name).toString()));
        assertTrue(err.toString().contains("no such file"), err::toString);
    }

    @Test
    void aModelThatIsCutIsNamed() throws IOException {
        Path cut = folder.resolve("cut.onnx");
        try (InputStream model = TrainedReader.class.getResourceAsStream("/model/reader.onnx")) {
            Files.write(cut, model.readNBytes(1 << 20));
        }
        assertEquals(2, ablation("--model", cut.toString()));
        assertTrue(err.toString().contains("cut.onnx cannot be used"), err::toString);
    }

    @Test
    void readingsAreNoJson() {
        assertEquals(2, ablation("--readings", "--json"));
        assertTrue(err.toString().contains("--readings prints CSV"), err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.txt", "report.txt=", "=gold.json", "a,b,c", "="})
    void readingsTakePairs(String pair) {
        assertEquals(2, execute("--readings", pair));
        assertTrue(err.toString().contains("'" + pair + "' is not REPORT=GOLD"), err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"a\": 1}", "no JSON", ""})
    void whatIsNoGoldIsNamed(String content) throws IOException {
        Path gold = Files.writeString(folder.resolve("other.json"), content);
        assertEquals(1, execute("--readings", REPORTS.resolve("summary-style.md") + "=" + gold));
        assertTrue(err.toString().startsWith("placard: other.json"), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
    }
}
