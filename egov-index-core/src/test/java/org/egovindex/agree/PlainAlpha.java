package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;

/** Krippendorff's alpha as its definition reads, pair by pair; slow, and by another way than the library. */
final class PlainAlpha {
    private PlainAlpha() {}

    static double of(List<List<String>> rows, Metric metric) {
        List<Double> all = new ArrayList<>();
        List<List<Double>> units = new ArrayList<>();
        for (List<String> row : rows) {
            List<Double> unit = row.stream()
                    .filter(cell -> !Ratings.isGap(cell))
                    .map(Double::valueOf)
                    .toList();
            if (unit.size() > 1) {
                units.add(unit);
                all.addAll(unit);
            }
        }
        double observed = 0;
        for (List<Double> unit : units) {
            observed += pairs(unit, all, metric) / (unit.size() - 1);
        }
        return 1 - observed / (pairs(all, all, metric) / (all.size() - 1));
    }

    private static double pairs(List<Double> some, List<Double> all, Metric metric) {
        double sum = 0;
        for (double a : some) {
            for (double b : some) {
                sum += squared(a, b, all, metric);
            }
        }
        return sum;
    }

    private static double squared(double a, double b, List<Double> all, Metric metric) {
        if (a == b) {
            return 0;
        }
        if (metric != Metric.ORDINAL) {
            return metric == Metric.NOMINAL ? 1 : (a - b) * (a - b);
        }
        double between = 0;
        for (double one : all) {
            between += one == a || one == b ? 0.5 : one > Math.min(a, b) && one < Math.max(a, b) ? 1 : 0;
        }
        return between * between;
    }
}
