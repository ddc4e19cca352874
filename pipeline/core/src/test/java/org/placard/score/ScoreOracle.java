package org.placard.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.annotation.AnnotatedSentence;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.provision.Provision;
import org.placard.stance.Label;
import org.placard.text.Span;

/**
 * The definitions of the figures written down a second time, as sets over the whole gold and without any of the
 * scorer's classes, for {@link Cases}, where a sentence's id is its row's. Each count is {right, found, gold}.
 */
final class ScoreOracle {
    private static final Set<String> WHOLE = Set.of(
            "mentions", "provisions", "label support", "label opposition", "label proposal", "positions complete");

    private final Gold gold;
    private final Cases each;
    private final Map<String, double[]> counts = new TreeMap<>();

    ScoreOracle(Cases each) {
        this.gold = each.gold();
        this.each = each;
    }

    Map<String, double[]> counts() {
        mentions();
        provisions();
        labels();
        positions("positions actor+stance", content -> Set.of());
        positions("positions + articles", content -> content.get(0));
        positions("positions + counterpart", content -> content.get(1));
        positions("positions complete", content -> content);
        stances("stances whole", false);
        stances("stances complete", true);
        return counts;
    }

    /** Of gold's sentences, how many read in every layer exactly as gold does; {right, all}. */
    double[] wholeSentences() {
        double right = 0;
        double all = 0;
        for (GoldRow row : gold.rows()) {
            if (row.kind() == GoldRow.Kind.SENTENCE) {
                all++;
                AnnotatedSentence sentence = each.output().sentences().stream()
                        .filter(s -> s.id().equals(row.id()))
                        .findFirst()
                        .orElseThrow();
                ScoreOracle alone = new ScoreOracle(each.only(row, sentence));
                boolean full = sentence.span().equals(row.span())
                        && alone.counts().entrySet().stream()
                                .filter(entry -> WHOLE.contains(entry.getKey()))
                                .map(Map.Entry::getValue)
                                .allMatch(count -> count[0] == count[1] && count[0] == count[2]);
                right += full ? 1 : 0;
            }
        }
        return new double[] {right, all};
    }

    private void mentions() {
        Set<List<Object>> right = new HashSet<>();
        for (GoldRow row : gold.rows()) {
            row.mentions().forEach(mention -> right.add(List.of(mention.span(), mention.code())));
        }
        Set<List<Object>> found = new HashSet<>();
        for (AnnotatedSentence sentence : each.output().sentences()) {
            for (Mention mention : sentence.mentions()) {
                Span kept = within(mention.span(), sentence);
                if (kept != null && mention.code() != null && !mention.code().equals("CHAIR")) {
                    found.add(List.of(kept, mention.code()));
                }
            }
        }
        sets("mentions", right, found);
        spans("mentions exact", right, found, (a, b) -> a.get(0).equals(b.get(0)) ? 1 : 0);
        spans("mentions partial", right, found, (a, b) -> a.get(0).equals(b.get(0)) ? 1 : overlap(a, b) ? 0.5 : 0);
        spans("mentions type", right, found, (a, b) -> overlap(a, b) && a.get(1).equals(b.get(1)) ? 1 : 0);
    }

    private void provisions() {
        Set<List<Object>> right = new HashSet<>();
        Set<List<Object>> found = new HashSet<>();
        Set<List<Object>> rightSpans = new HashSet<>();
        Set<List<Object>> foundSpans = new HashSet<>();
        for (GoldRow row : gold.rows()) {
            if (row.references().stream()
                    .anyMatch(reference -> reference.provisions().isEmpty())) {
                continue;
            }
            for (GoldReference reference : row.references()) {
                reference.provisions().get().forEach(provision -> right.add(List.of(row.id(), provision)));
                rightSpans.add(List.of(
                        reference.span(), Set.copyOf(reference.provisions().get())));
            }
            for (AnnotatedSentence sentence : each.output().sentences()) {
                if (sentence.id().equals(row.id())) {
                    sentence.articles().stream()
                            .filter(reference -> within(reference.span(), sentence) != null)
                            .forEach(reference -> {
                                reference.provisions().forEach(provision -> found.add(List.of(row.id(), provision)));
                                foundSpans.add(List.of(
                                        within(reference.span(), sentence), Set.copyOf(reference.provisions())));
                            });
                }
            }
        }
        sets("provisions", right, found);
        sets("provision spans strict", rightSpans, foundSpans);
        spans(
                "provision spans partial",
                rightSpans,
                foundSpans,
                (a, b) -> a.get(0).equals(b.get(0)) ? 1 : overlap(a, b) ? 0.5 : 0);
    }

    private void labels() {
        for (Label label : Label.values()) {
            Set<List<Object>> right = new HashSet<>();
            Set<List<Object>> found = new HashSet<>();
            for (GoldRow row : gold.rows()) {
                if (row.labels().contains(label) && !row.optional().contains(label)) {
                    right.add(List.of(row.id()));
                }
            }
            for (AnnotatedSentence sentence : each.output().sentences()) {
                if (sentence.labels().stream().anyMatch(l -> l.label() == label)
                        && !row(sentence.id()).optional().contains(label)) {
                    found.add(List.of(sentence.id()));
                }
            }
            sets("label " + label.name().toLowerCase(Locale.ROOT), right, found);
        }
    }

    private void positions(String name, Function<List<Set<String>>, Object> compared) {
        Map<List<Object>, List<Set<String>>> right = new HashMap<>();
        Map<List<Object>, List<Set<String>>> found = new HashMap<>();
        for (GoldRow row : gold.rows()) {
            for (GoldPosition position : row.positions()) {
                if (!row.optional().contains(position.stance().label())) {
                    Set<String> articles =
                            position.articles().map(ScoreOracle::articles).orElse(null);
                    Set<String> counterpart =
                            position.counterpart().map(Set::copyOf).orElse(null);
                    for (String actor : position.actors()) {
                        right.put(List.of(row.id(), position.stance(), actor), Arrays.asList(articles, counterpart));
                    }
                }
            }
        }
        for (Position position : each.output().positions()) {
            if (!row(position.sentence()).optional().contains(position.stance().label())) {
                List<Set<String>> content =
                        List.of(articles(position.provisions()), Set.copyOf(position.counterpart()));
                found.put(List.of(position.sentence(), position.stance(), position.actor()), content);
                if (position.speaksFor() != null) {
                    found.put(List.of(position.sentence(), position.stance(), position.speaksFor()), content);
                }
            }
        }
        int same = 0;
        for (List<Object> holding : right.keySet()) {
            if (found.containsKey(holding)) {
                List<Set<String>> open = new ArrayList<>(found.get(holding));
                for (int i = 0; i < 2; i++) {
                    if (right.get(holding).get(i) == null) {
                        open.set(i, null);
                    }
                }
                Object one = compared.apply(right.get(holding));
                Object other = compared.apply(open);
                if (one == null ? other == null : one.equals(other)) {
                    same++;
                }
            }
        }
        counts.put(name, new double[] {same, found.size(), right.size()});
    }

    /** Each is a sentence, a stance and the set of all who hold it, with what it is about where that counts. */
    private void stances(String name, boolean complete) {
        Map<List<Object>, Map<String, List<Set<String>>>> right = new HashMap<>();
        for (GoldRow row : gold.rows()) {
            for (GoldPosition position : row.positions()) {
                if (!row.optional().contains(position.stance().label())) {
                    Set<String> articles =
                            position.articles().map(ScoreOracle::articles).orElse(null);
                    Set<String> counterpart =
                            position.counterpart().map(Set::copyOf).orElse(null);
                    for (String actor : position.actors()) {
                        right.computeIfAbsent(List.of(row.id(), position.stance()), key -> new HashMap<>())
                                .put(actor, Arrays.asList(articles, counterpart));
                    }
                }
            }
        }
        Map<List<Object>, Map<String, List<Set<String>>>> found = new HashMap<>();
        for (Position position : each.output().positions()) {
            if (!row(position.sentence()).optional().contains(position.stance().label())) {
                List<Set<String>> content =
                        List.of(articles(position.provisions()), Set.copyOf(position.counterpart()));
                Map<String, List<Set<String>>> holders =
                        found.computeIfAbsent(List.of(position.sentence(), position.stance()), key -> new HashMap<>());
                holders.put(position.actor(), content);
                if (position.speaksFor() != null) {
                    holders.put(position.speaksFor(), content);
                }
            }
        }
        int same = 0;
        for (List<Object> stance : right.keySet()) {
            Map<String, List<Set<String>>> wanted = right.get(stance);
            Map<String, List<Set<String>>> had = found.getOrDefault(stance, Map.of());
            boolean whole = wanted.keySet().equals(had.keySet());
            for (String actor : wanted.keySet()) {
                for (int i = 0; whole && complete && i < 2; i++) {
                    Set<String> open = wanted.get(actor).get(i);
                    whole = open == null || open.equals(had.get(actor).get(i));
                }
            }
            same += whole ? 1 : 0;
        }
        counts.put(name, new double[] {same, found.size(), right.size()});
    }

    private static Set<String> articles(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision.norm().startsWith("¶")
                        ? provision.norm()
                        : provision.norm().split("\\(")[0])
                .collect(Collectors.toSet());
    }

    private GoldRow row(String id) {
        return gold.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Span within(Span span, AnnotatedSentence sentence) {
        int end = Math.min(span.end(), sentence.span().end());
        return span.start() < end ? new Span(span.start(), end) : null;
    }

    private void sets(String name, Set<List<Object>> right, Set<List<Object>> found) {
        Set<List<Object>> both = new HashSet<>(right);
        both.retainAll(found);
        counts.put(name, new double[] {both.size(), found.size(), right.size()});
    }

    private void spans(
            String name,
            Set<List<Object>> right,
            Set<List<Object>> found,
            BiFunction<List<Object>, List<Object>, Number> credit) {
        double best = 0;
        // rows are apart from each other, so the best pairing of all is made of the best pairings of the rows
        for (GoldRow row : gold.rows()) {
            best += bestPairing(in(row, right), in(row, found), credit);
        }
        counts.put(name, new double[] {best, found.size(), right.size()});
    }

    private static List<List<Object>> in(GoldRow row, Set<List<Object>> spans) {
        return spans.stream()
                .filter(each -> row.span().covers((Span) each.get(0)))
                .toList();
    }

    private static boolean overlap(List<Object> one, List<Object> other) {
        return ((Span) one.get(0)).overlaps((Span) other.get(0));
    }

    /** The greatest credit over all ways to pair the two lists, by trying every one. */
    static <T> double bestPairing(List<T> right, List<T> found, BiFunction<T, T, Number> credit) {
        if (right.isEmpty()) {
            return 0;
        }
        List<T> rest = right.subList(1, right.size());
        double best = bestPairing(rest, found, credit);
        for (int i = 0; i < found.size(); i++) {
            double with = credit.apply(right.get(0), found.get(i)).doubleValue();
            if (with > 0) {
                List<T> others = new ArrayList<>(found);
                others.remove(i);
                best = Math.max(best, with + bestPairing(rest, others, credit));
            }
        }
        return best;
    }
}
