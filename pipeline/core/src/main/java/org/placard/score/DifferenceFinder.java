package org.placard.score;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placard.provision.Provision;
import org.placard.stance.Label;
import org.placard.text.Span;

/**
 * Lists everything on which an output and gold differ, row by row. A miss and a false alarm that are two sides of one
 * mistake (a span cut wrongly, another code, another stance of the same actor) are one difference.
 */
public final class DifferenceFinder {
    /** All differences, in the order of the gold's rows. */
    public List<Difference> find(Comparison comparison) {
        List<Difference> found = new ArrayList<>();
        Squeezed text = Squeezed.of(comparison.gold().text().toString());
        for (ComparedRow row : comparison.rows()) {
            new Pass(comparison.gold(), text, row, found).compare();
        }
        for (String words : comparison.unaligned()) {
            found.add(new Difference(
                    Difference.Layer.SENTENCE,
                    Difference.Kind.WRONG,
                    Optional.empty(),
                    words,
                    Optional.empty(),
                    "",
                    "a sentence that the text does not have",
                    Optional.empty()));
        }
        return found;
    }

    private record Pass(Gold gold, Squeezed text, ComparedRow row, List<Difference> differences) {
        void compare() {
            checkIns();
            sentences();
            if (row.expected().comparesSpans()) {
                mentions();
            }
            if (row.expected().comparesProvisions()) {
                provisions();
            }
            labels();
            positions();
        }

        private void checkIns() {
            Set<DatedNumber> missed =
                    without(row.expected().checkIns(), row.found().checkIns());
            Set<DatedNumber> wrong =
                    without(row.found().checkIns(), row.expected().checkIns());
            missed.forEach(each -> add(Difference.Layer.CHECKIN, Difference.Kind.MISSED, null, shown(each), "", null));
            wrong.forEach(each -> add(Difference.Layer.CHECKIN, Difference.Kind.WRONG, null, "", shown(each), null));
        }

        private void sentences() {
            Optional<Span> gold = row.expected().span();
            Set<Span> found = new LinkedHashSet<>(row.found().sentences());
            boolean right = gold.isPresent() && found.remove(gold.get());
            if (row.expected().isSentence() && !right) {
                add(Difference.Layer.SENTENCE, Difference.Kind.MISSED, gold.get(), words(gold.get()), "", null);
            }
            for (Span span : found) {
                add(Difference.Layer.SENTENCE, Difference.Kind.WRONG, span, "", words(span), null);
            }
        }

        private void mentions() {
            Set<TaggedSpan<String>> missed =
                    without(row.expected().mentions(), row.found().mentions());
            Set<TaggedSpan<String>> wrong =
                    without(row.found().mentions(), row.expected().mentions());
            for (TaggedSpan<String> each : missed) {
                Optional<TaggedSpan<String>> other = partner(each, wrong);
                other.ifPresent(wrong::remove);
                Difference.Kind kind = other.isEmpty()
                        ? Difference.Kind.MISSED
                        : other.get().tag().equals(each.tag()) ? Difference.Kind.SPAN : Difference.Kind.CODE;
                add(
                        Difference.Layer.MENTION,
                        kind,
                        each.span(),
                        shown(each),
                        other.map(this::shown).orElse(""),
                        null);
            }
            for (TaggedSpan<String> each : wrong) {
                add(Difference.Layer.MENTION, Difference.Kind.WRONG, each.span(), "", shown(each), null);
            }
        }

        /** Of the false alarms that overlap a missed mention, the one that shares most with it. */
        private static Optional<TaggedSpan<String>> partner(TaggedSpan<String> missed, Set<TaggedSpan<String>> wrong) {
            TaggedSpan<String> best = null;
            for (TaggedSpan<String> each : wrong) {
                if (each.span().overlaps(missed.span())
                        && (best == null || likeness(each, missed) > likeness(best, missed))) {
                    best = each;
                }
            }
            return Optional.ofNullable(best);
        }

        private static int likeness(TaggedSpan<String> one, TaggedSpan<String> other) {
            return (one.span().equals(other.span()) ? 2 : 0) + (one.tag().equals(other.tag()) ? 1 : 0);
        }

        private void provisions() {
            Set<Provision> gold = ComparedRow.bag(row.expected().references());
            Set<Provision> found = ComparedRow.bag(row.found().references());
            for (Provision each : without(gold, found)) {
                Span place = placeOf(each, row.expected().references());
                add(Difference.Layer.PROVISION, Difference.Kind.MISSED, place, each.norm(), "", null);
            }
            for (Provision each : without(found, gold)) {
                Span place = placeOf(each, row.found().references());
                add(Difference.Layer.PROVISION, Difference.Kind.WRONG, place, "", each.norm(), null);
            }
            if (gold.equals(found)) {
                Set<TaggedSpan<Set<Provision>>> cut =
                        without(row.expected().references(), row.found().references());
                for (TaggedSpan<Set<Provision>> each : cut) {
                    String elsewhere = String.join(", ", foundOverlapping(each.span()));
                    add(
                            Difference.Layer.PROVISION,
                            Difference.Kind.SPAN,
                            each.span(),
                            words(each.span()),
                            elsewhere,
                            null);
                }
            }
        }

        private List<String> foundOverlapping(Span span) {
            return row.found().references().stream()
                    .filter(other -> other.span().overlaps(span))
                    .map(other -> words(other.span()))
                    .toList();
        }

        private static Span placeOf(Provision provision, Set<TaggedSpan<Set<Provision>>> references) {
            return references.stream()
                    .filter(reference -> reference.tag().contains(provision))
                    .findFirst()
                    .orElseThrow()
                    .span();
        }

        private void labels() {
            Map<Label, Evidence> found = row.found().labels();
            for (Label label : Label.values()) {
                boolean gold = row.expected().labels().contains(label);
                if (gold && !found.containsKey(label)) {
                    add(Difference.Layer.LABEL, Difference.Kind.MISSED, null, lower(label), "", null);
                } else if (!gold && found.containsKey(label)) {
                    add(Difference.Layer.LABEL, Difference.Kind.WRONG, null, "", lower(label), found.get(label));
                }
            }
        }

        private void positions() {
            Map<Holding, Content> gold = row.expected().positions();
            Map<Holding, Claim> found = row.found().positions();
            Set<Holding> wrong = without(found.keySet(), gold.keySet());
            gold.forEach((holding, content) -> {
                Claim claim = found.get(holding);
                if (claim == null) {
                    missed(holding, content, wrong);
                } else {
                    contents(holding, content, claim);
                }
            });
            for (Holding each : wrong) {
                Claim claim = found.get(each);
                String shown = shown(each, claim.content());
                add(Difference.Layer.POSITION, Difference.Kind.WRONG, null, "", shown, claim.evidence());
            }
        }

        private void missed(Holding holding, Content content, Set<Holding> wrong) {
            Optional<Holding> turned = wrong.stream()
                    .filter(each -> each.actor().equals(holding.actor()))
                    .findFirst();
            turned.ifPresent(wrong::remove);
            Optional<Claim> claim = turned.map(row.found().positions()::get);
            add(
                    Difference.Layer.POSITION,
                    turned.isPresent() ? Difference.Kind.STANCE : Difference.Kind.MISSED,
                    null,
                    shown(holding, content),
                    turned.map(each -> shown(each, claim.get().content())).orElse(""),
                    claim.map(Claim::evidence).orElse(null));
        }

        private void contents(Holding holding, Content content, Claim claim) {
            if (!content.sameArticles(claim.content())) {
                difference(holding, content, claim, Difference.Kind.ARTICLE);
            }
            if (!content.sameCounterpart(claim.content())) {
                difference(holding, content, claim, Difference.Kind.COUNTERPART);
            }
        }

        private void difference(Holding holding, Content content, Claim claim, Difference.Kind kind) {
            String found = shown(holding, claim.content());
            add(Difference.Layer.POSITION, kind, null, shown(holding, content), found, claim.evidence());
        }

        private void add(
                Difference.Layer layer,
                Difference.Kind kind,
                Span place,
                String gold,
                String found,
                Evidence evidence) {
            differences.add(new Difference(
                    layer,
                    kind,
                    row.expected().row().map(GoldRow::id),
                    row.expected().row().map(this.gold::words).orElse(""),
                    Optional.ofNullable(place).map(text::original),
                    gold,
                    found,
                    Optional.ofNullable(evidence)));
        }

        private String words(Span squeezed) {
            return gold.text().at(text.original(squeezed));
        }

        private String shown(TaggedSpan<String> mention) {
            return mention.tag() + " \"" + words(mention.span()) + "\"";
        }

        private static String shown(DatedNumber checkIn) {
            return "#" + checkIn.number() + " of "
                    + checkIn.date().map(Object::toString).orElse("no date");
        }

        private static String shown(Holding holding, Content content) {
            return holding.actor() + " " + lower(holding.stance())
                    + content.articles().map(list -> " on " + joined(list)).orElse(" on anything")
                    + content.counterpart()
                            .map(list -> ", counterpart " + joined(list))
                            .orElse(", any counterpart");
        }

        private static String joined(Set<?> values) {
            Set<String> sorted = new TreeSet<>();
            values.forEach(value -> sorted.add(value.toString()));
            return sorted.isEmpty() ? "none" : String.join(" ", sorted);
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        private static <T> Set<T> without(Set<T> all, Set<T> removed) {
            Set<T> left = new LinkedHashSet<>(all);
            left.removeAll(removed);
            return left;
        }
    }
}
