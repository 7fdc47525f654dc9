package org.egovindex.normalise;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the numbers of an indicator are compared with: the best or worst of them, their mean, one unit, or a fixed number. */
public sealed interface Reference {
    /** The number itself; nothing if there is none, such as that of a unit which has a gap. */
    OptionalDouble of(Sample sample);

    /** Whether it changes when a unit joins or leaves. */
    boolean dependsOnSample();

    /** As it stands in a document: a text, a number, or an object with the key {@code unit}. */
    Object setting();

    /** A fixed number, in the indicator's own unit. */
    static Reference number(double number) {
        return new Fixed(number);
    }

    /** One unit, by its label or name. */
    static Reference unit(String label) {
        return new OfUnit(label);
    }

    /** The reference written {@code word}. */
    static Optional<Reference> find(String word) {
        return Arrays.stream(OfSample.values())
                .filter(reference -> reference.setting().equals(word))
                .map(Reference.class::cast)
                .findFirst();
    }

    /** The largest number if more is better, else the smallest. */
    Reference BEST = OfSample.BEST;

    /** The smallest number if more is better, else the largest. */
    Reference WORST = OfSample.WORST;

    /** The arithmetic mean of the numbers. */
    Reference MEAN = OfSample.MEAN;

    /** The median of the numbers. */
    Reference MEDIAN = OfSample.MEDIAN;

    /** Something the sample knows. */
    enum OfSample implements Reference {
        /** {@link Reference#BEST}. */
        BEST("best"),
        /** {@link Reference#WORST}. */
        WORST("worst"),
        /** {@link Reference#MEAN}. */
        MEAN("mean"),
        /** {@link Reference#MEDIAN}. */
        MEDIAN("median");

        private final String word;

        OfSample(String word) {
            this.word = word;
        }

        @Override
        public OptionalDouble of(Sample sample) {
            if (sample.values().present() == 0) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(
                    switch (this) {
                        case BEST -> sample.best();
                        case WORST -> sample.worst();
                        case MEAN -> sample.values().mean();
                        case MEDIAN -> sample.values().median();
                    });
        }

        @Override
        public boolean dependsOnSample() {
            return true;
        }

        @Override
        public Object setting() {
            return word;
        }
    }

    /** A fixed number.
     *
     * @param number in the indicator's own unit
     */
    record Fixed(double number) implements Reference {
        /** Checks that it is one. */
        public Fixed {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(
                        "A reference must be finite, not " + number + ".\nMaybe the best of the sample is meant.");
            }
        }

        @Override
        public OptionalDouble of(Sample sample) {
            double point = sample.point(number);
            return Double.isFinite(point) ? OptionalDouble.of(point) : OptionalDouble.empty();
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

    /** One unit.
     *
     * @param label or name of the unit
     */
    record OfUnit(String label) implements Reference {
        @Override
        public OptionalDouble of(Sample sample) {
            int row = sample.row(label);
            return row < 0 || sample.values().isGap(row)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(sample.values().get(row));
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
