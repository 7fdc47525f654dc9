package org.egovindex.evaluator;

import java.util.OptionalDouble;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;

/** Figures as these tables show them. */
final class Shown {
    private Shown() {}

    static Cell figure(double number, int decimals) {
        return Cell.figure(
                number,
                Rounding.halfUp(decimals).round(Grid.of(Math.abs(number)).snap(number)));
    }

    static Cell figure(OptionalDouble number, int decimals) {
        return number.isPresent() ? figure(number.getAsDouble(), decimals) : Cell.missing("-");
    }
}
