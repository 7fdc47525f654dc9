package org.egovindex.robust;

import java.math.BigDecimal;
import org.egovindex.number.Decimals;

/** Shares as people write them. */
final class Percent {
    private Percent() {}

    /** 0.25 is {@code 25 %}. */
    static String of(double share) {
        BigDecimal percent = Decimals.of(share).movePointRight(2).stripTrailingZeros();
        return percent.toPlainString() + " %";
    }
}
