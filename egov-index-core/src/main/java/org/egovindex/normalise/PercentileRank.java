package org.egovindex.normalise;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#percentileRank(Definition)}.
 *
 * @param definition of the percentile rank
 * @param low what 0 becomes
 * @param high what 1 becomes
 * @param constant what a unit gets that is alone, where the definition divides by n - 1
 */
public record PercentileRank(Definition definition, double low, double high, OptionalDouble constant)
        implements Normalisation {
    /** Checks the range. */
    public PercentileRank {
        Scaling.requireRange(low, high);
        Scaling.requireFinite("The constant of a percentile rank", constant);
    }

    /** How the worse are counted; 10, 20, 20, 40 show it. */
    public enum Definition {
        /** (worse + 1) / n: 0.25, 0.5, 0.5, 1, as in the Handbook's Table 15. */
        RANK_SHARE("rank-share"),
        /** worse / (n - 1): 0, 1/3, 1/3, 1, as spreadsheets' PERCENTRANK.INC. */
        INCLUSIVE("inclusive"),
        /** (worse + half of the equal, itself counted) / n: 0.125, 0.5, 0.5, 0.875. */
        MID("mid");

        private final String id;

        Definition(String id) {
            this.id = id;
        }

        /** The definition written {@code id}. */
        public static Optional<Definition> find(String id) {
            return Arrays.stream(values())
                    .filter(definition -> definition.id.equals(id))
                    .findFirst();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** To another range. */
    public PercentileRank within(double lowest, double highest) {
        return new PercentileRank(definition, lowest, highest, constant);
    }

    /** With a value for a unit that is alone. */
    public PercentileRank constantAs(double value) {
        return new PercentileRank(definition, low, high, OptionalDouble.of(value));
    }

    @Override
    public void normalise(Sample sample, Values out) {
        int count = sample.sort();
        for (int i = 0; i < out.size(); i++) {
            if (sample.values().isGap(i)) {
                out.clear(i);
            } else if (isUndefined(count)) {
                out.set(i, constant.orElse(low));
            } else {
                double share = share(sample, sample.values().get(i), count);
                out.set(i, share == 1 ? high : Math.min(high, low + (high - low) * share));
            }
        }
    }

    private boolean isUndefined(int count) {
        return count == 1 && definition == Definition.INCLUSIVE;
    }

    private double share(Sample sample, double number, int count) {
        int worse = sample.worse(number);
        return switch (definition) {
            case RANK_SHARE -> (worse + 1.0) / count;
            case INCLUSIVE -> (double) worse / (count - 1);
            case MID -> (worse + (sample.notBetter(number) - worse) / 2.0) / count;
        };
    }

    @Override
    public Optional<String> fault(Sample sample) {
        return isUndefined(sample.values().present())
                ? Scaling.fault(sample, constant, id())
                : Scaling.fault(sample, id());
    }

    @Override
    public boolean dependsOnSample() {
        return true;
    }

    @Override
    public Optional<List<Double>> bounds() {
        return Optional.of(Scaling.bounds(low, high, constant));
    }

    @Override
    public String id() {
        return "percentile-rank";
    }

    @Override
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (definition != Definition.RANK_SHARE) {
            settings.put("definition", definition.toString());
        }
        Scaling.putRange(settings, low, high);
        Scaling.putConstant(settings, constant);
        return settings;
    }

    @Override
    public String toString() {
        return described();
    }
}
