package org.placard.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.learning.LeaveOneOut.Verdict;
import org.placard.score.Aligner;
import org.placard.score.Bootstrap;
import org.placard.score.Calibration;
import org.placard.score.ComparedRow;
import org.placard.score.Comparison;
import org.placard.score.Evidence;
import org.placard.score.Expected;
import org.placard.score.Figure;
import org.placard.score.FigureChange;
import org.placard.score.Found;
import org.placard.stance.CueLexicon;
import org.placard.stance.Label;
import org.placard.syntax.WordClasses;

/**
 * Compares rules, statistics and both on gold, every check-in decided by what was learnt from the others. The same
 * reports give the same figures everywhere.
 */
public final class Ablation {
    /** The figures of a {@link Trial}. */
    public static final List<Figure> FIGURES =
            List.of(Figure.SUPPORT, Figure.OPPOSITION, Figure.PROPOSAL, Figure.LABELS_MICRO, Figure.LABELS_MACRO);

    /** A probability from which a model by itself gives a label. */
    private static final double LIKELIER = 0.5;

    private final SentenceFeatures features;
    private final Bootstrap bootstrap = new Bootstrap(Bootstrap.RESAMPLES);

    public Ablation() {
        WordClasses classes = WordClasses.load();
        this.features = new SentenceFeatures(classes, CueLexicon.load(classes));
    }

    /**
     * One trial for each {@link Variant}, in their order.
     *
     * @throws IllegalArgumentException where the reports have fewer than two check-ins with gold sentences
     */
    public List<Trial> run(List<LabelledReport> reports) {
        Comparison rules = Pooled.comparison(reports);
        List<Example> examples = examples(reports, rules);
        if (examples.stream().map(Example::checkIn).distinct().count() < 2) {
            throw new IllegalArgumentException("leaving one check-in out needs at least two with gold sentences");
        }
        Map<Label, Map<Integer, Verdict>> verdicts = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            verdicts.put(label, new LeaveOneOut(examples).verdicts(label));
        }
        List<Trial> trials = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            trials.add(trial(variant, decided(variant, rules, verdicts), rules));
        }
        return trials;
    }

    private Trial trial(Variant variant, Comparison comparison, Comparison rules) {
        FigureChange change = bootstrap.changes(comparison, rules).get(Figure.LABELS_MICRO.ordinal());
        return new Trial(variant, bootstrap.figures(comparison, FIGURES), Calibration.ofLabels(comparison), change);
    }

    /** The gold sentences that the output has, in order. */
    List<Example> examples(List<LabelledReport> reports, Comparison pooled) {
        List<Map<String, Set<String>>> featuresOfRow =
                reports.stream().map(this::featuresOfRow).toList();
        List<Example> examples = new ArrayList<>();
        Map<List<Integer>, Integer> checkIns = new LinkedHashMap<>();
        int report = 0;
        for (int i = 0; i < pooled.rows().size(); i++) {
            ComparedRow row = pooled.rows().get(i);
            Expected expected = row.expected();
            if (expected.row().isEmpty()) {
                // the last row of a report
                report++;
            } else if (expected.isSentence()) {
                var gold = expected.row().get();
                Set<String> found = featuresOfRow.get(report).get(gold.id());
                int checkIn = checkIns.computeIfAbsent(List.of(report, gold.checkIn()), key -> checkIns.size());
                if (found != null) {
                    examples.add(new Example(
                            i,
                            checkIn,
                            List.copyOf(found),
                            expected.labels(),
                            Set.copyOf(gold.optional()),
                            confidences(row.found())));
                }
            }
        }
        return examples;
    }

    private static Map<Label, Double> confidences(Found found) {
        return found.labels().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .confidence()));
    }

    private Map<String, Set<String>> featuresOfRow(LabelledReport report) {
        Map<String, Set<String>> featuresOfRow = new HashMap<>();
        for (AnnotatedCheckIn checkIn : report.checkIns()) {
            Map<String, String> rows = new Aligner(report.gold()).rowIds(checkIn);
            for (AnnotatedSentence sentence : checkIn.sentences()) {
                String row = rows.get(sentence.id());
                if (row != null) {
                    featuresOfRow
                            .computeIfAbsent(row, key -> new LinkedHashSet<>())
                            .addAll(features.of(checkIn, sentence));
                }
            }
        }
        return featuresOfRow;
    }

    /** The comparison with the labels that a variant gives in the place of the rules' own. */
    private static Comparison decided(Variant variant, Comparison rules, Map<Label, Map<Integer, Verdict>> verdicts) {
        List<ComparedRow> rows = new ArrayList<>();
        for (int i = 0; i < rules.rows().size(); i++) {
            ComparedRow row = rules.rows().get(i);
            Map<Label, Evidence> labels = new EnumMap<>(Label.class);
            for (Label label : Label.values()) {
                if (!row.expected().contested(label)) {
                    Optional<Evidence> given =
                            Optional.ofNullable(row.found().labels().get(label));
                    Optional<Verdict> verdict =
                            Optional.ofNullable(verdicts.get(label).get(i));
                    decide(variant, given, verdict).ifPresent(evidence -> labels.put(label, evidence));
                }
            }
            rows.add(new ComparedRow(row.expected(), row.found().withLabels(labels)));
        }
        return rules.withRows(rows);
    }

    private static Optional<Evidence> decide(Variant variant, Optional<Evidence> rules, Optional<Verdict> verdict) {
        if (variant == Variant.RULES || variant == Variant.COMBINED && verdict.isEmpty()) {
            return rules;
        }
        Optional<Evidence> model =
                verdict.map(each -> new Evidence("", each.probability(), Variant.STATISTICAL.title()));
        if (variant == Variant.STATISTICAL) {
            return model.filter(each -> each.confidence() >= LIKELIER);
        }
        Verdict sure = verdict.orElseThrow();
        return sure.thresholds().gives(rules.isPresent(), sure.probability())
                ? rules.or(() -> model)
                : Optional.empty();
    }
}
