package org.egovindex.robust;

import org.egovindex.number.Decimals;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;

/** Figures with so many decimals for readers, in full for data files. */
final class Shown {
    private Shown() {}

    static Cell figure(double value, int decimals) {
        return Cell.figure(value, Rounding.halfUp(decimals).round(Decimals.of(value)));
    }
}
