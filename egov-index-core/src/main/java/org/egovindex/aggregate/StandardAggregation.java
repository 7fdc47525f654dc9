package org.egovindex.aggregate;

import java.util.Locale;
import java.util.Optional;
import org.egovindex.number.Decimals;

/** The aggregations without settings: only their arithmetic. */
enum StandardAggregation implements Aggregation {
    ARITHMETIC_MEAN {
        @Override
        public double of(WeightedValues children) {
            double anchor = children.value(0);
            double mean = anchor;
            for (int i = 1; i < children.size(); i++) {
                mean += children.share(i) * (children.value(i) - anchor);
            }
            return mean;
        }

        @Override
        public Optional<Scale> scale() {
            return Optional.of(IN_SHARES);
        }
    },
    MEDIAN {
        @Override
        public double of(WeightedValues children) {
            int size = children.size();
            double lower = children.ranked((size - 1) / 2);
            double upper = children.ranked(size / 2);
            return lower + (upper - lower) / 2;
        }
    },
    MINIMUM {
        @Override
        public double of(WeightedValues children) {
            return children.minimum();
        }
    },
    MAXIMUM {
        @Override
        public double of(WeightedValues children) {
            return children.maximum();
        }
    },
    SUM {
        @Override
        public double of(WeightedValues children) {
            double sum = 0;
            for (int i = 0; i < children.size(); i++) {
                sum += children.weight(i) * children.value(i);
            }
            return sum;
        }

        @Override
        public Optional<Scale> scale() {
            return Optional.of(AS_STATED);
        }
    },
    PRODUCT {
        @Override
        public double of(WeightedValues children) {
            if (children.minimum() < 0) {
                return Double.NaN;
            }
            double product = 1;
            for (int i = 0; i < children.size(); i++) {
                double weight = children.weight(i);
                product *= weight == 1 ? children.value(i) : StrictMath.pow(children.value(i), weight);
            }
            return product;
        }

        @Override
        public Optional<String> fault(WeightedValues children) {
            return children.minimum() < 0
                    ? Optional.of("a product needs numbers of 0 or more, not " + Decimals.text(children.minimum())
                            + ".\nMaybe normalise to a range from 0 on, such as [0, 100].")
                    : Optional.empty();
        }

        @Override
        public Optional<Scale> scale() {
            return Optional.of(new Scale("logarithms", StrictMath::log, StrictMath::exp, x -> 1 / x, false));
        }

        @Override
        public boolean canRenormalise() {
            return false;
        }
    };

    private static final Scale IN_SHARES = new Scale(Scale.VALUES, x -> x, x -> x, x -> 1, true);
    private static final Scale AS_STATED = new Scale(Scale.VALUES, x -> x, x -> x, x -> 1, false);

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return id();
    }
}
