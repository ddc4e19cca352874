package org.placard.choice;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.placard.scope.Factuality;
import org.placard.stance.Frame;
import org.placard.stance.Label;
import org.placard.stance.Traits;

/** What a reading is weighed by; the table {@code readings.csv} has the weight of each. */
public enum Feature {
    BIAS(frame -> 1),
    /** Log-odds of its row, as far as labelled text knows it. */
    ROW((frame, counts) -> logit(counts.ofRow(frame).share(counts.all()))),
    /** One for a row that labelled text does not have, less the better it is known. */
    UNSEEN((frame, counts) -> 1.0 / (1 + counts.ofRow(frame).cases())),
    CONSTRUCTION((frame, counts) -> logit(counts.ofConstruction(frame).share(counts.all()))),
    DEPTH(frame -> Math.min(frame.traits().depth(), 3)),
    DISTANCE(frame -> Math.log1p(frame.traits().distance())),
    LENGTH(frame -> Math.log1p(frame.traits().terms()) / 2),
    HOLDERS(frame -> Math.log1p(frame.traits().holders())),
    PASSIVE(trait(Traits::passive)),
    SUBORDINATE(trait(Traits::subordinate)),
    UNNAMED(frame -> frame.agent().holders().named() ? 0 : 1),
    NOT_PLAIN(frame -> frame.factuality() == Factuality.ASSERTED ? 0 : 1),
    OPPOSITION(frame -> frame.label() == Label.OPPOSITION ? 1 : 0),
    PROPOSAL(frame -> frame.label() == Label.PROPOSAL ? 1 : 0);

    private final BiFunction<Frame, Counts, Double> value;

    Feature(BiFunction<Frame, Counts, Double> value) {
        this.value = value;
    }

    Feature(ToDoubleFunction<Frame> value) {
        this((frame, counts) -> value.applyAsDouble(frame));
    }

    private static ToDoubleFunction<Frame> trait(java.util.function.Predicate<Traits> trait) {
        return frame -> trait.test(frame.traits()) ? 1 : 0;
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    /** The name by which the table has it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    double of(Frame frame, Counts counts) {
        return value.apply(frame, counts);
    }

    /** All of them of one reading, in their order. */
    public static double[] all(Frame frame, Counts counts) {
        double[] all = new double[values().length];
        for (Feature feature : values()) {
            all[feature.ordinal()] = feature.of(frame, counts);
        }
        return all;
    }
}
