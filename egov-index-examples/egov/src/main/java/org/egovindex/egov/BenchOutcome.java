package org.egovindex.egov;

import java.util.Optional;
import org.egovindex.publish.Table;

/**
 * What came of the runs, and how long they took.
 *
 * @param runs how many were done
 * @param nanos for all of them
 * @param later those of the second half, when the just-in-time compiler has done most of its work; nothing if there were too few
 * @param summaryNanos for the table of results
 * @param result every unit with its ranks
 * @param digest the same for the same result, on any machine
 */
record BenchOutcome(long runs, long nanos, Optional<Later> later, long summaryNanos, Table result, String digest) {
    /**
     * The runs after half of all.
     *
     * @param runs how many
     * @param nanos for them
     */
    record Later(long runs, long nanos) {
        double perRun() {
            return (double) nanos / runs;
        }
    }

    double perRun() {
        return (double) nanos / runs;
    }
}
