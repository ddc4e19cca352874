package org.placard.app.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** Statements by actor and by side, in the order of the sides' numbers. */
    private final SortedMap<Node, Map<Integer, List<Statement>>> actors = new TreeMap<>();
    /** All that have something in common, by their order. */
    private final List<Pair> pairs = new ArrayList<>();

    Projection(List<Statement> statements) {
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
        List<Node> nodes = List.copyOf(actors.keySet());
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                pair(nodes.get(i), nodes.get(j)).ifPresent(pairs::add);
            }
        }
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
    StatementNetwork network(NetworkType type, Normalisation normalisation, Optional<TimeWindow> window) {
        List<Tie> ties = new ArrayList<>();
        for (Pair pair : pairs) {
            double weight = weight(type, pair.matches(), pair.clashes()) / divisor(normalisation, pair);
            if (weight != 0) {
                ties.add(new Tie(
                        pair.one(), pair.other(), weight, pair.matches(), pair.clashes(), 0, dates(type, pair)));
            }
        }
        return new StatementNetwork(type, normalisation, window, List.copyOf(actors.keySet()), ties);
    }

    private static List<LocalDate> dates(NetworkType type, Pair pair) {
        List<LocalDate> dates = new ArrayList<>();
        if (type != NetworkType.CONFLICT) {
            dates.addAll(pair.matched());
        }
        if (type != NetworkType.CONGRUENCE) {
            dates.addAll(pair.clashed());
        }
        return dates;
    }

    private Optional<Pair> pair(Node one, Node other) {
        Map<Integer, List<Statement>> left = actors.get(one);
        Map<Integer, List<Statement>> right = actors.get(other);
        boolean fewer = left.size() <= right.size();
        Map<Integer, List<Statement>> looked = fewer ? right : left;
        int matches = 0;
        int clashes = 0;
        Set<LocalDate> matched = new HashSet<>();
        Set<LocalDate> clashed = new HashSet<>();
        for (Map.Entry<Integer, List<Statement>> each : (fewer ? left : right).entrySet()) {
            List<Statement> same = looked.getOrDefault(each.getKey(), List.of());
            List<Statement> opposite = looked.getOrDefault(opposite(each.getKey()), List.of());
            matches += each.getValue().size() * same.size();
            clashes += each.getValue().size() * opposite.size();
            addDates(matched, each.getValue(), same);
            addDates(clashed, each.getValue(), opposite);
        }
        return matches == 0 && clashes == 0
                ? Optional.empty()
                : Optional.of(new Pair(one, other, matches, clashes, matched, clashed));
    }

    /**
     * Two actors who speak about the same concepts.
     *
     * @param matches pairs of statements that take the same side
     * @param clashes pairs that take opposite sides
     * @param matched days of the former
     * @param clashed days of the latter
     */
    private record Pair(
            Node one, Node other, int matches, int clashes, Set<LocalDate> matched, Set<LocalDate> clashed) {}

    private static double weight(NetworkType type, int matches, int clashes) {
        return switch (type) {
            case CONGRUENCE -> matches;
            case CONFLICT -> clashes;
            case SUBTRACT -> matches - clashes;
            default -> throw new IllegalArgumentException(type + " is no projection");
        };
    }

    private double divisor(Normalisation normalisation, Pair pair) {
        Map<Integer, List<Statement>> left = actors.get(pair.one());
        Map<Integer, List<Statement>> right = actors.get(pair.other());
        return switch (normalisation) {
            case NONE -> 1;
            case AVERAGE -> (count(left) + count(right)) / 2.0;
            case JACCARD -> pair.matches() + onlyIn(left, right) + onlyIn(right, left);
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
    private static void addDates(Set<LocalDate> dates, List<Statement> ones, List<Statement> others) {
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
