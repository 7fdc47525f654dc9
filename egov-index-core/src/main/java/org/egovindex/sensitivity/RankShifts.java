package org.egovindex.sensitivity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.rank.RankCorrelation;
import org.egovindex.rank.RankedUnit;

/** The nominal ranking, for others to be set against. */
final class RankShifts {
    private final List<RankedUnit> nominal;
    private final int top;

    RankShifts(CompositeIndex index, int top) {
        this.nominal = index.ranking().rows();
        this.top = top;
    }

    int ranked() {
        return nominal.size();
    }

    /** What is different without a node. */
    LeftOut without(String node, Rational weight, CompositeIndex other) {
        Map<Unit, Integer> halves = new HashMap<>();
        other.ranking().rows().forEach(row -> halves.put(row.unit(), row.rank().halves()));
        int[] both = IntStream.range(0, nominal.size())
                .filter(place -> halves.containsKey(nominal.get(place).unit()))
                .toArray();
        int[] before = IntStream.of(both)
                .map(place -> nominal.get(place).rank().halves())
                .toArray();
        int[] after = IntStream.of(both)
                .map(place -> halves.getOrDefault(nominal.get(place).unit(), 0))
                .toArray();
        return new LeftOut(
                node,
                weight,
                mean(before, after),
                largest(both, before, after),
                boxed(RankCorrelation.tauB(before, after)),
                boxed(RankCorrelation.rho(before, after)),
                (int) IntStream.range(0, both.length)
                        .filter(i -> before[i] <= 2 * top && after[i] <= 2 * top)
                        .count(),
                halves.size() - both.length);
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.stream().boxed().findFirst();
    }

    private static Rational mean(int[] before, int[] after) {
        long sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += Math.abs(after[i] - before[i]);
        }
        return before.length == 0 ? Rational.ZERO : Rational.of(sum, 2L * before.length);
    }

    private Optional<LeftOut.Shift> largest(int[] places, int[] before, int[] after) {
        int farthest = 0;
        Optional<LeftOut.Shift> largest = Optional.empty();
        for (int i = 0; i < places.length; i++) {
            int shift = after[i] - before[i];
            if (Math.abs(shift) > farthest) {
                farthest = Math.abs(shift);
                largest = Optional.of(new LeftOut.Shift(nominal.get(places[i]).unit(), Rational.of(shift, 2)));
            }
        }
        return largest;
    }
}
