package org.egovindex.rules.fieldwork;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.Wave;
import org.egovindex.rules.evidence.Evidence;

/**
 * What came of reading an evidence file: the evidence of all good rows, and the problems.
 *
 * @param wave of which wave it is, if the file or the caller says so
 * @param together one for each city, made of what all its evaluators saw: equal values stay, a value beats an absence, and two
 *     different values are a {@link org.egovindex.rules.evidence.Absence#CONFLICT}; an absence that is a finding counts as a value
 * @param sheets one for each city and evaluator, by name; what stands in slots for crawlers is on each sheet of the city
 * @param problems what is wrong, doubtful or worth knowing
 */
public record EvidenceReading(
        Optional<Wave> wave, List<Evidence> together, List<EvidenceSheet> sheets, ProblemReport problems) {
    /** Copies the lists. */
    public EvidenceReading {
        together = List.copyOf(together);
        sheets = List.copyOf(sheets);
    }

    /** The evidence of the sheets. */
    public List<Evidence> byEvaluator() {
        return sheets.stream().map(EvidenceSheet::evidence).toList();
    }

    /** This reading, if every row was taken; throws {@link RefusedFileException} naming the first problems if not. */
    public EvidenceReading orThrow() {
        if (together.isEmpty() || problems.hasErrors()) {
            throw RefusedFileException.of(problems);
        }
        return this;
    }

    @Override
    public String toString() {
        return "evidence of " + together.size() + " cities on " + sheets.size() + " sheets"
                + problems.first().stream().map(problem -> "\n" + problem).collect(Collectors.joining());
    }
}
