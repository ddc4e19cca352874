package org.placard.app.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.score.GoldRow;

/**
 * The rows of a gold that people have corrected, kept beside it as {@code <name>.corrections.json}, so that later runs can
 * say which of them the program reads right.
 *
 * @param gold the corrected rows alone
 */
public record Corrections(Gold gold) {
    private static final String ENDING = ".gold.json";

    /** Where the corrections of a gold file are. */
    public static Path beside(Path goldFile) {
        String name = goldFile.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return goldFile.resolveSibling(stem + ".corrections.json");
    }

    /**
     * The corrections of a gold file, if there are any.
     *
     * @throws IOException where the file cannot be read or is none
     */
    public static Optional<Corrections> of(Path goldFile, Gold gold) throws IOException {
        Path file = beside(goldFile);
        return Files.isRegularFile(file)
                ? Optional.of(new Corrections(new GoldReader().read(file, gold.text())))
                : Optional.empty();
    }

    /** Keeps the rows in which a merged gold differs from the one before it, with those that were kept already. */
    static void keep(Path goldFile, Gold before, Gold merged, Path text) throws IOException {
        Map<String, GoldRow> former = byId(before);
        List<GoldRow> changed = merged.rows().stream()
                .filter(row -> !row.equals(former.get(row.id())))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        Map<String, GoldRow> kept = new TreeMap<>();
        of(goldFile, merged).ifPresent(earlier -> kept.putAll(byId(earlier.gold())));
        changed.forEach(row -> kept.put(row.id(), row));
        List<GoldRow> rows = new ArrayList<>(kept.values());
        rows.sort(Comparator.comparingInt(row -> row.span().start()));
        new GoldFile(beside(goldFile), true).write(merged.withRows(rows), text);
    }

    /** A gold with these rows in the place of its own; a row that stands elsewhere by now is left as it is. */
    public Gold applied(Gold to) {
        Map<String, GoldRow> corrected = byId(gold);
        return to.withRows(to.rows().stream()
                .map(row -> {
                    GoldRow other = corrected.get(row.id());
                    return other != null && other.span().equals(row.span()) ? other : row;
                })
                .toList());
    }

    private static Map<String, GoldRow> byId(Gold gold) {
        return gold.rows().stream().collect(Collectors.toMap(GoldRow::id, Function.identity()));
    }
}
