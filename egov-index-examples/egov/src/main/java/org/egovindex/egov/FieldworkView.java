package org.egovindex.egov;

import java.util.Locale;

/** What {@code egov fieldwork} can show. */
enum FieldworkView {
    /** What is doubtful about the file of marks. */
    CHECKS,
    /** The cities that need a third evaluator. */
    THIRD,
    /** Every city: agreed, settled, or what is to be done. */
    ADJUDICATION,
    /** How severe or mild each evaluator is. */
    SEVERITY,
    /** The index without and with adjustment for severity. */
    ADJUSTED,
    /** How groups of evaluators differ, and the index with all groups weighted equally. */
    PANELS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
