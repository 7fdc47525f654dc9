package org.egovindex.normalise;

import java.util.Optional;
import org.egovindex.number.Values;

/** {@link Normalisations#NONE}. */
enum AsIs implements Normalisation {
    AS_IS;

    @Override
    public void normalise(Sample sample, Values out) {
        if (sample.higherIsBetter()) {
            out.copy(sample.values());
        } else {
            out.map(sample.values(), x -> -x);
        }
    }

    @Override
    public Optional<String> fault(Sample sample) {
        return Optional.empty();
    }

    @Override
    public boolean dependsOnSample() {
        return false;
    }

    @Override
    public String id() {
        return "none";
    }

    @Override
    public String toString() {
        return id();
    }
}
