package org.egovindex.egov;

import java.util.Locale;
import org.egovindex.agree.EvaluatorAgreement;
import org.egovindex.model.Survey;
import org.egovindex.protocol.Adjudication;
import org.egovindex.protocol.AdjudicationRules;
import org.egovindex.protocol.Resolution;
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
    SCORES,
    /** The cities that need a third evaluator, by the rule of the 100 Cities Survey; 'egov fieldwork' knows others. */
    THIRD;

    Table of(EvaluatorAgreement agreement, Survey survey) {
        return switch (this) {
            case WHOLE -> agreement.table();
            case CRITERIA -> agreement.criteriaTable();
            case HARDEST -> agreement.hardestTable();
            case CITIES -> agreement.citiesTable();
            case PAIRS -> agreement.pairsTable();
            case SCORES -> agreement.scoresTable();
            case THIRD ->
                Adjudication.of(survey, AdjudicationRules.hundredCities(survey.checklist()), Resolution.MEAN_OF_ALL)
                        .thirdSheets();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
