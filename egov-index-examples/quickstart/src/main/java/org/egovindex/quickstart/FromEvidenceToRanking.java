package org.egovindex.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.scoring.MissingMarksPolicies;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;

/** The whole flow: evidence, rules, marks, survey, index, ranking. The evidence is simulated. */
public final class FromEvidenceToRanking {
    private FromEvidenceToRanking() {}

    /**
     * Ranks simulated cities by what two simulated evaluators saw of each.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // docs: evidence to ranking
        RuleBook rules = RulePacks.named("hundred-cities-2009").observed();
        List<Evidence> seen = new SimulatedEvidence(rules, 12, 2, 10, 2009).draw();

        List<ScoreSheet> sheets = new ArrayList<>();
        for (int sheet = 0; sheet < seen.size(); sheet++) {
            Evaluator evaluator = Evaluator.of("simulated " + (sheet % 2 + 1));
            sheets.add(rules.assess(seen.get(sheet)).sheet(evaluator));
        }
        Survey survey = Survey.of(Wave.of("simulated"), rules.checklist(), sheets);
        SurveyIndex index = ScoringMethods.hundredCities(2009)
                .withMissing(MissingMarksPolicies.EXCLUDE)
                .compute(survey);

        index.ranking().print();
        index.explain("Adhara").to(1).print();
        // end
    }
}
