package org.egovindex.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.rules.evidence.Evidence;

/**
 * An evaluator's rating beside what was observed.
 *
 * @param rated what came of the rating
 * @param observed what came of the ladder beside it
 */
public record CrossCheck(Finding rated, Finding observed) {
    static List<CrossCheck> of(List<Finding> findings, Evidence evidence) {
        List<CrossCheck> checks = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Rule> check = finding.rule().crossCheck();
            check.ifPresent(rule -> checks.add(new CrossCheck(finding, rule.assess(evidence))));
        }
        return checks;
    }

    /** Whether the points rated are among those that the observations leave possible; nothing is said while there is no rating. */
    public boolean agrees() {
        return rated.outcome()
                .points()
                .map(points -> observed.outcome().possible().contains(points))
                .orElse(true);
    }

    @Override
    public String toString() {
        return rated.rule().id() + ": rated " + rated.outcome() + ", observed " + observed.outcome();
    }
}
