package org.placard.app.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What pairs of actors have in common. With n(a, c, s) the number of statements by actor a on concept c with side s (for
 * or against), the congruence of a and b is the sum over c and s of n(a, c, s) · n(b, c, s), and their conflict the sum over
 * c of n(a, c, for) · n(b, c, against) + n(a, c, against) · n(b, c, for) (Leifeld 2017).
 */
final class Projection {
    private final Normalisation normalisation;
    /** Statements by actor and by side, in the order of the sides' numbers. */
    private final SortedMap<Node, Map<Integer, List<Statement>>> actors = new TreeMap<>();

    Projection(List<Statement> statements, Normalisation normalisation) {
        this.normalisation = normalisation;
        Map<String, Integer> numbers = numbers(statements);
        SortedMap<Node, SortedMap<Integer, List<Statement>>> sorted = new TreeMap<>();
        for (Statement statement : statements) {
            for (Node concept : statement.concepts()) {
                int side = 2 * numbers.get(concept.id()) + (statement.agrees() ? 1 : 0);
                sorted.computeIfAbsent(statement.actor(), actor -> new TreeMap<>())
                        .computeIfAbsent(side, number -> new ArrayList<>())
                        .add(statement);
            }
        }
        // Each pair of actors is looked up side by side, which takes long where sides are compared by their concepts'
        // words.
        sorted.forEach((actor, sides) -> actors.put(actor, new LinkedHashMap<>(sides)));
    }

    /** Concepts by their ids, numbered in their order. Twice the number is the side against it, one more the side for it. */
    private static Map<String, Integer> numbers(List<Statement> statements) {
        SortedSet<Node> concepts = new TreeSet<>();
        statements.forEach(statement -> concepts.addAll(statement.concepts()));
        Map<String, Integer> numbers = new HashMap<>();
        concepts.forEach(concept -> numbers.put(concept.id(), numbers.size()));
        return numbers;
    }

    private static int opposite(int side) {
        return side ^ 1;
    }

    /** The network of one of the types that are projections; every actor with a concept is in it, tied or not. */
    Network network(NetworkType type, Optional<Window> window) {
        List<Node> nodes = List.copyOf(actors.keySet());
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                tie(type, nodes.get(i), nodes.get(j)).ifPresent(ties::add);
            }
        }
        return new Network(type, normalisation, window, nodes, ties);
    }

    private Optional<Tie> tie(NetworkType type, Node one, Node other) {
        Map<Integer, List<Statement>> left = actors.get(one);
        Map<Integer, List<Statement>> right = actors.get(other);
        int matches = 0;
        int clashes = 0;
        List<LocalDate> matched = new ArrayList<>();
        List<LocalDate> clashed = new ArrayList<>();
        for (Map.Entry<Integer, List<Statement>> each : left.entrySet()) {
            List<Statement> same = right.getOrDefault(each.getKey(), List.of());
            List<Statement> opposite = right.getOrDefault(opposite(each.getKey()), List.of());
            matches += each.getValue().size() * same.size();
            clashes += each.getValue().size() * opposite.size();
            addDates(matched, each.getValue(), same);
            addDates(clashed, each.getValue(), opposite);
        }
        double weight = weight(type, matches, clashes) / divisor(left, right, matches);
        if (weight == 0) {
            return Optional.empty();
        }
        List<LocalDate> dates = new ArrayList<>();
        if (type != NetworkType.CONFLICT) {
            dates.addAll(matched);
        }
        if (type != NetworkType.CONGRUENCE) {
            dates.addAll(clashed);
        }
        return Optional.of(new Tie(one, other, weight, matches, clashes, 0, dates));
    }

    private static double weight(NetworkType type, int matches, int clashes) {
        return switch (type) {
            case CONGRUENCE -> matches;
            case CONFLICT -> clashes;
            case SUBTRACT -> matches - clashes;
            default -> throw new IllegalArgumentException(type + " is no projection");
        };
    }

    private double divisor(Map<Integer, List<Statement>> left, Map<Integer, List<Statement>> right, int matches) {
        return switch (normalisation) {
            case NONE -> 1;
            case AVERAGE -> (count(left) + count(right)) / 2.0;
            case JACCARD -> matches + onlyIn(left, right) + onlyIn(right, left);
            case COSINE -> Math.sqrt(squares(left)) * Math.sqrt(squares(right));
            default -> throw new IllegalArgumentException(normalisation + " is not defined for projections");
        };
    }

    private static int count(Map<Integer, List<Statement>> statements) {
        return statements.values().stream().mapToInt(List::size).sum();
    }

    private static int onlyIn(Map<Integer, List<Statement>> one, Map<Integer, List<Statement>> other) {
        return one.entrySet().stream()
                .filter(each -> !other.containsKey(each.getKey()))
                .mapToInt(each -> each.getValue().size())
                .sum();
    }

    private static double squares(Map<Integer, List<Statement>> statements) {
        return statements.values().stream()
                .mapToDouble(each -> (double) each.size() * each.size())
                .sum();
    }

    /** A tie comes about on the day on which the second of the two has spoken. */
    private static void addDates(List<LocalDate> dates, List<Statement> ones, List<Statement> others) {
        for (Statement one : ones) {
            for (Statement other : others) {
                if (one.date().isPresent() && other.date().isPresent()) {
                    LocalDate first = one.date().get();
                    LocalDate second = other.date().get();
                    dates.add(first.isAfter(second) ? first : second);
                }
            }
        }
    }
}
