package org.egovindex.rules.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a criterion comes from, or what became of one that was dropped.
 *
 * @param change what happened to it
 * @param of the criteria of the earlier edition that it comes from
 * @param comparability whether its marks can be set beside theirs
 * @param because why, such as the reason for which it was dropped; empty if nothing is said
 */
public record Lineage(Change change, List<String> of, Comparability comparability, String because) {
    /** Copies the ids. */
    public Lineage {
        of = List.copyOf(of);
    }

    /** A lineage of which no more is said. */
    public Lineage(Change change, List<String> of, Comparability comparability) {
        this(change, of, comparability, "");
    }

    /** What can happen to a criterion from one edition to the next. */
    public enum Change {
        /** Nothing. */
        SAME,
        /** Other words for the same question. */
        REWORDED,
        /** Another scale. */
        RESCALED,
        /** One of several that an earlier one became. */
        SPLIT,
        /** One that several earlier ones became. */
        MERGED,
        /** It was not there before. */
        NEW,
        /** It is no longer there. */
        DROPPED;

        /** As it is written in documents. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one written {@code id}. */
        public static Optional<Change> find(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** Whether marks of two editions can be set side by side. */
    public enum Comparability {
        /** They mean the same. */
        EXACT,
        /** They can be made to, with a stated rule. */
        BRIDGEABLE,
        /** They cannot. */
        NONE;

        /** As it is written in documents. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one written {@code id}. */
        public static Optional<Comparability> find(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    @Override
    public String toString() {
        return change.id() + (of.isEmpty() ? "" : " of " + String.join(", ", of)) + ", " + comparability.id()
                + (because.isEmpty() ? "" : ": " + because);
    }
}
