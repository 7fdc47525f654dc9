package org.egovindex.egov;

import java.util.Locale;

/** What {@code egov robust} can show. */
enum RobustView {
    /** Every unit in a line. */
    SUMMARY,
    /** All of one unit. */
    UNIT,
    /** How often each unit had each rank. */
    ACCEPTABILITY,
    /** The same, a column for each rank. */
    MATRIX,
    /** How often one unit stood above another. */
    PAIRS,
    /** With which weights units come first. */
    CENTRAL,
    /** How much the ranking moves. */
    STABILITY,
    /** What that is due to. */
    SENSITIVITY,
    /** Best and worst ranks over all admissible weights, exactly. */
    RANGES,
    /** How many others each unit is above or below under all of them. */
    DOMINANCE,
    /** The same pair by pair, with the smallest and the largest lead. */
    LEADS,
    /** The ranking without each node. */
    LEAVE_ONE_OUT,
    /** How much each node counts. */
    IMPORTANCE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
