package org.egovindex.io;

import java.util.Locale;

/** What stands in a file of ratings. */
public enum RatingsForm {
    /** A row for each subject, a column for each rater. */
    RATINGS,
    /** A row for each subject, a column for each category: how many raters chose it. */
    COUNTS,
    /** A row for each category of one rater, a column for each of the other: how many subjects got both. */
    CONTINGENCY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
