package org.egovindex.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.treat.OutlierTreatments;
import org.egovindex.treat.Transform;

/**
 * The methods chosen at a node, for it and for all below that choose nothing else.
 *
 * @param direction whether more is better, for indicators
 * @param transforms what is done to numbers before they are normalised, for indicators
 * @param normalisation the common scale, for indicators
 * @param missing what happens to gaps: policies that fill them, at indicators; others, at parents
 * @param aggregation how children make a parent
 * @param answers what words in a column are worth, such as Yes 1 and No 0, for indicators
 * @param outliers what happens to numbers far from all others, for indicators
 */
public record Choices(
        Optional<Direction> direction,
        Optional<List<Transform>> transforms,
        Optional<Normalisation> normalisation,
        Optional<MissingDataPolicy> missing,
        Optional<Aggregation> aggregation,
        Optional<Map<String, Double>> answers,
        Optional<OutlierTreatment> outliers) {
    /** No choice: everything is inherited. */
    public static final Choices NONE = new Choices(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What holds where nothing was ever chosen: numbers as they are, more is better, arithmetic means, no gaps. */
    static final Choices USUAL = new Choices(
            Optional.of(Direction.HIGHER_IS_BETTER),
            Optional.of(List.of()),
            Optional.of(Normalisations.NONE),
            Optional.of(MissingDataPolicies.REJECT_UNIT),
            Optional.of(Aggregations.ARITHMETIC_MEAN),
            Optional.of(Map.of()),
            Optional.of(OutlierTreatments.NONE));

    /** Copies transforms and answers, in their order. */
    public Choices {
        transforms = transforms.map(List::copyOf);
        answers = answers.map(words -> Collections.unmodifiableMap(new LinkedHashMap<>(words)));
    }

    /** These choices where there are any, else those from above. */
    public Choices over(Choices above) {
        return new Choices(
                direction.or(above::direction),
                transforms.or(above::transforms),
                normalisation.or(above::normalisation),
                missing.or(above::missing),
                aggregation.or(above::aggregation),
                answers.or(above::answers),
                outliers.or(above::outliers));
    }

    /** With this direction. */
    public Choices with(Direction other) {
        return new Choices(Optional.of(other), transforms, normalisation, missing, aggregation, answers, outliers);
    }

    /** With these transforms. */
    public Choices with(List<Transform> other) {
        return new Choices(direction, Optional.of(other), normalisation, missing, aggregation, answers, outliers);
    }

    /** With this normalisation. */
    public Choices with(Normalisation other) {
        return new Choices(direction, transforms, Optional.of(other), missing, aggregation, answers, outliers);
    }

    /** With this policy for gaps. */
    public Choices with(MissingDataPolicy other) {
        return new Choices(direction, transforms, normalisation, Optional.of(other), aggregation, answers, outliers);
    }

    /** With this aggregation. */
    public Choices with(Aggregation other) {
        return new Choices(direction, transforms, normalisation, missing, Optional.of(other), answers, outliers);
    }

    /** With these words worth numbers. */
    public Choices with(Map<String, Double> other) {
        return new Choices(direction, transforms, normalisation, missing, aggregation, Optional.of(other), outliers);
    }

    /** With this treatment of outliers. */
    public Choices with(OutlierTreatment other) {
        return new Choices(direction, transforms, normalisation, missing, aggregation, answers, Optional.of(other));
    }
}
