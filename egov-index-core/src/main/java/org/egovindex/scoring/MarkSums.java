package org.egovindex.scoring;

import org.egovindex.model.Score;
import org.egovindex.number.Rational;

/** Running sums over criteria, in whole units; ratios are made once, at the end. */
final class MarkSums {
    private final int evaluators;
    private final long unit;
    private final long[] byMarks;
    private long maximum;
    private long assessedMaximum;
    private long total;
    private long least;
    private long most;
    private int incomplete;
    private int present;
    private int expected;

    MarkSums(int evaluators, long unit) {
        this.evaluators = evaluators;
        this.unit = unit;
        this.byMarks = new long[evaluators + 1];
    }

    /** Adds a criterion that applies: so many marks, together so many units, on a scale from lowest to highest. */
    void add(int awarded, long units, long lowest, long highest) {
        int missing = evaluators - awarded;
        byMarks[awarded] += units;
        maximum += highest;
        assessedMaximum += awarded > 0 ? highest : 0;
        total += units;
        least += units + missing * lowest;
        most += units + missing * highest;
        incomplete += missing > 0 ? 1 : 0;
        present += awarded;
        expected += evaluators;
    }

    boolean isEmpty() {
        return expected == 0;
    }

    Coverage coverage() {
        return new Coverage(present, expected);
    }

    /** The bounds of a score of so many points; if nothing is missing, that score twice. */
    Bounds bounds(Score score, Rational points) {
        if (score instanceof Score.Awarded awarded && incomplete == 0) {
            return new Bounds(awarded.value(), awarded.value());
        }
        return isEmpty()
                ? new Bounds(Rational.ZERO, Rational.ZERO)
                : new Bounds(share(least, points), share(most, points));
    }

    private Rational share(long units, Rational points) {
        return points.times(Rational.of(units, Math.multiplyExact(maximum, evaluators)));
    }

    Attainment attainment() {
        Rational zeroed = mean(total, evaluators);
        Rational whole = Rational.of(maximum, unit);
        if (incomplete == 0) {
            return new Attainment(whole, zeroed, whole, zeroed, 0, false);
        }
        Rational assessed = Rational.ZERO;
        for (int marks = 1; marks <= evaluators; marks++) {
            assessed = byMarks[marks] == 0 ? assessed : assessed.plus(mean(byMarks[marks], marks));
        }
        return new Attainment(whole, assessed, Rational.of(assessedMaximum, unit), zeroed, incomplete, false);
    }

    private Rational mean(long units, int marks) {
        return Rational.of(units, Math.multiplyExact(unit, marks));
    }
}
