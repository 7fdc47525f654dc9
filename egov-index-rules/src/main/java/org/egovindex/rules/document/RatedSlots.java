package org.egovindex.rules.document;

import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Criterion;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Rated;

/** The slots of the evaluators' ratings of one document, which hold all answers of their scales, and not too many together. */
final class RatedSlots {
    private static final long MOST_ANSWERS = 250_000;

    private static final String TOO_MANY =
            "the scales of all rated criteria have more than " + MOST_ANSWERS + " answers together.";
    private static final String ADVICE = "Maybe fewer decimals will do.";

    private long answers;

    /** The slot of a criterion's rating, if it is rated; if there are too many answers, a problem. */
    Optional<Slot> slot(CriterionParser one) {
        Optional<Criterion> rated = one.rated().filter(criterion -> answers <= MOST_ANSWERS);
        if (rated.isPresent() && !admits(rated.get())) {
            one.json().problem(ProblemCode.LIMIT_ROWS, TOO_MANY, ADVICE);
            return Optional.empty();
        }
        return rated.flatMap(criterion -> one.json().attempt(() -> Rated.slot(criterion)));
    }

    /** The same of a criterion in lines. */
    Optional<Slot> slot(CriterionLines one, Problems problems) {
        Optional<Criterion> rated = one.rated().filter(criterion -> answers <= MOST_ANSWERS);
        TextLine line = one.head().line();
        if (rated.isPresent() && !admits(rated.get())) {
            problems.add(ProblemCode.LIMIT_ROWS, line.number(), line.start(), TOO_MANY, ADVICE);
            return Optional.empty();
        }
        return rated.flatMap(criterion -> TextScope.attempt(problems, line, () -> Rated.slot(criterion)));
    }

    private boolean admits(Criterion rated) {
        answers += rated.scale().size();
        return answers <= MOST_ANSWERS;
    }
}
