package org.egovindex.io;

import java.util.List;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.Evaluator;

/**
 * What came of reading an evaluators file.
 *
 * @param evaluators all rows that were taken
 * @param problems what is wrong or doubtful
 */
public record EvaluatorsReading(List<Evaluator> evaluators, ProblemReport problems) {
    /** Copies the evaluators. */
    public EvaluatorsReading {
        evaluators = List.copyOf(evaluators);
    }

    /** The evaluators, if every row was taken; throws {@link RefusedFileException} if not. */
    public List<Evaluator> orThrow() {
        if (problems.hasErrors()) {
            throw RefusedFileException.of(problems);
        }
        return evaluators;
    }
}
