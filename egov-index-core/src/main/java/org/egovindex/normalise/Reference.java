package org.egovindex.normalise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Values;

/** What the numbers of an indicator are compared with: the best or worst of them, their mean, one unit, or a fixed number. */
public sealed interface Reference {
    /** The largest number if more is better, else the smallest. */
    Reference BEST = OfSample.BEST;

    /** The smallest number if more is better, else the largest. */
    Reference WORST = OfSample.WORST;

    /** The arithmetic mean of the numbers. */
    Reference MEAN = OfSample.MEAN;

    /** The median of the numbers, of an even count the mean of the middle two. Finding it allocates a row. */
    Reference MEDIAN = OfSample.MEDIAN;

    /** A fixed number, in the indicator's own unit: it is transformed as the indicator is. */
    static Reference number(double number) {
        return new Fixed(number);
    }

    /** One unit, by its label or name. */
    static Reference unit(String label) {
        return new OfUnit(label);
    }

    /** The reference of {@code best}, {@code worst}, {@code mean} or {@code median}. */
    static Optional<Reference> find(String word) {
        return Arrays.stream(OfSample.values())
                .filter(reference -> reference.setting().equals(word))
                .map(Reference.class::cast)
                .findFirst();
    }

    /** The reference of which {@link #setting} would be this: one of four words, a number, or a map with the key {@code unit}. */
    static Optional<Reference> from(Object setting) {
        if (setting instanceof Number number && Double.isFinite(number.doubleValue())) {
            return Optional.of(number(number.doubleValue()));
        }
        if (setting instanceof Map<?, ?> map && map.size() == 1 && map.get("unit") instanceof String label) {
            return Optional.of(unit(label));
        }
        return setting instanceof String word ? find(word) : Optional.empty();
    }

    /** Whether the sample has it; not if it is a unit with a gap, or a number of which the transform is undefined. */
    boolean isIn(Sample sample);

    /** The number itself, as it is after the transform; only called if the sample has it. */
    double of(Sample sample);

    /** Whether it changes when a unit joins or leaves. */
    boolean dependsOnSample();

    /** As it stands in a document: a text, a number, or a map with the key {@code unit}. */
    Object setting();

    /** Something the sample knows. */
    enum OfSample implements Reference {
        /** {@link Reference#BEST}. */
        BEST,
        /** {@link Reference#WORST}. */
        WORST,
        /** {@link Reference#MEAN}. */
        MEAN,
        /** {@link Reference#MEDIAN}. */
        MEDIAN;

        @Override
        public boolean isIn(Sample sample) {
            return sample.values().present() > 0;
        }

        @Override
        public double of(Sample sample) {
            Values values = sample.values();
            return switch (this) {
                case BEST -> sample.best();
                case WORST -> sample.worst();
                case MEAN -> values.mean();
                case MEDIAN -> values.median();
            };
        }

        @Override
        public boolean dependsOnSample() {
            return true;
        }

        @Override
        public Object setting() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A fixed number.
     *
     * @param number in the indicator's own unit
     */
    record Fixed(double number) implements Reference {
        /** Checks that it is one. */
        public Fixed {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A reference must be a finite number, not " + number
                        + ".\nMaybe the best of the sample is meant.");
            }
        }

        @Override
        public boolean isIn(Sample sample) {
            return Double.isFinite(sample.point(number));
        }

        @Override
        public double of(Sample sample) {
            return sample.point(number);
        }

        @Override
        public boolean dependsOnSample() {
            return false;
        }

        @Override
        public Object setting() {
            return number;
        }
    }

    /**
     * One unit.
     *
     * @param label or name of the unit
     */
    record OfUnit(String label) implements Reference {
        @Override
        public boolean isIn(Sample sample) {
            int row = sample.row(label);
            return row >= 0 && !sample.values().isGap(row);
        }

        @Override
        public double of(Sample sample) {
            return sample.values().get(sample.row(label));
        }

        @Override
        public boolean dependsOnSample() {
            return true;
        }

        @Override
        public Object setting() {
            return Map.of("unit", label);
        }
    }
}
