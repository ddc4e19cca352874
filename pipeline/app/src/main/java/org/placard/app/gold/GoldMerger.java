package org.placard.app.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.score.Gold;
import org.placard.score.GoldMention;
import org.placard.score.GoldPosition;
import org.placard.score.GoldReference;
import org.placard.score.GoldRow;

/**
 * Folds corrections into gold, field by field of each row. A field is a conflict where two corrections differ, or where
 * the gold itself has left the base that the corrections started from and they want something else.
 */
final class GoldMerger {
    private final Gold gold;
    private final Map<String, GoldRow> base;
    private final List<String> changes = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    /** @param base the gold that the corrections were made on, which may be {@code gold} itself */
    GoldMerger(Gold gold, Gold base) {
        this.gold = gold;
        this.base = base.rows().stream().collect(Collectors.toMap(GoldRow::id, Function.identity()));
    }

    MergedGold merge(List<Correction> corrections) {
        Map<String, GoldRow> rows = new LinkedHashMap<>();
        gold.rows().forEach(row -> rows.put(row.id(), row));
        Map<String, List<Proposed>> proposed = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            for (GoldRow row : correction.gold().rows()) {
                GoldRow own = rows.get(row.id());
                if (own == null) {
                    conflicts.add("row " + row.id() + ": " + correction.name() + " has it, the gold does not");
                } else if (!own.span().equals(row.span()) || own.kind() != row.kind()) {
                    conflicts.add("row " + row.id() + ": stands elsewhere in " + correction.name());
                } else {
                    proposed.computeIfAbsent(row.id(), id -> new ArrayList<>())
                            .add(new Proposed(correction.name(), row));
                }
            }
        }
        proposed.forEach((id, wanted) -> rows.put(id, merged(rows.get(id), wanted)));
        return new MergedGold(gold.withRows(List.copyOf(rows.values())), List.copyOf(changes), List.copyOf(conflicts));
    }

    /** What one correction has for a row. */
    private record Proposed(String source, GoldRow row) {}

    private GoldRow merged(GoldRow own, List<Proposed> wanted) {
        GoldRow merged = own;
        for (RowField field : RowField.values()) {
            Optional<Proposed> taken = taken(field, own, wanted);
            if (taken.isPresent()) {
                merged = field.taken(merged, taken.get().row());
                changes.add("row " + own.id() + ", " + field + ": " + shown(field.of(own)) + " becomes "
                        + shown(field.of(taken.get().row())) + " ("
                        + taken.get().source() + ")");
            }
        }
        return merged;
    }

    private Optional<Proposed> taken(RowField field, GoldRow own, List<Proposed> wanted) {
        GoldRow before = base.getOrDefault(own.id(), own);
        List<Proposed> changed = wanted.stream()
                .filter(each -> !same(field.of(each.row()), field.of(before)))
                .filter(each -> !same(field.of(each.row()), field.of(own)))
                .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        boolean agreed = changed.stream()
                .allMatch(each ->
                        same(field.of(each.row()), field.of(changed.get(0).row())));
        if (agreed && same(field.of(own), field.of(before))) {
            return Optional.of(changed.get(0));
        }
        Set<String> sides = new LinkedHashSet<>();
        changed.forEach(each -> sides.add(shown(field.of(each.row())) + " in " + each.source()));
        conflicts.add("row " + own.id() + ", " + field + ": " + shown(field.of(own)) + " in the gold, "
                + String.join(", ", sides));
        return Optional.empty();
    }

    /** The order in a list means nothing. */
    private static boolean same(List<?> one, List<?> other) {
        return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }

    private String shown(List<?> values) {
        return values.stream().map(this::shown).collect(Collectors.joining("; ", "[", "]"));
    }

    private String shown(Object value) {
        if (value instanceof GoldMention mention) {
            return mention.code() + " \"" + gold.text().at(mention.span()) + "\"";
        }
        if (value instanceof GoldReference reference) {
            return "\"" + gold.text().at(reference.span()) + "\" "
                    + reference.provisions().map(Object::toString).orElse("contested");
        }
        if (value instanceof GoldPosition position) {
            return position.stance().name().toLowerCase(Locale.ROOT) + " " + position.actors() + " on "
                    + position.articles().map(Object::toString).orElse("contested") + " with "
                    + position.counterpart().map(Object::toString).orElse("contested");
        }
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
