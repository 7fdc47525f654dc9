package org.egovindex.index;

import java.util.List;
import java.util.Optional;
import org.egovindex.number.Values;
import org.egovindex.rank.Rank;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.treat.Denominator;

/** Looks for the smallest change of one number with which a unit reaches a rank. */
final class RankSearch {
    private static final int HALVINGS = 30;

    private final CompositeIndex index;
    private final int unit;
    private final Rank target;

    RankSearch(CompositeIndex index, int unit, Rank target) {
        this.index = index;
        this.unit = unit;
        this.target = target;
    }

    Optional<WhatIf.Change> of(Node node) {
        IndicatorStep step =
                (IndicatorStep) index.plan().steps().get(index.plan().step(node.id()));
        Content.Indicator content = (Content.Indicator) node.content();
        String name = content.column();
        IndicatorColumn column = step.raw();
        Values numbers = numbers(column, content.missingCodes());
        double pointUnit = content.per().isPresent()
                ? inOwnDenominator(numbers, content.per().get())
                : 1;
        boolean imputed = numbers.isGap(unit) && step.isImputed(unit);
        if (numbers.present() == 0 || (numbers.isGap(unit) && !imputed)) {
            return Optional.empty();
        }
        double lowest = numbers.minimum();
        double highest = numbers.maximum();
        double now = imputed ? step.imputed(unit) * pointUnit : numbers.get(unit);
        Optional<Rank> already = index.of(unit).rank().filter(rank -> rank.compareTo(target) <= 0);
        if (already.isPresent()) {
            return Optional.of(new WhatIf.Change(node.id(), name, now, now, 0, already.get()));
        }
        double best = step.normalisation().bestPoint(step.sample()).orElse(Double.NaN) * pointUnit;
        boolean higher = step.sample().higherIsBetter();
        double observed = higher ? highest : lowest;
        double end = Double.isNaN(best) ? observed : higher ? Math.max(best, observed) : Math.min(best, observed);
        if (end == now || !reaches(name, column, end)) {
            return Optional.empty();
        }
        double needed = halve(name, column, now, end);
        double range = highest > lowest ? highest - lowest : Math.abs(end - now);
        Rank reached = rank(name, column, needed).orElseThrow();
        return Optional.of(new WhatIf.Change(node.id(), name, now, needed, Math.abs(needed - now) / range, reached));
    }

    /** The numbers of a column, without codes for missing. */
    private static Values numbers(IndicatorColumn column, List<Double> missingCodes) {
        Values numbers = Values.gaps(column.size());
        column.copyInto(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.isGap(i) && missingCodes.contains(numbers.get(i))) {
                numbers.clear(i);
            }
        }
        return numbers;
    }

    /**
     * Makes all numbers comparable with that of the unit, as if all had its denominator; returns what a point of the divided indicator
     * is in them.
     */
    private double inOwnDenominator(Values numbers, Denominator per) {
        IndicatorColumn denominators = index.data().column(per.column());
        if (denominators.isMissing(unit)) {
            numbers.clear();
            return 1;
        }
        double own = denominators.get(unit);
        for (int i = 0; i < numbers.size(); i++) {
            if (denominators.isMissing(i)) {
                numbers.clear(i);
            } else if (!numbers.isGap(i)) {
                numbers.setDefined(i, i == unit ? numbers.get(i) : numbers.get(i) / denominators.get(i) * own);
            }
        }
        return own / per.times();
    }

    private double halve(String name, IndicatorColumn column, double now, double end) {
        double tooLittle = now;
        double enough = end;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = tooLittle + (enough - tooLittle) / 2;
            if (reaches(name, column, middle)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    private boolean reaches(String name, IndicatorColumn column, double number) {
        return rank(name, column, number)
                .filter(rank -> rank.compareTo(target) <= 0)
                .isPresent();
    }

    private Optional<Rank> rank(String name, IndicatorColumn column, double number) {
        try {
            Run run = index.plan().with(name, column.with(unit, number)).newRun();
            run.compute();
            return run.hasUndefined() || !run.isRanked(unit)
                    ? Optional.empty()
                    : Optional.of(new Rank(run.rankInHalves(unit)));
        } catch (UnfitTableException undefinedThere) {
            return Optional.empty();
        }
    }
}
