package org.egovindex.quickstart;

import org.egovindex.evaluator.EvaluatorGroups;
import org.egovindex.evaluator.SeverityAdjustedIndex;
import org.egovindex.model.Survey;
import org.egovindex.protocol.Adjudication;
import org.egovindex.protocol.AdjudicationRules;
import org.egovindex.protocol.FieldworkProtocol;
import org.egovindex.protocol.Resolution;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;

/** An example of the docs: what is doubtful about fieldwork, who needs a third evaluator, and what severity and panels do to ranks. */
public final class CheckTheFieldwork {
    private CheckTheFieldwork() {}

    /** Looks at a simulated wave in which four faults are planted. */
    public static void main(String[] arguments) {
        // docs: check the fieldwork
        Survey survey = FaultyFieldwork.survey();
        ScoringMethod method = ScoringMethods.hundredCities(2009);

        FieldworkProtocol.of(2).check(survey).print();

        Adjudication adjudication =
                Adjudication.of(survey, AdjudicationRules.hundredCities(survey.checklist()), Resolution.TWO_NEAREST);
        adjudication.thirdSheets().print();

        SeverityAdjustedIndex adjusted = SeverityAdjustedIndex.of(method.compute(survey));
        adjusted.severity().print();
        adjusted.table().top(10).print();

        EvaluatorGroups panels = EvaluatorGroups.of(survey, method, "panel");
        panels.difference("west", "east", 42).print();
        panels.byCity("west", "east").table().top(5).print();
        panels.weightedEqually().table().top(5).print();
        // end
    }
}
