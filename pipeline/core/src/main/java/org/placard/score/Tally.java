package org.placard.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.stance.Label;
import org.placard.text.Span;

/** What is counted in every row. */
enum Tally {
    CHECKINS(row -> overlap(row.expected().checkIns(), row.found().checkIns())),
    SENTENCES(Tally::sentences),
    MENTIONS_STRICT(row -> mentions(row, SpanScheme.STRICT)),
    MENTIONS_EXACT(row -> mentions(row, SpanScheme.EXACT)),
    MENTIONS_PARTIAL(row -> mentions(row, SpanScheme.PARTIAL)),
    MENTIONS_TYPE(row -> mentions(row, SpanScheme.TYPE)),
    PROVISIONS(Tally::provisions),
    REFERENCES_STRICT(row -> references(row, SpanScheme.STRICT)),
    REFERENCES_EXACT(row -> references(row, SpanScheme.EXACT)),
    REFERENCES_PARTIAL(row -> references(row, SpanScheme.PARTIAL)),
    REFERENCES_TYPE(row -> references(row, SpanScheme.TYPE)),
    SUPPORT(row -> label(row, Label.SUPPORT)),
    OPPOSITION(row -> label(row, Label.OPPOSITION)),
    PROPOSAL(row -> label(row, Label.PROPOSAL)),
    LABEL_SETS(row -> row.expected().isSentence() ? Count.whole(sameLabels(row)) : Count.NONE),
    SUPPORT_DECISIONS(row -> decision(row, Label.SUPPORT)),
    OPPOSITION_DECISIONS(row -> decision(row, Label.OPPOSITION)),
    PROPOSAL_DECISIONS(row -> decision(row, Label.PROPOSAL)),
    POSITIONS(row -> positions(row, (gold, found) -> true)),
    POSITIONS_ARTICLES(row -> positions(row, Content::sameArticles)),
    POSITIONS_COUNTERPART(row -> positions(row, Content::sameCounterpart)),
    POSITIONS_COMPLETE(row -> positions(row, Content::same)),
    STANCES_WHOLE(row -> stances(row, (gold, found) -> true)),
    STANCES_COMPLETE(row -> stances(row, Content::same)),
    WHOLE_SENTENCES(row -> row.expected().isSentence() ? Count.whole(whollyRight(row)) : Count.NONE);

    private final Function<ComparedRow, Count> counter;

    Tally(Function<ComparedRow, Count> counter) {
        this.counter = counter;
    }

    Count in(ComparedRow row) {
        return counter.apply(row);
    }

    private static Count overlap(Collection<?> gold, Collection<?> found) {
        Set<?> both = new HashSet<>(gold);
        both.retainAll(found);
        return Count.of(both.size(), found.size(), gold.size());
    }

    private static Count sentences(ComparedRow row) {
        Set<Span> found = new HashSet<>(row.found().sentences());
        if (row.expected().isSentence()) {
            return overlap(Set.of(row.expected().span().orElseThrow()), found);
        }
        // a heading or title that was found is no sentence too many
        row.expected().span().ifPresent(found::remove);
        return Count.of(0, found.size(), 0);
    }

    private static Count mentions(ComparedRow row, SpanScheme scheme) {
        if (!row.expected().comparesSpans()) {
            return Count.NONE;
        }
        Set<TaggedSpan<String>> gold = row.expected().mentions();
        Set<TaggedSpan<String>> found = row.found().mentions();
        return Count.of(SpanPairing.outcome(scheme, gold, found).credit(), found.size(), gold.size());
    }

    private static Count references(ComparedRow row, SpanScheme scheme) {
        if (!row.expected().comparesProvisions()) {
            return Count.NONE;
        }
        Set<TaggedSpan<Set<Provision>>> gold = row.expected().references();
        Set<TaggedSpan<Set<Provision>>> found = row.found().references();
        return Count.of(SpanPairing.outcome(scheme, gold, found).credit(), found.size(), gold.size());
    }

    private static Count provisions(ComparedRow row) {
        return row.expected().comparesProvisions()
                ? overlap(
                        ComparedRow.bag(row.expected().references()),
                        ComparedRow.bag(row.found().references()))
                : Count.NONE;
    }

    private static Count label(ComparedRow row, Label label) {
        boolean gold = row.expected().labels().contains(label);
        boolean found = row.found().labels().containsKey(label);
        return Count.of(gold && found ? 1 : 0, found ? 1 : 0, gold ? 1 : 0);
    }

    private static Count decision(ComparedRow row, Label label) {
        return row.expected().isSentence() && !row.expected().contested(label)
                ? Count.decision(
                        row.expected().labels().contains(label),
                        row.found().labels().containsKey(label))
                : Count.NONE;
    }

    private static Count positions(ComparedRow row, BiPredicate<Content, Content> same) {
        Map<Holding, Content> gold = row.expected().positions();
        Map<Holding, Claim> found = row.found().positions();
        long right = gold.entrySet().stream()
                .filter(entry -> found.containsKey(entry.getKey()))
                .filter(entry ->
                        same.test(entry.getValue(), found.get(entry.getKey()).content()))
                .count();
        return Count.of(right, found.size(), gold.size());
    }

    /** A stance with all who hold it counts once, and is right only where its holders are exactly those of gold. */
    private static Count stances(ComparedRow row, BiPredicate<Content, Content> same) {
        Map<Stance, Set<Holding>> gold = byStance(row.expected().positions().keySet());
        Map<Stance, Set<Holding>> found = byStance(row.found().positions().keySet());
        long right = gold.entrySet().stream()
                .filter(entry -> entry.getValue().equals(found.get(entry.getKey())))
                .filter(entry -> entry.getValue().stream()
                        .allMatch(holding -> same.test(
                                row.expected().positions().get(holding),
                                row.found().positions().get(holding).content())))
                .count();
        return Count.of(right, found.size(), gold.size());
    }

    private static Map<Stance, Set<Holding>> byStance(Set<Holding> holdings) {
        return holdings.stream().collect(Collectors.groupingBy(Holding::stance, Collectors.toSet()));
    }

    private static boolean sameLabels(ComparedRow row) {
        return row.expected().labels().equals(row.found().labels().keySet());
    }

    private static boolean whollyRight(ComparedRow row) {
        return full(sentences(row))
                && full(mentions(row, SpanScheme.STRICT))
                && full(provisions(row))
                && sameLabels(row)
                && full(positions(row, Content::same));
    }

    private static boolean full(Count count) {
        return count.right() == count.gold() && count.right() == count.found();
    }
}
