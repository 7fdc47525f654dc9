package org.egovindex.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;

/**
 * One doubt about fieldwork.
 *
 * @param code of what kind
 * @param city where; nothing if it concerns more than one
 * @param evaluators whom it concerns; none if it concerns all
 * @param sentence what was seen, with its figures
 * @param advice what to do about it
 */
public record FieldworkFinding(
        FieldworkCode code, Optional<City> city, List<Evaluator> evaluators, String sentence, String advice) {
    /** Copies the evaluators. */
    public FieldworkFinding {
        evaluators = List.copyOf(evaluators);
    }

    /** The names of the evaluators. */
    String names() {
        return evaluators.stream().map(Evaluator::name).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return code + ": " + city.map(c -> c.label() + ": ").orElse("") + sentence;
    }
}
