package org.egovindex.evaluator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.model.Evaluator;

/**
 * How severe one evaluator is.
 *
 * @param evaluator who
 * @param group the number, from 1, of the group of evaluators within which effects can be compared
 * @param cities at how many cities they looked
 * @param overall the effect over the whole form; nothing if they share no mark with anybody
 * @param areas the effect in each area, in the order of the form
 * @param holm the probability of the overall effect by chance, adjusted for the number of evaluators by Holm's method
 */
public record EvaluatorSeverity(
        Evaluator evaluator,
        int group,
        int cities,
        Optional<Effect> overall,
        List<Optional<Effect>> areas,
        OptionalDouble holm) {
    /** Copies the areas. */
    public EvaluatorSeverity {
        areas = List.copyOf(areas);
    }

    EvaluatorSeverity withHolm(OptionalDouble adjusted) {
        return new EvaluatorSeverity(evaluator, group, cities, overall, areas, adjusted);
    }
}
