package org.egovindex.rules.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.rules.condition.Traced;

/** What came of a criterion, in a sentence. */
final class FindingSentence {
    private FindingSentence() {}

    static String of(Finding finding) {
        Outcome outcome = finding.outcome();
        if (outcome instanceof Outcome.Scored scored) {
            Optional<Traced> by = finding.decidedBy();
            String points = scored.worth().toPlainString();
            return by.map(level -> points + ", since " + level.condition().sentence())
                    .orElse(points + ", since none of the levels above holds");
        }
        if (outcome instanceof Outcome.Inapplicable) {
            return "does not apply, since not so: "
                    + finding.rule().appliesWhen().sentence();
        }
        String points =
                outcome.possible().stream().map(one -> one.toPlainString()).collect(Collectors.joining(" or "));
        String missing = outcome.missing().entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue().words() + ")")
                .collect(Collectors.joining(", "));
        return points + (outcome.mayNotApply() ? ", or does not apply" : "") + ": it depends on " + missing;
    }
}
