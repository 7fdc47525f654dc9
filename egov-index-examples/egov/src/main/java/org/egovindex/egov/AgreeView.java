package org.egovindex.egov;

import java.util.Locale;
import org.egovindex.agree.EvaluatorAgreement;
import org.egovindex.publish.Table;

/** What {@code egov agree} can show of a survey. */
enum AgreeView {
    /** All marks together, and each area. */
    WHOLE,
    /** Every criterion, in the order of the form. */
    CRITERIA,
    /** The same, those with least agreement first. */
    HARDEST,
    /** Every city. */
    CITIES,
    /** Every pair of evaluators, and means over pairs. */
    PAIRS,
    /** The scores of areas and index, as each evaluator alone would have them. */
    SCORES;

    Table of(EvaluatorAgreement agreement) {
        return switch (this) {
            case WHOLE -> agreement.table();
            case CRITERIA -> agreement.criteriaTable();
            case HARDEST -> agreement.hardestTable();
            case CITIES -> agreement.citiesTable();
            case PAIRS -> agreement.pairsTable();
            case SCORES -> agreement.scoresTable();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
