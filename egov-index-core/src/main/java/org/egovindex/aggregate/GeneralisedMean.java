package org.egovindex.aggregate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Decimals;

/**
 * The means of one family: power 0 is geometric, -1 harmonic, others are power means.
 *
 * @param power of the family
 * @param zeros whether a zero makes the whole zero; else it is refused where the formula has no value
 */
record GeneralisedMean(double power, boolean zeros) implements Aggregation {
    @Override
    public double of(WeightedValues children) {
        double lowest = children.minimum();
        double highest = children.maximum();
        if (lowest < 0 || (lowest == 0 && power <= 0)) {
            return lowest == 0 && zeros ? 0 : Double.NaN;
        }
        if (lowest == highest) {
            return lowest;
        }
        double sum = 0;
        for (int i = 0; i < children.size(); i++) {
            sum += children.share(i) * onScale(children.value(i));
        }
        boolean beyondDoubles = !Double.isFinite(sum) || (power != 0 && sum == 0);
        return beyondDoubles ? Double.NaN : Math.max(lowest, Math.min(highest, offScale(sum)));
    }

    private double onScale(double value) {
        if (power == 0) {
            return StrictMath.log(value);
        }
        return power == -1 ? 1 / value : StrictMath.pow(value, power);
    }

    private double offScale(double sum) {
        if (power == 0) {
            return StrictMath.exp(sum);
        }
        return power == -1 ? 1 / sum : StrictMath.pow(sum, 1 / power);
    }

    private double slope(double value) {
        return power == 0 ? 1 / value : power * StrictMath.pow(value, power - 1);
    }

    @Override
    public Optional<String> fault(WeightedValues children) {
        double lowest = children.minimum();
        if (lowest > 0 || (lowest == 0 && (power > 0 || zeros))) {
            return Optional.empty();
        }
        return Optional.of("a " + id() + " needs numbers " + (power > 0 ? "of 0 or more" : "above 0") + ", not "
                + Decimals.text(lowest) + ".\nMaybe normalise to a range above 0, such as [1, 100]"
                + (lowest == 0 ? ", or say \"zero\": \"zero\" if one zero shall make the whole zero." : "."));
    }

    @Override
    public Optional<Scale> scale() {
        return Optional.of(new Scale(scaleName(), this::onScale, this::offScale, this::slope, true));
    }

    private String scaleName() {
        if (power == 0) {
            return "logarithms";
        }
        return power == -1 ? "reciprocals" : "powers of " + Decimals.text(power);
    }

    @Override
    public String id() {
        if (power == 0) {
            return "geometric-mean";
        }
        return power == -1 ? "harmonic-mean" : "power-mean";
    }

    @Override
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (power != 0 && power != -1) {
            settings.put("power", power);
        }
        if (zeros) {
            settings.put("zero", "zero");
        }
        return settings;
    }

    @Override
    public String toString() {
        return described();
    }
}
