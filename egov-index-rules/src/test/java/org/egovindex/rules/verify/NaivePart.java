package org.egovindex.rules.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a criterion adds to its area, or an area to the whole; bounds are found by trying every way to leave parts out. */
record NaivePart(Fraction lowest, Fraction highest, Fraction maximum, boolean mayBeLeftOut) {
    /** Two integers in lowest terms. */
    record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
        static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

        Fraction {
            BigInteger divisor = over.gcd(under).max(BigInteger.ONE);
            over = over.divide(divisor);
            under = under.divide(divisor);
        }

        static Fraction of(BigDecimal number) {
            BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
            return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
        }

        static Fraction of(String text) {
            String[] parts = text.split("/", -1);
            return parts.length == 1
                    ? of(new BigDecimal(text))
                    : new Fraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction by(Fraction other) {
            return new Fraction(over.multiply(other.under), under.multiply(other.over));
        }

        @Override
        public int compareTo(Fraction other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }

        @Override
        public String toString() {
            return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
        }
    }

    static NaivePart of(Map<String, Object> outcome, BigDecimal maximum) {
        List<?> possible = outcome.containsKey("points")
                ? List.of(outcome.get("points"))
                : (List<?>) outcome.getOrDefault("possible", List.of());
        Fraction low = Fraction.of((BigDecimal) possible.get(0));
        Fraction high = Fraction.of((BigDecimal) possible.get(possible.size() - 1));
        return new NaivePart(low, high, Fraction.of(maximum), outcome.containsKey("mayNotApply"));
    }

    /** Several parts together, worth so many points; with none of them there is no interval, and both bounds are below zero. */
    static NaivePart together(List<NaivePart> parts, BigDecimal points) {
        Fraction whole = Fraction.of(points);
        Fraction nothing = Fraction.of(BigDecimal.ONE.negate());
        List<Integer> optional = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            if (parts.get(place).mayBeLeftOut) {
                optional.add(place);
            }
        }
        Fraction low = nothing;
        Fraction high = nothing;
        for (int choice = 0; choice < 1 << optional.size(); choice++) {
            Fraction lowest = Fraction.ZERO;
            Fraction highest = Fraction.ZERO;
            Fraction maxima = Fraction.ZERO;
            for (int place = 0; place < parts.size(); place++) {
                int bit = optional.indexOf(place);
                if (bit < 0 || (choice >> bit & 1) == 0) {
                    lowest = lowest.plus(parts.get(place).lowest);
                    highest = highest.plus(parts.get(place).highest);
                    maxima = maxima.plus(parts.get(place).maximum);
                }
            }
            if (maxima.over().signum() > 0) {
                Fraction least = lowest.times(whole).by(maxima);
                Fraction most = highest.times(whole).by(maxima);
                low = low.equals(nothing) || least.compareTo(low) < 0 ? least : low;
                high = most.compareTo(high) > 0 ? most : high;
            }
        }
        return new NaivePart(low, high, whole, optional.size() == parts.size());
    }

    /** The interval as it stands in the vectors. */
    Map<String, Object> shown() {
        return lowest.over().signum() < 0
                ? Map.of("inapplicable", true)
                : Map.of("lowest", lowest.toString(), "highest", highest.toString());
    }
}
