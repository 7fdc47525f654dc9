package org.egovindex.normalise;

import java.util.Map;
import java.util.Optional;
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
        int count = sample.sort();
        Values sorted = sample.sorted();
        int different = ties == RankTies.DENSE ? sorted.different(0, count) : count;
        for (int i = 0; i < out.size(); i++) {
            if (sample.values().isGap(i)) {
                out.clear(i);
            } else {
                double number = sample.values().get(i);
                double place = place(sorted, number, count, different, sample.higherIsBetter());
                out.set(i, place - 1 + first);
            }
        }
    }

    private double place(Values sorted, double number, int count, int different, boolean higherIsBetter) {
        int below = sorted.below(number, count);
        int notAbove = sorted.notAbove(number, count);
        int worse = higherIsBetter ? below : count - notAbove;
        int notBetter = higherIsBetter ? notAbove : count - below;
        return switch (ties) {
            case STANDARD -> worse + 1;
            case MODIFIED -> notBetter;
            case FRACTIONAL -> (worse + 1 + notBetter) / 2.0;
            case DENSE -> {
                int lower = sorted.different(0, below);
                yield higherIsBetter ? lower + 1 : different - lower;
            }
        };
    }

    @Override
    public Optional<String> fault(Sample sample) {
        return sample.values().present() == 0
                ? Scaling.fault(sample, java.util.OptionalDouble.empty(), id())
                : Optional.empty();
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
