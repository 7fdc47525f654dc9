package org.egovindex.quickstart;

import java.math.BigDecimal;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rules.advice.Counterfactual;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.MissingEvidencePolicies;
import org.egovindex.rules.rule.RuleBook;

/** An example of docs/rules.md: what was seen of one site becomes scores, each with its reasons. The evidence is simulated. */
public final class ScoreOneCity {
    private ScoreOneCity() {}

    /**
     * Scores a simulated site by the five-area rules over observations.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // docs: score one city
        RuleBook rules = RulePacks.named("hundred-cities-2009").observed();
        Evidence seen = new SimulatedEvidence(rules, 1, 1, 20, 2009).draw().get(0);
        Assessment assessment = rules.assess(seen);

        System.out.println(assessment);
        assessment.areas().forEach(System.out::println);
        Rational score =
                assessment.total().score(MissingEvidencePolicies.EXCLUDE).orElseThrow();
        System.out.println(score.rounded(Rounding.halfUp(2)));
        assessment.explain("S05").print();
        System.out.println(Counterfactual.of(rules.rule("S05"), seen, BigDecimal.valueOf(3)));
        // end
    }
}
