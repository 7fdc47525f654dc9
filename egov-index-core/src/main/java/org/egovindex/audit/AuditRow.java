package org.egovindex.audit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One unit: what was published, what was computed, and whether it is the same.
 *
 * @param unit its label
 * @param published score, if one was
 * @param computed score in full, if there is one
 * @param value how the two compare
 * @param publishedRank if one was published
 * @param computedRank if there is one
 * @param rank how the two compare
 * @param reason the likely reason for a mismatch, in words; empty if there is none to give
 */
public record AuditRow(
        String unit,
        Optional<BigDecimal> published,
        Optional<BigDecimal> computed,
        Agreement value,
        Optional<BigDecimal> publishedRank,
        Optional<BigDecimal> computedRank,
        Agreement rank,
        String reason) {
    /** How a published figure compares with the computed one. */
    public enum Agreement {
        /** The same, rounded as published. */
        AS_PUBLISHED("as published"),
        /** Within one unit of the last published decimal, as happens when the components were published rounded. */
        LAST_DECIMAL("within the last decimal"),
        /** Different. */
        DIFFERENT("different"),
        /** One of the two is not there. */
        NOT_COMPARED("not compared");

        private final String words;

        Agreement(String words) {
            this.words = words;
        }

        /** Whether it counts as reproduced. */
        public boolean agrees() {
            return this == AS_PUBLISHED || this == LAST_DECIMAL;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    AuditRow because(String why) {
        return new AuditRow(unit, published, computed, value, publishedRank, computedRank, rank, why);
    }
}
