package org.placard.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placard.gazetteer.Table;
import org.placard.syntax.Terms;

/** The table {@code gazetteers/short-stances.csv}: what a cell of a table, a label or a count of votes says of its holders. Immutable. */
final class ShortStances {
    static final String FILE = "gazetteers/short-stances.csv";
    /** Words of a row. */
    static final int LONGEST = 4;

    private static final String NONE = "none";
    private static final Pattern COUNT = Pattern.compile("^\\d{1,4}");

    /** Where words stand; the file's head explains each. */
    enum Form {
        WHOLE,
        START,
        FINITE,
        LABEL,
        VOTE,
        BEHIND,
        VOTES,
        COUNT
    }

    /**
     * Words of the table that were found.
     *
     * @param row with a null label where they say no stance
     * @param next first term behind them
     */
    record Match(FrameRow row, Form form, int next) {}

    private final Map<Form, List<FrameRow>> rows;

    private ShortStances(Map<Form, List<FrameRow>> rows) {
        this.rows = rows;
    }

    static ShortStances load() {
        Map<Form, List<FrameRow>> rows = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            rows.put(form, new ArrayList<>());
        }
        for (Table.Row row :
                Table.onClassPath(FILE, "form", "stance", "words", "example").rows()) {
            Form form = row.word("form", Form.class);
            Label label = row.text("stance").equals(NONE) ? null : row.word("stance", Label.class);
            for (String words : row.text("words").split("\\|")) {
                List<String> parts = List.of(words.split(" "));
                if (parts.size() > LONGEST) {
                    throw row.invalid("'" + words + "' has more than " + LONGEST + " words");
                }
                rows.get(form)
                        .add(FrameRow.of(
                                "short:" + words.replace(' ', '-'),
                                parts,
                                label,
                                FrameRow.TargetRole.OBJECT,
                                row.line()));
            }
        }
        // of several rows that fit, the one of most words counts: "no objection" is no "no"
        rows.values()
                .forEach(each -> each.sort(
                        Comparator.comparingInt((FrameRow row) -> row.trigger().size())
                                .reversed()));
        return new ShortStances(rows);
    }

    /** The longest row of a form whose words begin at term {@code i}. */
    Optional<Match> at(Terms terms, int i, Form form) {
        return find(terms, i, form, terms.lower(i));
    }

    /** As {@link #at} where a count is glued to the first word, as pages do that are put together of pieces: "48abstentions". */
    Optional<Match> behindGluedCount(Terms terms, int i, Form form) {
        String first = terms.lower(i);
        String word = COUNT.matcher(first).replaceFirst("");
        return word.length() < first.length() ? find(terms, i, form, word) : Optional.empty();
    }

    private Optional<Match> find(Terms terms, int i, Form form, String first) {
        return rows.get(form).stream()
                .filter(row -> stands(terms, i, first, row.trigger()))
                .findFirst()
                .map(row -> new Match(row, form, i + row.trigger().size()));
    }

    private static boolean stands(Terms terms, int i, String first, List<Set<String>> words) {
        return words.get(0).contains(first)
                && IntStream.range(1, words.size()).allMatch(at -> words.get(at).contains(terms.lower(i + at)));
    }
}
