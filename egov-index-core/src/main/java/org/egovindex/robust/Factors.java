package org.egovindex.robust;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.index.Methodology;
import org.egovindex.index.WeightSet;
import org.egovindex.model.Survey;
import org.egovindex.normalise.Normalisation;
import org.egovindex.publish.Documented;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.weight.WeightDistribution;
import org.egovindex.weight.WeightDistributions;
import org.egovindex.weight.WeightSpace;

/**
 * The factors by name. All are checked against methodology and table before the first run; several may be varied at once, and are drawn
 * independently, in the order in which they were added.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7; Saisana, Saltelli and Tarantola (2005).
 */
public final class Factors {
    private Factors() {}

    /**
     * Every weight times a number of its own from {@code 1 - by} to {@code 1 + by}, at all levels: weight noise. With 0.25 a weight of 2 is
     * from 1.5 to 2.5. Works on the weights as factors before it left them.
     */
    public static Factor weightsWithin(double by) {
        return new WeightNoise(by, List.of());
    }

    /** The same for the children of these nodes only. */
    public static Factor weightsWithin(double by, String... parents) {
        return new WeightNoise(by, List.of(parents));
    }

    /** Any shares of the children of these nodes, each as likely as any other: nothing is known of the weights. */
    public static Factor anyWeights(String... parents) {
        return new DrawnWeights(
                "any weights of " + String.join(", ", parents),
                List.of(parents),
                (space, parent) ->
                        WeightDistributions.uniform(space.vary(parent).polytope(parent)));
    }

    /** Dirichlet shares around those stated, for the children of these nodes; the higher the concentration the nearer. */
    public static Factor weightsAround(double concentration, String... parents) {
        return new DrawnWeights(
                "weights of " + String.join(", ", parents) + " around those stated, concentration " + concentration,
                List.of(parents),
                (space, parent) ->
                        WeightDistributions.dirichlet(DrawnWeights.stated(space.methodology(), parent), concentration));
    }

    /** All admissible weights, each as likely as any other: bounds, orders and ratios. */
    public static Factor weights(WeightSpace space) {
        return new DrawnWeights(
                "weights: " + space,
                space.varied(),
                (all, parent) -> WeightDistributions.uniform(space.polytope(parent)));
    }

    /** Shares of the children of one node by a distribution of one's own. */
    public static Factor weights(String parent, WeightDistribution distribution) {
        return new DrawnWeights(
                "weights of " + parent + ": " + distribution.describe(), List.of(parent), (space, of) -> distribution);
    }

    /** One of several sets of weights, such as those of experts, each as likely as any other. */
    public static Factor weightSets(String id, List<WeightSet> sets) {
        return new ListedWeights(id, sets, false);
    }

    /** The first set of weights in run 0, the next in run 1, and so on, from the beginning again after the last. */
    public static Factor weightSetsInTurn(String id, List<WeightSet> sets) {
        return new ListedWeights(id, sets, true);
    }

    /** One of several ways to make the index, each as likely as any other. */
    public static Factor oneOf(String id, Alternative... alternatives) {
        return new MethodChoice(id, Arrays.asList(alternatives));
    }

    /** One of several ways to make the index, each as likely as any other. */
    public static Factor oneOf(String id, List<Alternative> alternatives) {
        return new MethodChoice(id, alternatives);
    }

    /** One of these normalisations, wherever the methodology states one. */
    public static Factor normalisations(Normalisation... each) {
        return choice("normalisation", List.of(each), Methodology::withNormalisation);
    }

    /** One of these aggregations, wherever the methodology states one. */
    public static Factor aggregations(Aggregation... each) {
        return choice("aggregation", List.of(each), Methodology::withAggregation);
    }

    /** One of these policies for gaps, at every node. */
    public static Factor missingData(MissingDataPolicy... each) {
        return choice("missing data", List.of(each), Methodology::withMissing);
    }

    /** One of these treatments of outliers, wherever the methodology states one. */
    public static Factor outliers(OutlierTreatment... each) {
        return choice("outliers", List.of(each), Methodology::withOutliers);
    }

    private static <M extends Documented> Factor choice(
            String id, List<M> methods, BiFunction<Methodology, M, Methodology> change) {
        return new MethodChoice(
                id,
                methods.stream()
                        .map(method ->
                                new Alternative(method.described(), methodology -> change.apply(methodology, method)))
                        .toList());
    }

    /**
     * A number anywhere from {@code lowest} to {@code highest}, such as the power of a mean or a goalpost. The plan is made anew in every run:
     * where a few values will do, {@link #oneOf} is much faster.
     *
     * @param change what the number makes of the methodology; weights are for other factors
     */
    public static Factor parameter(
            String id, double lowest, double highest, BiFunction<Methodology, Double, Methodology> change) {
        return new DrawnParameter(id, lowest, highest, change);
    }

    /** One of these nodes left out, or none, each as likely as any other. */
    public static Factor leavingOut(String... nodes) {
        return new LeftOut(List.of(nodes));
    }

    /**
     * The children of each of these parents drawn anew from among themselves, as many as there are, with repetition: had other criteria been
     * asked. Weights are multiplied by how often a child was drawn.
     */
    public static Factor bootstrapOf(String... parents) {
        return new CriteriaBootstrap(List.of(parents));
    }

    /** Normal errors of measurement: every number of a column times {@code 1 + deviation x z}. */
    public static Factor measurementError(double deviation, String... columns) {
        return new MeasurementError(deviation, List.of(columns));
    }

    /**
     * Every mark wrong with this probability: one answer up or down, as likely, or inwards at the end of its scale. A criterion's scale is that of
     * the survey's form.
     */
    public static Factor markErrors(Survey survey, double probability) {
        return new MarkErrors(survey, probability);
    }

    /** The evaluators of each city drawn anew from among themselves, as many as there are, with repetition. */
    public static Factor resampledEvaluators(Survey survey) {
        return new ResampledEvaluators(survey, false);
    }

    /** The marks of one evaluator, drawn by lot for each city, instead of the mean of all: how much hangs on who was sent. */
    public static Factor oneEvaluator(Survey survey) {
        return new ResampledEvaluators(survey, true);
    }

    /** An alternative by what it changes. */
    public static Alternative alternative(String name, UnaryOperator<Methodology> change) {
        return new Alternative(name, change);
    }
}
