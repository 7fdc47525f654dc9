package org.egovindex.egov;

import java.util.Locale;

/** What {@code egov compare} can show. */
enum CompareView {
    /** How much the rankings agree, and who moved most. */
    SUMMARY,
    /** Every unit with the parts of its change of rank. */
    UNITS,
    /** Who moved most. */
    MOVERS,
    /** How much the rankings agree, in figures. */
    MEASURES,
    /** Every unit in every wave. */
    SERIES,
    /** How many waves in a row units were among the first. */
    STREAKS,
    /** Who was first in each area. */
    LEADERS,
    /** Means of groups, and their distance from all others. */
    GROUPS,
    /** Whether scores drew together. */
    CONVERGENCE,
    /** What each choice of a methodology does. */
    CHOICES,
    /** Units that may be the same under another name. */
    RENAMES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
