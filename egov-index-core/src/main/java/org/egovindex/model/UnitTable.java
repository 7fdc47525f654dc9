package org.egovindex.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The points of every answer as whole numbers, in units of the checklist's smallest decimal, so that marks can be added
 * up exactly and fast.
 */
final class UnitTable {
    private final long unit;
    private final long[][] units;

    private UnitTable(long unit, long[][] units) {
        this.unit = unit;
        this.units = units;
    }

    static UnitTable of(List<Criterion> criteria, int decimals) {
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        Map<ScoringScale, long[]> rows = new HashMap<>();
        long[][] units = criteria.stream()
                .map(criterion -> rows.computeIfAbsent(criterion.scale(), scale -> row(scale, decimals)))
                .toArray(long[][]::new);
        return new UnitTable(unit, units);
    }

    private static long[] row(ScoringScale scale, int decimals) {
        long[] row = new long[scale.size()];
        for (int answer = 0; answer < row.length; answer++) {
            row[answer] = scale.points(answer).movePointRight(decimals).longValueExact();
        }
        return row;
    }

    long unit() {
        return unit;
    }

    /** How many answers the scale at this place has. */
    int answers(int place) {
        return units[place].length;
    }

    long of(int place, int answer) {
        return units[place][answer];
    }
}
