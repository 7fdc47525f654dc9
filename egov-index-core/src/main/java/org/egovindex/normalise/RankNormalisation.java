package org.egovindex.normalise;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.SortedValues;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#rank(RankTies)} and {@link Normalisations#borda(RankTies)}: places counted from the worst.
 *
 * @param ties what equal numbers get
 * @param first the place of the worst: 1 for ranks, 0 for Borda points
 */
record RankNormalisation(RankTies ties, int first) implements Normalisation {
    @Override
    public void normalise(Sample sample, Values out) {
        SortedValues sorted = sample.sorted();
        int different = ties == RankTies.DENSE ? sorted.different(sorted.size()) : 0;
        for (int i = 0; i < out.size(); i++) {
            if (sample.values().isGap(i)) {
                out.clear(i);
            } else {
                double number = sample.values().get(i);
                double place = place(sorted, number, different, sample.higherIsBetter());
                out.set(i, place - 1 + first);
            }
        }
    }

    private double place(SortedValues sorted, double number, int different, boolean higherIsBetter) {
        int below = sorted.below(number);
        int notAbove = sorted.notAbove(number);
        int worse = higherIsBetter ? below : sorted.size() - notAbove;
        int notBetter = higherIsBetter ? notAbove : sorted.size() - below;
        return switch (ties) {
            case STANDARD -> worse + 1;
            case MODIFIED -> notBetter;
            case FRACTIONAL -> (worse + 1 + notBetter) / 2.0;
            case DENSE -> {
                int lower = sorted.different(below);
                yield higherIsBetter ? lower + 1 : different - lower;
            }
        };
    }

    @Override
    public Optional<String> fault(Sample sample) {
        return sample.values().present() == 0 ? Scaling.fault(sample, OptionalDouble.empty(), id()) : Optional.empty();
    }

    @Override
    public boolean dependsOnSample() {
        return true;
    }

    @Override
    public String id() {
        return first == 1 ? "rank" : "borda";
    }

    @Override
    public Map<String, Object> settings() {
        RankTies usual = first == 1 ? RankTies.STANDARD : RankTies.FRACTIONAL;
        return ties == usual ? Map.of() : Map.of("ties", ties.id());
    }

    @Override
    public String toString() {
        return described();
    }
}
