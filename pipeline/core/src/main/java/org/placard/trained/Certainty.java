package org.placard.trained;

/**
 * How sure the trained reader is of a reading. Each is a construction of {@code constructions.csv} with the confidence that
 * its readings earned on left-out documents, as the grammar's constructions have theirs.
 */
enum Certainty {
    SURE(0.95, "trained-sure"),
    LIKELY(0.85, "trained-likely"),
    FAIR(0, "trained-fair");

    private final double from;
    private final String construction;

    Certainty(double from, String construction) {
        this.from = from;
        this.construction = construction;
    }

    static Certainty of(double confidence) {
        for (Certainty certainty : values()) {
            if (confidence >= certainty.from) {
                return certainty;
            }
        }
        throw new IllegalArgumentException("not a confidence: " + confidence);
    }

    /** The name under which it is listed. */
    String construction() {
        return construction;
    }
}
