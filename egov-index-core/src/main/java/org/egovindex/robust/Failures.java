package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs that gave no result, by reason; none is dropped silently. */
final class Failures {
    private static final int NAMED = 5;

    private final Map<String, Failure> reasons = new TreeMap<>();

    /**
     * One reason.
     *
     * @param count how many runs failed for it
     * @param first the first of them
     */
    record Failure(long count, List<Long> first) {
        Failure {
            first = List.copyOf(first);
        }

        Failure and(Failure other) {
            return new Failure(
                    count + other.count,
                    Stream.concat(first.stream(), other.first.stream())
                            .sorted()
                            .limit(NAMED)
                            .toList());
        }
    }

    void take(Block block) {
        for (int run = 0; run < block.runs(); run++) {
            if (!block.failure(run).isEmpty()) {
                reasons.merge(block.failure(run), new Failure(1, List.of(block.first() + run)), Failure::and);
            }
        }
    }

    void add(Failures other) {
        other.reasons.forEach((reason, failure) -> reasons.merge(reason, failure, Failure::and));
    }

    void clear() {
        reasons.clear();
    }

    long count() {
        return reasons.values().stream().mapToLong(Failure::count).sum();
    }

    /** A sentence for each reason. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        reasons.forEach((reason, failure) -> notes.add(failure.count() + (failure.count() == 1 ? " run" : " runs")
                + " gave no result, such as "
                + String.join(
                        ", ", failure.first().stream().map(String::valueOf).toList()) + ": " + reason));
        return notes;
    }

    void digest(Digest digest) {
        reasons.forEach((reason, failure) -> {
            digest.add(reason);
            digest.add(failure.count());
        });
    }
}
