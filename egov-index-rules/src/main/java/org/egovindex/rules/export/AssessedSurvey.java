package org.egovindex.rules.export;

import java.util.Collection;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;

/**
 * Assessments as one evaluator's marks, which {@link org.egovindex.io.Surveys#write} writes as rows of city, country, criterion,
 * evaluator and score, and every index of the core is made from. What is open has no mark; see {@link Assessment#sheet}.
 */
public final class AssessedSurvey {
    private AssessedSurvey() {}

    /**
     * The marks.
     *
     * @throws IllegalArgumentException if one was made by other rules, or two are of one city
     */
    public static Survey of(RuleBook book, Collection<Assessment> assessments, Wave wave, Evaluator evaluator) {
        return Survey.of(
                wave,
                book.checklist(),
                assessments.stream()
                        .map(assessment -> assessment.sheet(evaluator))
                        .toList());
    }
}
