package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.egovindex.rules.evidence.Absence;

/** What came of a criterion: never just a number. The names are those of the W3C's EARL, but for the points. */
public sealed interface Outcome {
    /** Its name in documents. */
    String id();

    /** The points, if they are certain. */
    default Optional<BigDecimal> points() {
        return Optional.empty();
    }

    /** The points that are possible, from the fewest to the most; none if the criterion does not apply. */
    List<BigDecimal> possible();

    /** The slots for want of which it is open, by name, each with the reason. */
    default SortedMap<String, Absence> missing() {
        return Collections.emptySortedMap();
    }

    /** Whether what is missing may yet show that the criterion does not apply. */
    default boolean mayNotApply() {
        return false;
    }

    /**
     * Decided.
     *
     * @param worth the points
     */
    record Scored(BigDecimal worth) implements Outcome {
        @Override
        public String id() {
            return "scored";
        }

        @Override
        public Optional<BigDecimal> points() {
            return Optional.of(worth);
        }

        @Override
        public List<BigDecimal> possible() {
            return List.of(worth);
        }

        @Override
        public String toString() {
            return worth.toPlainString();
        }
    }

    /**
     * What was seen leaves several levels open.
     *
     * @param possible the points that are possible, ascending
     * @param mayNotApply whether it may yet turn out not to apply
     * @param missing the slots for want of which it is open
     */
    record CannotTell(List<BigDecimal> possible, boolean mayNotApply, SortedMap<String, Absence> missing)
            implements Outcome {
        /** Copies. */
        public CannotTell {
            possible = possible.stream().sorted().toList();
            missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
        }

        /** The fewest points that are possible. */
        public BigDecimal lowest() {
            return possible.get(0);
        }

        /** The most points that are possible. */
        public BigDecimal highest() {
            return possible.get(possible.size() - 1);
        }

        @Override
        public String id() {
            return "cantTell";
        }

        @Override
        public String toString() {
            return "cannot tell: " + range(possible) + (mayNotApply ? ", or does not apply" : "") + "; missing "
                    + names(missing);
        }
    }

    /** The criterion does not apply here. */
    record Inapplicable() implements Outcome {
        @Override
        public String id() {
            return "inapplicable";
        }

        @Override
        public List<BigDecimal> possible() {
            return List.of();
        }

        @Override
        public String toString() {
            return "does not apply";
        }
    }

    /**
     * Nobody has looked at anything that it asks for.
     *
     * @param possible the points that are possible, ascending
     * @param mayNotApply whether it may yet turn out not to apply
     * @param missing all slots that it asks for
     */
    record Untested(List<BigDecimal> possible, boolean mayNotApply, SortedMap<String, Absence> missing)
            implements Outcome {
        /** Copies. */
        public Untested {
            possible = possible.stream().sorted().toList();
            missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
        }

        @Override
        public String id() {
            return "untested";
        }

        @Override
        public String toString() {
            return "untested: " + range(possible) + (mayNotApply ? ", or does not apply" : "") + "; missing "
                    + names(missing);
        }
    }

    private static String range(List<BigDecimal> possible) {
        String low = possible.get(0).toPlainString();
        return possible.size() == 1
                ? low
                : low + " to " + possible.get(possible.size() - 1).toPlainString();
    }

    private static String names(SortedMap<String, Absence> missing) {
        return missing.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue().words() + ")")
                .collect(Collectors.joining(", "));
    }
}
