package org.egovindex.io;

import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.Survey;

/**
 * What came of reading a marks file: the survey of all good rows, and the problems.
 *
 * @param survey all rows that were taken; nothing if none was
 * @param problems what is wrong, doubtful or worth knowing
 */
public record SurveyReading(Optional<Survey> survey, ProblemReport problems) {
    /** The survey, if every row was taken; throws {@link RefusedFileException} naming the first problems if not. */
    public Survey orThrow() {
        if (survey.isEmpty() || problems.hasErrors()) {
            throw RefusedFileException.of(problems);
        }
        return survey.get();
    }

    @Override
    public String toString() {
        return survey.map(Survey::toString).orElse("no survey")
                + problems.first().stream().map(p -> "\n" + p).collect(Collectors.joining());
    }
}
