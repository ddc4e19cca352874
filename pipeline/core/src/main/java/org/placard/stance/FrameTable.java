package org.placard.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.placard.stance.Cue.PartOfSpeech;

/** The rows of {@code gazetteers/frames.csv}, by the first word of their trigger. Immutable. */
public final class FrameTable {
    private static final String FILE = "/gazetteers/frames.csv";

    private final List<FrameRow> rows = new ArrayList<>();
    private final Map<PartOfSpeech, Map<String, List<FrameRow>>> byWord = new EnumMap<>(PartOfSpeech.class);

    private FrameTable() {}

    /**
     * Loads the table from the class path.
     *
     * @throws java.io.UncheckedIOException where it is missing
     * @throws IllegalArgumentException where a row is damaged or its id stands twice; the message names the row
     */
    public static FrameTable load(Lexicon lexicon) {
        var table = new FrameTable();
        Set<String> ids = new HashSet<>();
        for (CSVRecord record : Csv.rows(FILE)) {
            FrameRow row = row(record, lexicon);
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException(
                        FILE + ", record " + record.getRecordNumber() + ": the id '" + row.id() + "' stands twice");
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

    private static FrameRow row(CSVRecord record, Lexicon lexicon) {
        List<Set<String>> trigger = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String place : record.get("trigger").split(" ")) {
            Set<String> alternatives = new LinkedHashSet<>();
            for (String word : place.split("\\|")) {
                alternatives.add(lexicon.folded(word));
            }
            trigger.add(alternatives);
            words.add(alternatives.iterator().next());
        }
        PartOfSpeech pos = Csv.constant(PartOfSpeech.class, record.get("pos"), FILE, record);
        Label label =
                switch (record.get("stance")) {
                    case "support" -> Label.SUPPORT;
                    case "oppose" -> Label.OPPOSITION;
                    case "propose" -> Label.PROPOSAL;
                    case "none" -> null;
                    default ->
                        throw new IllegalArgumentException(FILE + ", record " + record.getRecordNumber()
                                + ": not a stance: '" + record.get("stance") + "'");
                };
        Cue.HolderRole holder = Csv.constant(Cue.HolderRole.class, record.get("holder"), FILE, record);
        Cue.TargetRole target = Csv.constant(Cue.TargetRole.class, record.get("target"), FILE, record);
        List<Condition> when = new ArrayList<>();
        Set<ComplementTest> tests = new HashSet<>();
        for (String written : record.get("when").split(" ")) {
            if (written.isEmpty()) {
                continue;
            }
            try {
                Condition condition = Condition.parse(written);
                when.add(condition);
                if (condition.kind() == Condition.Kind.ACT && condition.values().contains("keep")) {
                    tests.add(ComplementTest.KEEP);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        FILE + ", record " + record.getRecordNumber() + ": not a condition: '" + written + "'", e);
            }
        }
        var cue = new Cue(record.get("id"), words, pos, label, holder, target, tests, record.getRecordNumber());
        return new FrameRow(
                record.get("id"),
                trigger,
                pos,
                label,
                holder,
                target,
                when,
                record.get("example"),
                record.get("gives"),
                record.get("counterexample"),
                cue);
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
