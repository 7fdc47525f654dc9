package org.egovindex.egov;

import java.util.Locale;

/** What can be drawn. */
enum ChartKind {
    /** The first units as bars made of their parts. */
    RANKING,
    /** One unit against mean and best. */
    PROFILE,
    /** Ranks when all that is uncertain varies. */
    RANK_INTERVALS,
    /** How often each unit had each rank. */
    ACCEPTABILITY,
    /** Ranks, whatever the missing marks are. */
    RANK_RANGES,
    /** How many units have which scores. */
    SCORES,
    /** The first of the last wave in every wave. */
    SLOPE,
    /** Units by criteria or indicators. */
    HEAT_MAP,
    /** The units of each group, and its mean. */
    GROUPS,
    /** What the index is made of. */
    FRAMEWORK,
    /** The nodes without which ranks move most. */
    SENSITIVITY,
    /** Weights against what they come to. */
    IMPORTANCE,
    /** How far evaluators agree. */
    AGREEMENT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
