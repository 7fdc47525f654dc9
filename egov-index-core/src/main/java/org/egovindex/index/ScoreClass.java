package org.egovindex.index;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A class of scores, such as "very high".
 *
 * @param id for readers
 * @param from where it begins; nothing for the lowest class
 * @param open whether a score that is exactly {@code from} is still below it
 */
public record ScoreClass(String id, Optional<BigDecimal> from, boolean open) {
    /** A class of scores from {@code from} on. */
    public static ScoreClass from(String id, BigDecimal from) {
        return new ScoreClass(id, Optional.of(from), false);
    }

    /** A class of scores above {@code above}. */
    public static ScoreClass above(String id, BigDecimal above) {
        return new ScoreClass(id, Optional.of(above), true);
    }

    /** The class of all scores that no other takes. */
    public static ScoreClass lowest(String id) {
        return new ScoreClass(id, Optional.empty(), false);
    }

    /** Whether a score, as it is ranked, is of this class, or of a higher one. */
    public boolean takes(BigDecimal score) {
        return from.map(bound -> score.compareTo(bound) > (open ? 0 : -1)).orElse(true);
    }
}
