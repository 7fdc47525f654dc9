package org.egovindex.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.SortedValues;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#categories(On, List)}.
 *
 * @param on what the thresholds are compared with
 * @param thresholds from the best category to the worst, the last without a beginning
 */
public record Categories(On on, List<Threshold> thresholds) implements Normalisation {
    /** What thresholds are compared with. */
    public enum On {
        /** The number itself. */
        VALUE("value"),
        /** 100 x (worse + 1) / n, as in the Handbook's Table 15. */
        PERCENTILE_RANK("percentile-rank"),
        /** The sample quantile of this probability: type 7 of Hyndman and Fan, as most software. */
        QUANTILE("quantile");

        private final String id;

        On(String id) {
            this.id = id;
        }

        /** The one written {@code id}. */
        public static Optional<On> find(String id) {
            return Arrays.stream(values()).filter(on -> on.id.equals(id)).findFirst();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Where a category begins.
     *
     * @param from its worst number; nothing for the last category
     * @param score what it gets
     */
    public record Threshold(OptionalDouble from, double score) {
        /** A category from {@code from} on. */
        public static Threshold from(double from, double score) {
            return new Threshold(OptionalDouble.of(from), score);
        }

        /** The last category. */
        public static Threshold rest(double score) {
            return new Threshold(OptionalDouble.empty(), score);
        }
    }

    /** Checks that thresholds go one way and scores down. */
    public Categories {
        thresholds = List.copyOf(thresholds);
        boolean sound = thresholds.size() >= 2;
        for (int i = 0; i < thresholds.size(); i++) {
            sound &= thresholds.get(i).from().isPresent() == (i < thresholds.size() - 1);
            sound &=
                    i == 0 || thresholds.get(i).score() <= thresholds.get(i - 1).score();
            sound &= Double.isFinite(thresholds.get(i).score());
        }
        if (!sound) {
            throw new IllegalArgumentException(
                    "Thresholds must go from the best category to the worst, with scores that do not rise,"
                            + " and only the last must have no \"from\".\nMaybe they were listed from the worst to the best.");
        }
    }

    @Override
    public void normalise(Sample sample, Values out) {
        SortedValues sorted = sample.sorted();
        for (int i = 0; i < out.size(); i++) {
            if (sample.values().isGap(i)) {
                out.clear(i);
            } else {
                out.set(i, score(sample, sorted, sample.values().get(i)));
            }
        }
    }

    private double score(Sample sample, SortedValues sorted, double number) {
        for (Threshold threshold : thresholds) {
            if (threshold.from().isEmpty()
                    || reaches(sample, sorted, number, threshold.from().getAsDouble())) {
                return threshold.score();
            }
        }
        throw new IllegalStateException("The last category takes all.\nMaybe a defect here.");
    }

    private boolean reaches(Sample sample, SortedValues sorted, double number, double from) {
        if (on == On.PERCENTILE_RANK) {
            int worse = sample.higherIsBetter() ? sorted.below(number) : sorted.size() - sorted.notAbove(number);
            return 100.0 * (worse + 1) / sorted.size() >= from;
        }
        double probability = sample.higherIsBetter() ? from : 1 - from;
        double cut = on == On.VALUE ? sample.point(from) : sorted.quantile(probability);
        return sample.higherIsBetter() ? number >= cut : number <= cut;
    }

    @Override
    public Optional<String> fault(Sample sample) {
        if (on != On.VALUE && sample.values().present() == 0) {
            return Scaling.fault(sample, OptionalDouble.empty(), id());
        }
        boolean rising = on == On.VALUE && !sample.higherIsBetter();
        for (int i = 1; i < thresholds.size() - 1; i++) {
            double above = thresholds.get(i - 1).from().orElse(0);
            double from = thresholds.get(i).from().orElse(0);
            if (rising ? from <= above : from >= above) {
                return Optional.of("the thresholds must " + (rising ? "rise, as lower is better" : "fall") + ", but "
                        + above + " is followed by " + from + ".\nMaybe the direction is the other one.");
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean dependsOnSample() {
        return on != On.VALUE;
    }

    @Override
    public Optional<List<Double>> bounds() {
        return Optional.of(List.of(
                thresholds.get(thresholds.size() - 1).score(), thresholds.get(0).score()));
    }

    @Override
    public String id() {
        return "categories";
    }

    @Override
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (on != On.VALUE) {
            settings.put("on", on.toString());
        }
        List<Object> list = new ArrayList<>();
        for (Threshold threshold : thresholds) {
            Map<String, Object> object = new LinkedHashMap<>();
            threshold.from().ifPresent(from -> object.put("from", from));
            object.put("score", threshold.score());
            list.add(object);
        }
        settings.put("thresholds", list);
        return settings;
    }

    @Override
    public String toString() {
        return described();
    }
}
