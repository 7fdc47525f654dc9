package org.egovindex.egov;

import java.util.Optional;
import org.egovindex.publish.Table;

/**
 * What came of the runs, and how long they took.
 *
 * @param runs for all of them
 * @param later for one of the second half, when the just-in-time compiler has done most of its work; nothing if there were too few
 * @param summary for the table of results
 * @param result every unit with its ranks
 * @param digest the same for the same result, on any machine
 */
record BenchOutcome(
        BenchClock.Lapse runs,
        Optional<BenchClock.Lapse> later,
        BenchClock.Lapse summary,
        Table result,
        String digest) {}
