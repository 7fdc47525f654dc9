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
    private static final int RANK = 1;

    RankNormalisation {
        if (first != RANK && (ties == RankTies.MODIFIED || ties == RankTies.DENSE)) {
            throw new IllegalArgumentException("Borda points of equal numbers are fractional or standard, not " + ties
                    + ".\nMaybe rank is meant.");
        }
    }

    @Override
    public void normalise(Sample sample, Values out) {
        if (ties == RankTies.DENSE) {
            sample.sortDifferent();
        } else {
            sample.sort();
        }
        for (int i = 0; i < out.size(); i++) {
            if (sample.values().isGap(i)) {
                out.clear(i);
            } else {
                double number = sample.values().get(i);
                double place = ties.place(sample.worse(number), sample.notBetter(number));
                out.set(i, place - RANK + first);
            }
        }
    }

    @Override
    public Optional<String> fault(Sample sample) {
        return Scaling.fault(sample, id());
    }

    @Override
    public boolean dependsOnSample() {
        return true;
    }

    @Override
    public String id() {
        return first == RANK ? "rank" : "borda";
    }

    @Override
    public Map<String, Object> settings() {
        RankTies usual = first == RANK ? RankTies.STANDARD : RankTies.FRACTIONAL;
        return ties == usual ? Map.of() : Map.of("ties", ties.id());
    }

    @Override
    public String toString() {
        return described();
    }
}
