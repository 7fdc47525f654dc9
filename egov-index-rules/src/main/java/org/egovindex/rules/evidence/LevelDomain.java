package org.egovindex.rules.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The points that an evaluator can give.
 *
 * @param points in ascending order, each once
 */
public record LevelDomain(List<BigDecimal> points) implements Domain {
    /** Sorts the points. */
    public LevelDomain {
        List<BigDecimal> sorted = new ArrayList<>(points.size());
        points.forEach(one -> sorted.add(RealDomain.number(Value.of(one))));
        sorted.sort(null);
        List<BigDecimal> once = new ArrayList<>(sorted.size());
        for (BigDecimal one : sorted) {
            if (once.isEmpty() || once.get(once.size() - 1).compareTo(one) != 0) {
                once.add(one);
            }
        }
        points = List.copyOf(once);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("There must be points to give.\nMaybe the scale was not read.");
        }
    }

    @Override
    public String type() {
        return "level";
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public Optional<String> fault(Value value) {
        boolean known = value instanceof Value.Numeric given && points.contains(given.number());
        return known ? Optional.empty() : Optional.of("must be " + described());
    }

    @Override
    public Optional<Value> read(String text) {
        return text.matches("-?[0-9]{1,13}(\\.[0-9]{1,12})?")
                ? Optional.of(Value.of(new BigDecimal(text)))
                : Optional.empty();
    }

    @Override
    public int compare(Value one, Value other) {
        return RealDomain.number(one).compareTo(RealDomain.number(other));
    }

    @Override
    public String described() {
        return "one of " + points.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }
}
