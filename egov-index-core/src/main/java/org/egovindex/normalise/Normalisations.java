package org.egovindex.normalise;

import org.egovindex.number.Values;

public final class Normalisations {
    public static final Normalisation NONE = new Normalisation() {
        @Override
        public String id() {
            return "none";
        }

        @Override
        public boolean dependsOnSample() {
            return false;
        }

        @Override
        public void normalise(Sample s, Values out) {
            out.copy(s.values());
        }
    };
    public static final Normalisation MM = new Normalisation() {
        @Override
        public String id() {
            return "min-max";
        }

        @Override
        public boolean dependsOnSample() {
            return true;
        }

        @Override
        public void normalise(Sample s, Values out) {
            double lo = s.values().minimum();
            double hi = s.values().maximum();
            out.rescale(s.values(), lo, hi - lo, 0, 1);
        }
    };

    private Normalisations() {}
}
