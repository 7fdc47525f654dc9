package org.egovindex.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#categories(On, List)}.
 *
 * @param on what the thresholds are compared with
 * @param thresholds from the best category to the worst, the last without a beginning
 */
public record Categories(On on, List<Threshold> thresholds) implements Normalisation {
    /** A place among sorted numbers that is as near as this to a whole one is that: 10 x 0.7 is 7. */
    private static final double WHOLE = 0x1p-40;

    /** What thresholds are compared with. */
    public enum On {
        /** The number itself. */
        VALUE("value", Double.POSITIVE_INFINITY),
        /** 100 x (worse + 1) / n, as in the Handbook's Table 15. */
        PERCENTILE_RANK("percentile-rank", 100),
        /** The sample quantile of this probability: type 7 of Hyndman and Fan (1996), as most software. */
        QUANTILE("quantile", 1);

        private final String id;
        private final double most;

        On(String id, double most) {
            this.id = id;
            this.most = most;
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
        /** Checks that both are numbers. */
        public Threshold {
            Scaling.requireFinite("The beginning of a category", from);
            Scaling.requireFinite("The score of a category", OptionalDouble.of(score));
        }

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
        int last = thresholds.size() - 1;
        boolean sound = last > 0 && thresholds.get(last).from().isEmpty();
        for (int i = 0; i <= last; i++) {
            OptionalDouble from = thresholds.get(i).from();
            sound &= from.isPresent() == (i < last);
            sound &= on == On.VALUE || (from.orElse(0) >= 0 && from.orElse(0) <= on.most);
            sound &=
                    i == 0 || thresholds.get(i).score() <= thresholds.get(i - 1).score();
        }
        if (!sound || !(goesOneWay(thresholds, false) || (on == On.VALUE && goesOneWay(thresholds, true)))) {
            throw new IllegalArgumentException("The thresholds " + thresholds + " on " + on
                    + " must go from the best category to the worst, with scores that do not rise, and only the last"
                    + " must have no \"from\".\nMaybe they were listed from the worst to the best;"
                    + " percentile ranks lie within 0 and 100, probabilities of quantiles within 0 and 1.");
        }
    }

    private static boolean goesOneWay(List<Threshold> thresholds, boolean up) {
        for (int i = 1; i < thresholds.size() - 1; i++) {
            double before = thresholds.get(i - 1).from().orElse(0);
            double from = thresholds.get(i).from().orElse(0);
            if (up ? from <= before : from >= before) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void normalise(Sample sample, Values out) {
        int count = on == On.VALUE ? 0 : sample.sort();
        for (int i = 0; i < out.size(); i++) {
            if (sample.values().isGap(i)) {
                out.clear(i);
            } else {
                out.set(i, score(sample, sample.values().get(i), count));
            }
        }
    }

    private double score(Sample sample, double number, int count) {
        int last = thresholds.size() - 1;
        for (int i = 0; i < last; i++) {
            if (reaches(sample, number, thresholds.get(i).from().orElseThrow(), count)) {
                return thresholds.get(i).score();
            }
        }
        return thresholds.get(last).score();
    }

    private boolean reaches(Sample sample, double number, double from, int count) {
        if (on == On.PERCENTILE_RANK) {
            return 100.0 * (sample.worse(number) + 1) / count >= from;
        }
        double cut = on == On.VALUE ? sample.point(from) : quantile(sample, from, count);
        double magnitude = Math.max(Math.abs(number), Math.abs(cut));
        return sample.higherIsBetter()
                ? !Scaling.isAbove(cut, number, magnitude)
                : !Scaling.isAbove(number, cut, magnitude);
    }

    /** The quantile, counted from the worst number. */
    private static double quantile(Sample sample, double probability, int count) {
        double place = (count - 1) * (sample.higherIsBetter() ? probability : 1 - probability);
        double whole = Math.rint(place);
        double near = Math.abs(place - whole) <= WHOLE * count ? whole : place;
        int lower = (int) Math.floor(near);
        double below = sample.sorted().get(lower);
        double above = sample.sorted().get(Math.min(lower + 1, count - 1));
        return below + (near - lower) * (above - below);
    }

    @Override
    public Optional<String> fault(Sample sample) {
        if (on != On.VALUE) {
            return Scaling.fault(sample, id());
        }
        for (Threshold threshold : thresholds) {
            double from = threshold.from().orElse(0);
            if (threshold.from().isPresent() && !Double.isFinite(sample.point(from))) {
                return Optional.of("the threshold " + from + " becomes " + sample.point(from)
                        + " by the transform.\nMaybe it must be above 0 for a logarithm.");
            }
        }
        return goesOneWay(thresholds, !sample.higherIsBetter())
                ? Optional.empty()
                : Optional.of("the thresholds " + thresholds + " must "
                        + (sample.higherIsBetter() ? "fall, as higher is better" : "rise, as lower is better")
                        + ".\nMaybe the direction is the other one.");
    }

    @Override
    public boolean dependsOnSample() {
        return on != On.VALUE;
    }

    @Override
    public Optional<List<Double>> bounds() {
        int last = thresholds.size() - 1;
        return Optional.of(
                List.of(thresholds.get(last).score(), thresholds.get(0).score()));
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
