package org.placard.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Scores parts of the gold by themselves: sentences by check-in, length and number of actors, positions by how often
 * gold has their actor and by the construction that gave them.
 */
final class Slicer {
    private static final List<Figure> OF_SENTENCES = List.of(
            Figure.MENTIONS,
            Figure.PROVISIONS,
            Figure.LABELS_MICRO,
            Figure.POSITIONS,
            Figure.POSITIONS_COMPLETE,
            Figure.WHOLE_SENTENCES);
    private static final List<Figure> OF_POSITIONS = List.of(
            Figure.POSITIONS, Figure.POSITIONS_ARTICLES, Figure.POSITIONS_COUNTERPART, Figure.POSITIONS_COMPLETE);
    private static final int[] LENGTHS = {1, 16, 31, 46};
    private static final int[] ACTORS = {0, 1, 2, 6, 16};
    private static final int[] FREQUENCIES = {0, 1, 2, 5, 10};

    private final Bootstrap bootstrap;

    Slicer(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** All slices that are not empty; those of one dimension stand together. */
    List<Slice> slice(Comparison comparison) {
        List<Slice> slices = new ArrayList<>();
        slices.addAll(bySentence("check-in", comparison, row -> goldRow(row).checkIn(), number -> "#" + number));
        slices.addAll(bySentence(
                "sentence length",
                comparison,
                row -> floor(LENGTHS, words(comparison.gold(), row)),
                from -> range(LENGTHS, from) + " words"));
        slices.addAll(bySentence(
                "number of actors",
                comparison,
                row -> floor(ACTORS, actors(row)),
                from -> range(ACTORS, from) + " actors"));
        slices.addAll(byActorFrequency(comparison));
        slices.addAll(byConstruction(comparison));
        return slices;
    }

    private List<Slice> bySentence(
            String dimension,
            Comparison comparison,
            Function<ComparedRow, Integer> key,
            Function<Integer, String> name) {
        Map<Integer, List<ComparedRow>> parts = comparison.rows().stream()
                .filter(row -> row.expected().isSentence())
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        List<Slice> slices = new ArrayList<>();
        parts.forEach((value, rows) -> slices.add(new Slice(
                dimension,
                name.apply(value),
                rows.size(),
                "sentences",
                bootstrap.figures(comparison.withRows(rows), OF_SENTENCES))));
        return slices;
    }

    private List<Slice> byActorFrequency(Comparison comparison) {
        Map<String, Integer> frequency = new HashMap<>();
        for (ComparedRow row : comparison.rows()) {
            row.expected().positions().keySet().forEach(holding -> frequency.merge(holding.actor(), 1, Integer::sum));
        }
        List<Slice> slices = new ArrayList<>();
        for (int from : FREQUENCIES) {
            addPositions(
                    slices,
                    "actor's positions in gold",
                    range(FREQUENCIES, from),
                    comparison,
                    row -> holding -> floor(FREQUENCIES, frequency.getOrDefault(holding.actor(), 0)) == from);
        }
        return slices;
    }

    /** Gold names no construction: a slice has the positions that one construction gave, so its recall says nothing. */
    private List<Slice> byConstruction(Comparison comparison) {
        Set<String> constructions = new TreeSet<>();
        for (ComparedRow row : comparison.rows()) {
            row.found()
                    .positions()
                    .values()
                    .forEach(claim -> constructions.add(claim.evidence().by()));
        }
        List<Slice> slices = new ArrayList<>();
        for (String by : constructions) {
            addPositions(slices, "construction", by, comparison, row -> holding -> {
                Claim claim = row.found().positions().get(holding);
                return claim != null && claim.evidence().by().equals(by);
            });
        }
        return slices;
    }

    private void addPositions(
            List<Slice> slices,
            String dimension,
            String name,
            Comparison comparison,
            Function<ComparedRow, Predicate<Holding>> chosen) {
        List<ComparedRow> rows = comparison.rows().stream()
                .map(row -> positionsOnly(row, chosen.apply(row)))
                .toList();
        int size = rows.stream().mapToInt(Slicer::holdings).sum();
        if (size > 0) {
            slices.add(new Slice(
                    dimension, name, size, "positions", bootstrap.figures(comparison.withRows(rows), OF_POSITIONS)));
        }
    }

    private static ComparedRow positionsOnly(ComparedRow row, Predicate<Holding> chosen) {
        Expected gold = row.expected();
        Found found = row.found();
        return new ComparedRow(
                new Expected(
                        gold.row(),
                        gold.span(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        only(gold.positions(), chosen),
                        Set.of()),
                new Found(Set.of(), Set.of(), Set.of(), Map.of(), only(found.positions(), chosen), Set.of()));
    }

    private static <T> Map<Holding, T> only(Map<Holding, T> positions, Predicate<Holding> chosen) {
        Map<Holding, T> kept = new LinkedHashMap<>(positions);
        kept.keySet().removeIf(chosen.negate());
        return kept;
    }

    /** Positions of either side. */
    private static int holdings(ComparedRow row) {
        Set<Holding> either = new HashSet<>(row.expected().positions().keySet());
        either.addAll(row.found().positions().keySet());
        return either.size();
    }

    private static GoldRow goldRow(ComparedRow row) {
        return row.expected().row().orElseThrow();
    }

    private static int words(Gold gold, ComparedRow row) {
        return gold.words(goldRow(row)).strip().split("\\s+").length;
    }

    private static int actors(ComparedRow row) {
        return (int) row.expected().positions().keySet().stream()
                .map(Holding::actor)
                .distinct()
                .count();
    }

    private static int floor(int[] edges, int value) {
        int floor = edges[0];
        for (int edge : edges) {
            if (edge <= value) {
                floor = edge;
            }
        }
        return floor;
    }

    private static String range(int[] edges, int from) {
        for (int edge : edges) {
            if (edge > from) {
                return edge == from + 1 ? Integer.toString(from) : from + "-" + (edge - 1);
            }
        }
        return from + "+";
    }
}
