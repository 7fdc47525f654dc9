package org.egovindex.normalise;

import org.egovindex.number.Values;

/** {@link Normalisations#NONE}. */
enum AsIs implements Normalisation {
    AS_IS;

    @Override
    public void normalise(Sample sample, Values out) {
        if (sample.higherIsBetter()) {
            out.copy(sample.values());
        } else {
            out.rescale(sample.values(), 0, 1, 0, -1);
        }
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
