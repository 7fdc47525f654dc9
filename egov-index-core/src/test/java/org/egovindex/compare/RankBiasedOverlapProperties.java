package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.compare.RankBiasedOverlap.Ties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rank-biased overlap against its definition, and what must hold of it. */
class RankBiasedOverlapProperties {
    private static List<List<String>> draw(Random random, int names, int most) {
        List<String> items =
                new ArrayList<>(IntStream.range(0, names).mapToObj(i -> "i" + i).toList());
        Collections.shuffle(items, random);
        List<List<String>> groups = new ArrayList<>();
        for (String item : items.subList(0, 1 + random.nextInt(most))) {
            if (groups.isEmpty() || random.nextInt(3) > 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(item);
        }
        return groups;
    }

    /** All ways to put tied items one after the other. */
    private static List<List<List<String>>> orders(List<List<String>> groups) {
        List<List<String>> orders = new ArrayList<>(List.of(List.of()));
        for (List<String> group : groups) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : orders) {
                permute(group, begun, longer);
            }
            orders = longer;
        }
        return orders.stream()
                .map(order -> order.stream().map(List::of).toList())
                .toList();
    }

    private static void permute(List<String> rest, List<String> begun, List<List<String>> into) {
        if (rest.isEmpty()) {
            into.add(begun);
        }
        for (String next : rest) {
            List<String> longer = new ArrayList<>(begun);
            longer.add(next);
            permute(rest.stream().filter(item -> !item.equals(next)).toList(), longer, into);
        }
    }

    /** Corsi and Urbano 2024: variant a is the mean over all orders of ties; for the lowest bound always, and for all where lists end together. */
    @Property(tries = 60)
    void variantAIsTheMeanOverAllOrders(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> one = draw(random, 8, 5);
        List<List<String>> other = draw(random, 8, 5);
        List<RankBiasedOverlap> all = new ArrayList<>();
        for (List<List<String>> x : orders(one)) {
            for (List<List<String>> y : orders(other)) {
                all.add(RankBiasedOverlap.of(x, y, 0.8, Ties.W));
            }
        }
        RankBiasedOverlap mean = RankBiasedOverlap.of(one, other, 0.8, Ties.A);
        assertThat(mean.lowest())
                .isEqualTo(
                        all.stream()
                                .mapToDouble(RankBiasedOverlap::lowest)
                                .average()
                                .orElseThrow(),
                        within(1e-12));
        if (orders(one).get(0).size() == orders(other).get(0).size()) {
            assertThat(mean.extrapolated())
                    .isEqualTo(
                            all.stream()
                                    .mapToDouble(RankBiasedOverlap::extrapolated)
                                    .average()
                                    .orElseThrow(),
                            within(1e-12));
            assertThat(mean.highest())
                    .isEqualTo(
                            all.stream()
                                    .mapToDouble(RankBiasedOverlap::highest)
                                    .average()
                                    .orElseThrow(),
                            within(1e-12));
        }
    }

    /** The sum of the definition, 2,000 depths deep, over rankings of the same items, after which all agree. */
    @Property(tries = 100)
    void rankingsOfTheSameItemsHaveTheSumOfTheDefinition(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> items =
                new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> "i" + i).toList());
        List<String> others = new ArrayList<>(items);
        Collections.shuffle(others, random);
        double p = 0.9;
        double sum = 0;
        double power = 1;
        for (int depth = 1; depth <= 2_000; depth++) {
            Set<String> common = new HashSet<>(items.subList(0, Math.min(depth, 12)));
            common.retainAll(others.subList(0, Math.min(depth, 12)));
            sum += power * (depth > 12 ? 1 : common.size() / (double) depth);
            power *= p;
        }
        RankBiasedOverlap overlap = RankBiasedOverlap.of(
                items.stream().map(List::of).toList(),
                others.stream().map(List::of).toList(),
                p,
                Ties.values()[random.nextInt(3)]);
        assertThat(overlap.extrapolated()).isEqualTo((1 - p) * sum, within(1e-12));
        assertThat(overlap.highest()).isEqualTo((1 - p) * sum, within(1e-12));
    }

    @Property(tries = 200)
    void boundsEncloseAndSidesDoNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> one = draw(random, 20, 15);
        List<List<String>> other = draw(random, 20, 15);
        for (Ties ties : Ties.values()) {
            RankBiasedOverlap overlap = RankBiasedOverlap.of(one, other, 0.9, ties);
            RankBiasedOverlap swapped = RankBiasedOverlap.of(other, one, 0.9, ties);
            assertThat(overlap.lowest()).isBetween(0.0, overlap.extrapolated() + 1e-12);
            assertThat(overlap.highest()).isBetween(overlap.lowest(), 1.0);
            assertThat(swapped.lowest()).isEqualTo(overlap.lowest(), within(1e-12));
            assertThat(swapped.extrapolated()).isEqualTo(overlap.extrapolated(), within(1e-12));
        }
        assertThat(RankBiasedOverlap.of(one, other, 0.9, Ties.A).extrapolated())
                .isLessThanOrEqualTo(
                        RankBiasedOverlap.of(one, other, 0.9, Ties.B).extrapolated() + 1e-12);
    }
}
