package org.placard.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.learning.ReadingTrial.Judged;
import org.placard.score.Aligner;
import org.placard.score.Gold;
import org.placard.score.GoldRow;
import org.placard.stance.Frame;
import org.placard.stance.SentenceStances;

/** Judges readings by gold: right where a row has the label and, of holders with a name, one of them the position. */
public final class LabelledReadings {
    private final Aligner aligner;
    private final Map<String, GoldRow> rows = new HashMap<>();
    private final String report;

    /** @param report a name that no other report has */
    public LabelledReadings(Gold gold, String report) {
        this.aligner = new Aligner(gold);
        gold.rows().forEach(row -> rows.put(row.id(), row));
        this.report = report;
    }

    /** The readings of a check-in that gold can judge: those of sentences that it has, but for contested labels. */
    public List<Judged> of(AnnotatedCheckIn checkIn, List<SentenceStances> readings) {
        Map<String, String> ids = aligner.rowIds(checkIn);
        List<Judged> judged = new ArrayList<>();
        for (SentenceStances sentence : readings) {
            GoldRow row = rows.get(ids.getOrDefault(sentence.sentence().id(), ""));
            if (row == null || !row.isSentence()) {
                continue;
            }
            for (Frame frame : sentence.frames()) {
                if (!row.optional().contains(frame.label())) {
                    judged.add(new Judged(report + " " + checkIn.number(), frame, isRight(frame, row)));
                }
            }
        }
        return judged;
    }

    private static boolean isRight(Frame frame, GoldRow row) {
        List<String> codes = frame.agent().holders().codes();
        boolean named = frame.agent().holders().named();
        return row.labels().contains(frame.label())
                && (!named
                        || row.positions().stream()
                                .filter(position -> position.stance().label() == frame.label())
                                .anyMatch(position -> position.actors().stream().anyMatch(codes::contains)));
    }
}
