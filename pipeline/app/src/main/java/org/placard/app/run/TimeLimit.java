package org.placard.app.run;

import java.time.Duration;

/**
 * The longest time that one report may take, from its reading to its last output. It is of the processor, so that a report is
 * not set aside because the machine had other work; what waits without working has {@value #PATIENCE} times as long by the
 * clock.
 *
 * @param base for every report
 * @param perMebibyte on top, for each mebibyte of the file, and a share of it for a share
 */
record TimeLimit(Duration base, Duration perMebibyte) {
    private static final double MEBIBYTE = 1 << 20;

    private static final int PATIENCE = 5;

    /** Many times what both readers take for a report: it is to end what hangs. */
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

    /**
     * How much longer a report may take; zero where its time is over.
     *
     * @param longest as {@link #forSize} gives it
     * @param worked time of the processor so far
     * @param passed time by the clock so far
     */
    static Duration left(Duration longest, Duration worked, Duration passed) {
        Duration work = longest.minus(worked);
        Duration wait = longest.multipliedBy(PATIENCE).minus(passed);
        Duration left = work.compareTo(wait) < 0 ? work : wait;
        return left.isNegative() ? Duration.ZERO : left;
    }
}
