package org.placard.score;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A figure of a score, by the name under which it is printed. A figure with precision and recall has their harmonic
 * mean as its value.
 */
public enum Figure {
    CHECKINS("checkins", Group.STRUCTURE, Tally.CHECKINS),
    SENTENCES("sentences", Group.STRUCTURE, Tally.SENTENCES),
    MENTIONS("mentions", Group.MENTIONS, Tally.MENTIONS_STRICT),
    MENTIONS_EXACT("mentions exact", Group.MENTIONS, Tally.MENTIONS_EXACT),
    MENTIONS_PARTIAL("mentions partial", Group.MENTIONS, Tally.MENTIONS_PARTIAL),
    MENTIONS_TYPE("mentions type", Group.MENTIONS, Tally.MENTIONS_TYPE),
    MENTIONS_LENIENT("mentions lenient", Group.MENTIONS, Tally.MENTIONS_TYPE),
    MENTIONS_AVERAGE(
            "mentions average", Group.MENTIONS, sums -> average(sums, Tally.MENTIONS_STRICT, Tally.MENTIONS_TYPE)),
    PROVISIONS("provisions", Group.PROVISIONS, Tally.PROVISIONS),
    REFERENCES_STRICT("provision spans strict", Group.PROVISIONS, Tally.REFERENCES_STRICT),
    REFERENCES_EXACT("provision spans exact", Group.PROVISIONS, Tally.REFERENCES_EXACT),
    REFERENCES_PARTIAL("provision spans partial", Group.PROVISIONS, Tally.REFERENCES_PARTIAL),
    REFERENCES_TYPE("provision spans type", Group.PROVISIONS, Tally.REFERENCES_TYPE),
    REFERENCES_LENIENT("provision spans lenient", Group.PROVISIONS, Tally.REFERENCES_TYPE),
    REFERENCES_AVERAGE(
            "provision spans average",
            Group.PROVISIONS,
            sums -> average(sums, Tally.REFERENCES_STRICT, Tally.REFERENCES_TYPE)),
    SUPPORT("label support", Group.LABELS, Tally.SUPPORT),
    OPPOSITION("label opposition", Group.LABELS, Tally.OPPOSITION),
    PROPOSAL("label proposal", Group.LABELS, Tally.PROPOSAL),
    LABELS_MICRO("labels micro", Group.LABELS, Tally.SUPPORT, Tally.OPPOSITION, Tally.PROPOSAL),
    LABELS_MACRO(
            "labels macro f1",
            Group.LABELS,
            // the mean of the three figures as they are printed, which are rounded
            sums -> mean(
                    sums,
                    tally -> Rounding.toFour(sums.of(tally).f1()),
                    Tally.SUPPORT,
                    Tally.OPPOSITION,
                    Tally.PROPOSAL)),
    LABEL_SETS("labels exact-set accuracy", Group.LABELS, sums -> sums.of(Tally.LABEL_SETS)
            .accuracy()),
    KAPPA_SUPPORT("kappa support", Group.LABELS, sums -> sums.of(Tally.SUPPORT_DECISIONS)
            .kappa()),
    KAPPA_OPPOSITION("kappa opposition", Group.LABELS, sums -> sums.of(Tally.OPPOSITION_DECISIONS)
            .kappa()),
    KAPPA_PROPOSAL("kappa proposal", Group.LABELS, sums -> sums.of(Tally.PROPOSAL_DECISIONS)
            .kappa()),
    KAPPA(
            "labels kappa",
            Group.LABELS,
            sums -> mean(
                    sums,
                    tally -> sums.of(tally).kappa(),
                    Tally.SUPPORT_DECISIONS,
                    Tally.OPPOSITION_DECISIONS,
                    Tally.PROPOSAL_DECISIONS)),
    POSITIONS("positions actor+stance", Group.POSITIONS, Tally.POSITIONS),
    POSITIONS_ARTICLES("positions + articles", Group.POSITIONS, Tally.POSITIONS_ARTICLES),
    POSITIONS_COUNTERPART("positions + counterpart", Group.POSITIONS, Tally.POSITIONS_COUNTERPART),
    POSITIONS_COMPLETE("positions complete", Group.POSITIONS, Tally.POSITIONS_COMPLETE),
    STANCES_WHOLE("stances whole", Group.POSITIONS, Tally.STANCES_WHOLE),
    STANCES_COMPLETE("stances complete", Group.POSITIONS, Tally.STANCES_COMPLETE),
    WHOLE_SENTENCES("sentences wholly right", Group.WHOLE, sums -> sums.of(Tally.WHOLE_SENTENCES)
            .accuracy());

    /** What a figure is about. */
    public enum Group {
        STRUCTURE,
        MENTIONS,
        PROVISIONS,
        LABELS,
        POSITIONS,
        WHOLE
    }

    private final String title;
    private final Group group;
    private final List<Tally> counted;
    private final ToDoubleFunction<Sums> value;

    Figure(String title, Group group, Tally... counted) {
        this.title = title;
        this.group = group;
        this.counted = List.of(counted);
        this.value = sums -> count(sums).orElseThrow().f1();
    }

    Figure(String title, Group group, ToDoubleFunction<Sums> value) {
        this.title = title;
        this.group = group;
        this.counted = List.of();
        this.value = value;
    }

    /** The figure of this name, such as {@code labels micro}. */
    public static Optional<Figure> named(String title) {
        return Arrays.stream(values())
                .filter(figure -> figure.title.equals(title))
                .findFirst();
    }

    public String title() {
        return title;
    }

    public Group group() {
        return group;
    }

    /** Whether the figure has precision and recall behind its value. */
    public boolean hasParts() {
        return !counted.isEmpty();
    }

    double value(Sums sums) {
        return value.applyAsDouble(sums);
    }

    Optional<Count> count(Sums sums) {
        return counted.stream().map(sums::of).reduce(Count::plus);
    }

    private static double average(Sums sums, Tally one, Tally other) {
        return (sums.of(one).f1() + sums.of(other).f1()) / 2;
    }

    private static double mean(Sums sums, Function<Tally, Double> value, Tally... tallies) {
        return Arrays.stream(tallies).mapToDouble(value::apply).sum() / tallies.length;
    }
}
