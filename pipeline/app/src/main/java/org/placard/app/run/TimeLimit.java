package org.placard.app.run;

import java.time.Duration;

/**
 * The longest time that one report may take, from its reading to its last output.
 *
 * @param base for every report
 * @param perMebibyte on top, for each mebibyte of the file
 */
record TimeLimit(Duration base, Duration perMebibyte) {
    /** Generous: a report of a hundred pages takes seconds. */
    static final TimeLimit DEFAULT = new TimeLimit(Duration.ofSeconds(30), Duration.ofSeconds(10));

    TimeLimit {
        if (base.isNegative() || base.isZero() || perMebibyte.isNegative()) {
            throw new IllegalArgumentException("not a time limit: " + base + " + " + perMebibyte);
        }
    }

    static TimeLimit of(Duration limit) {
        return new TimeLimit(limit, Duration.ZERO);
    }

    /** The limit for a file of that many bytes. */
    Duration forSize(long bytes) {
        return base.plus(perMebibyte.multipliedBy(bytes >> 20));
    }
}
