package org.egovindex.rules.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.egovindex.number.Rational;

/** The policies without settings. */
enum StandardMissingEvidence implements MissingEvidence {
    BOUNDS,
    STRICT,
    ZERO,
    EXCLUDE;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Rational> score(Extent extent) {
        List<Part> parts = Part.of(extent, this);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean open = extent instanceof TotalExtent total
                ? total.lacks(this)
                : parts.stream().anyMatch(Part::isOpen);
        if (open && (this == BOUNDS || this == STRICT)) {
            return Optional.empty();
        }
        if (this != EXCLUDE) {
            return Optional.of(share(parts, Rational.ZERO).times(extent.points()));
        }
        List<Part> decided = parts.stream().filter(part -> !part.isOpen()).toList();
        return decided.isEmpty()
                ? Optional.empty()
                : Optional.of(share(parts, share(decided, Rational.ZERO)).times(extent.points()));
    }

    /** The share if each part has this share of its maximum, or the nearest that it can have. */
    private static Rational share(List<Part> parts, Rational each) {
        Rational points = Rational.ZERO;
        Rational maxima = Rational.ZERO;
        for (Part part : parts) {
            Rational wished = part.maximum().times(each);
            Rational atLeast = wished.compareTo(part.lowest()) < 0 ? part.lowest() : wished;
            points = points.plus(atLeast.compareTo(part.highest()) > 0 ? part.highest() : atLeast);
            maxima = maxima.plus(part.maximum());
        }
        return points.dividedBy(maxima);
    }

    @Override
    public String toString() {
        return id();
    }
}
