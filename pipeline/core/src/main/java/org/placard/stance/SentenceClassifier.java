package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.placard.text.Span;

/** Labels sentences by the frames that were read in them. Thread-safe. */
public final class SentenceClassifier {
    /** The labels of each sentence, in the order of {@link Label}. */
    public List<List<SentenceLabel>> classify(List<SentenceStances> stances) {
        return stances.stream().map(SentenceClassifier::labels).toList();
    }

    private static List<SentenceLabel> labels(SentenceStances stances) {
        List<SentenceLabel> labels = new ArrayList<>();
        for (Label label : Label.values()) {
            List<Frame> carrying = stances.frames().stream()
                    .filter(frame -> frame.label() == label)
                    .toList();
            if (!carrying.isEmpty()) {
                var cues = new TreeSet<Span>(carrying.stream().map(Frame::cue).toList());
                labels.add(new SentenceLabel(
                        label,
                        confidence(carrying),
                        List.copyOf(cues),
                        carrying.get(0).by()));
            }
        }
        return labels;
    }

    /** The best of several frames decides: one sure reading is enough for the label. */
    private static double confidence(List<Frame> frames) {
        return frames.stream().mapToDouble(Frame::confidence).max().orElseThrow();
    }
}
