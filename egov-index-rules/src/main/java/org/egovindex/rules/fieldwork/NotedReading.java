package org.egovindex.rules.fieldwork;

import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;

/** What one evaluator noted of one slot, once or several times in the same words. */
final class NotedReading {
    /** So many different readings of one slot are kept; more than all reasons, so that two values are always among them. */
    static final int MOST = 12;

    private final long line;
    private Observation observation;

    NotedReading(Observation observation, long line) {
        this.observation = observation;
        this.line = line;
    }

    /** The same was noted again: kept is whichever witness comes first. */
    void also(Observation again) {
        if (ObservationMerge.ORDER.compare(again, observation) < 0) {
            observation = again;
        }
    }

    Observation observation() {
        return observation;
    }

    Reading reading() {
        return observation.reading();
    }

    long line() {
        return line;
    }
}
