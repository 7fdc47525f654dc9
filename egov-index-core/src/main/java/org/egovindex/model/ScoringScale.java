package org.egovindex.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The marks a criterion allows, numbered from 0, each with its points.
 *
 * <p>Categorical scale of the handbook. The highest points are the criterion's maximum and need not be the same for all
 * criteria: four-point 0..3, dichotomous 0/1 or 0/3, words with points, or a range with so many decimals.
 */
public sealed interface ScoringScale permits AnswerScale, RangeScale {
    /** The most answers a scale may have. */
    int MOST_ANSWERS = 32_000;

    /** 0, 1, 2, 3. */
    static ScoringScale fourPoint() {
        return of(0, 1, 2, 3);
    }

    /** 0 or {@code top}, as in 0/1 and 0/3. */
    static ScoringScale dichotomous(long top) {
        return of(0, top);
    }

    /** The given points and no others. */
    static ScoringScale of(long... allowed) {
        return new AnswerScale(Arrays.stream(allowed)
                .mapToObj(BigDecimal::valueOf)
                .map(Answer::of)
                .toList());
    }

    /** The given answers and no others. */
    static ScoringScale answers(List<Answer> allowed) {
        return new AnswerScale(allowed);
    }

    /** Every number from {@code lowest} to {@code highest} that has at most {@code decimals} decimals. */
    static ScoringScale range(BigDecimal lowest, BigDecimal highest, int decimals) {
        return new RangeScale(lowest, highest, decimals);
    }

    /** How many answers there are. */
    int size();

    /** The points of an answer, 0 to {@code size() - 1}. */
    BigDecimal points(int answer);

    /** How an answer is written in a marks file. */
    String label(int answer);

    /** The answer written {@code label}. */
    OptionalInt find(String label);

    /** The answer of this many points, if it is one of the numbers allowed; scales of words have none. */
    OptionalInt find(BigDecimal points);

    /** Whether marks are numbers, so that one may be above, below or between what is allowed. */
    boolean isNumeric();

    /** The fewest points. */
    BigDecimal lowest();

    /** The most points: the criterion's maximum. */
    BigDecimal highest();

    /** The decimals that points can have. */
    int decimals();
}
