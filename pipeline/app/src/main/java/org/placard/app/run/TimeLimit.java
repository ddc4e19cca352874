package org.placard.app.run;

import java.time.Duration;

/**
 * The longest time that one report may take, from its reading to its last output.
 *
 * @param base for every report
 * @param perMebibyte on top, for each mebibyte of the file, and a share of it for a share
 */
record TimeLimit(Duration base, Duration perMebibyte) {
    private static final double MEBIBYTE = 1 << 20;

    /** Many times what both readers take for a report on a quiet machine: it is to end what hangs, not what waits for a busy one. */
    static final TimeLimit DEFAULT = new TimeLimit(Duration.ofMinutes(2), Duration.ofMinutes(4));

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
        return base.plusMillis((long) (perMebibyte.toMillis() * (bytes / MEBIBYTE)));
    }
}
