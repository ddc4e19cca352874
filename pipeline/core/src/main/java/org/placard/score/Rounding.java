package org.placard.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How every published figure is rounded. */
final class Rounding {
    private static final int DECIMALS = 4;

    private Rounding() {}

    /** To four decimals, by the exact value of the double, halves to even. */
    static double toFour(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    }
}
