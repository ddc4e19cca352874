package org.placard.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.gazetteer.Table;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.token.Lexicon;

/** The rows of {@code gazetteers/frames.csv}, by the first word of their trigger. Immutable. */
public final class FrameTable {
    private static final String FILE = "gazetteers/frames.csv";
    private static final String[] COLUMNS = {
        "id", "trigger", "pos", "stance", "holder", "target", "when", "example", "gives", "counterexample"
    };

    private final List<FrameRow> rows = new ArrayList<>();
    private final Map<PartOfSpeech, Map<String, List<FrameRow>>> byWord = new EnumMap<>(PartOfSpeech.class);

    private FrameTable() {}

    /**
     * Loads the table from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where it is missing or damaged
     *     or an id stands twice; the message names the line
     */
    public static FrameTable load(Lexicon lexicon) {
        var table = new FrameTable();
        Set<String> ids = new HashSet<>();
        for (Table.Row record : Table.onClassPath(FILE, COLUMNS).rows()) {
            FrameRow row = row(record, lexicon);
            if (!ids.add(row.id())) {
                throw record.invalid("the id '" + row.id() + "' stands twice");
            }
            table.rows.add(row);
            Map<String, List<FrameRow>> words =
                    table.byWord.computeIfAbsent(row.partOfSpeech(), key -> new HashMap<>());
            for (String word : row.trigger().get(0)) {
                words.computeIfAbsent(word, key -> new ArrayList<>()).add(row);
            }
        }
        return table;
    }

    private static FrameRow row(Table.Row record, Lexicon lexicon) {
        List<Set<String>> trigger = new ArrayList<>();
        for (String place : record.text("trigger").split(" ")) {
            Set<String> alternatives = new LinkedHashSet<>();
            for (String word : place.split("\\|")) {
                alternatives.add(lexicon.folded(word));
            }
            trigger.add(alternatives);
        }
        PartOfSpeech pos = record.word("pos", PartOfSpeech.class);
        Label label =
                switch (record.text("stance")) {
                    case "support" -> Label.SUPPORT;
                    case "oppose" -> Label.OPPOSITION;
                    case "propose" -> Label.PROPOSAL;
                    case "none" -> null;
                    default -> throw record.invalid("not a stance: '" + record.text("stance") + "'");
                };
        FrameRow.HolderRole holder = record.word("holder", FrameRow.HolderRole.class);
        FrameRow.TargetRole target = record.word("target", FrameRow.TargetRole.class);
        List<Condition> when = new ArrayList<>();
        for (String written : record.optional("when").orElse("").split(" ")) {
            if (written.isEmpty()) {
                continue;
            }
            try {
                when.add(Condition.parse(written));
            } catch (IllegalArgumentException e) {
                throw record.invalid("not a condition: '" + written + "'; " + e.getMessage());
            }
        }
        return new FrameRow(
                record.text("id"),
                trigger,
                pos,
                label,
                holder,
                target,
                when,
                record.optional("example").orElse(""),
                record.optional("gives").orElse(""),
                record.optional("counterexample").orElse(""),
                record.line());
    }

    public List<FrameRow> rows() {
        return List.copyOf(rows);
    }

    /** Whether a lemma begins the trigger of a verb's row. */
    public boolean isVerb(String lemma) {
        return !startingWith(PartOfSpeech.VERB, lemma).isEmpty();
    }

    /** Rows of a part of speech whose trigger a word may begin. */
    List<FrameRow> startingWith(PartOfSpeech pos, String word) {
        return byWord.getOrDefault(pos, Map.of()).getOrDefault(word, List.of());
    }
}
