import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.placard.Options;
import org.placard.Placard;
import org.placard.Readers;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.CheckInWriter;
import org.placard.learning.Ablation;
import org.placard.learning.LabelledReport;
import org.placard.learning.Trial;
import org.placard.learning.Variant;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.trained.TrainedReader;

/**
 * Reads labelled check-ins by the grammar, by the trained reader and by both, every check-in with the model that left its
 * document out, and prints how each does.
 *
 * <p>usage: java -cp placard.jar LeftOut.java OUT FOLD0.onnx,FOLD1.onnx,... GOLD.json ...
 *
 * <p>OUT/VARIANT/SET receives the annotated check-ins, for other scorers. A model that is left empty ("f0.onnx,,") leaves its
 * fold's check-ins out of the comparison.
 */
final class LeftOut {
    /** As in learn.py: labelled sets that report one meeting are left out together. */
    private static final Map<String, String> MEETINGS = Map.of("week-one", "week", "own-seed", "week");

    private final Path out;
    private final List<Map<Variant, Placard>> folds = new ArrayList<>();
    private final Map<Variant, List<LabelledReport>> outputs = new EnumMap<>(Variant.class);

    private LeftOut(Path out, String[] models) throws Exception {
        this.out = out;
        for (String model : models) {
            Map<Variant, Placard> readers = new EnumMap<>(Variant.class);
            if (!model.isEmpty()) {
                TrainedReader trained = TrainedReader.of(model, Files.readAllBytes(Path.of(model)));
                for (Variant variant : Variant.values()) {
                    Options options = new Options(false, false, Readers.valueOf(variant.name()));
                    readers.put(variant, Placard.create(options, trained));
                }
            }
            folds.add(readers);
        }
        for (Variant variant : Variant.values()) {
            outputs.put(variant, new ArrayList<>());
        }
    }

    public static void main(String[] arguments) throws Exception {
        var run = new LeftOut(Path.of(arguments[0]), arguments[1].split(",", -1));
        for (int i = 2; i < arguments.length; i++) {
            run.read(Path.of(arguments[i]));
        }
        for (Trial trial : new Ablation().run(run.outputs)) {
            System.out.println(trial.variant().title());
            trial.figures()
                    .forEach(figure -> System.out.printf(
                            "  %-26s %.3f (%.3f to %.3f) %s%n",
                            figure.figure().title(),
                            figure.value(),
                            figure.interval().low(),
                            figure.interval().high(),
                            figure.parts()
                                    .map(parts -> "P %.3f R %.3f".formatted(parts.precision(), parts.recall()))
                                    .orElse("")));
            System.out.printf(
                    "  ECE labels %.3f positions %.3f%n",
                    trial.labels().expectedError(), trial.positions().expectedError());
            trial.changes()
                    .forEach(change -> System.out.printf(
                            "  change of %s %+.3f (%+.3f to %+.3f), p %.4f%n",
                            change.figure().title(),
                            change.difference(),
                            change.interval().low(),
                            change.interval().high(),
                            change.p()));
        }
    }

    private void read(Path file) throws Exception {
        Gold gold = new GoldReader().read(file);
        String set = file.toAbsolutePath().getParent().getFileName().toString();
        Report report;
        try (var reader = new ReportReader()) {
            report = reader.read(file.resolveSibling("text.txt"));
        }
        Map<Variant, List<AnnotatedCheckIn>> read = new EnumMap<>(Variant.class);
        List<Integer> kept = new ArrayList<>();
        for (CheckIn checkIn : report.checkIns()) {
            Map<Variant, Placard> readers = folds.get(fold(set + "#" + checkIn.number()));
            if (!readers.isEmpty()) {
                kept.add(checkIn.number());
                for (Variant variant : Variant.values()) {
                    AnnotatedCheckIn annotated = readers.get(variant).annotate(report, checkIn);
                    read.computeIfAbsent(variant, key -> new ArrayList<>()).add(annotated);
                    write(variant, set, annotated);
                }
            }
        }
        Gold left = gold.withRows(gold.rows().stream()
                .filter(row -> kept.contains(row.checkIn()))
                .toList());
        read.forEach((variant, checkIns) -> outputs.get(variant).add(new LabelledReport(left, checkIns)));
    }

    private int fold(String document) throws GeneralSecurityException {
        String set = document.substring(0, document.indexOf('#'));
        byte[] unit = MEETINGS.getOrDefault(set, document).getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(unit);
        return new BigInteger(1, hash).mod(BigInteger.valueOf(folds.size())).intValue();
    }

    private void write(Variant variant, String set, AnnotatedCheckIn checkIn) throws IOException {
        Path folder = Files.createDirectories(out.resolve(variant.title()).resolve(set));
        try (OutputStream file = Files.newOutputStream(folder.resolve(checkIn.id() + ".json"))) {
            new CheckInWriter().write(checkIn, file);
        }
    }
}
