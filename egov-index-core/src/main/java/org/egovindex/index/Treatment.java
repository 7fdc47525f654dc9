package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.egovindex.normalise.Sample;
import org.egovindex.number.Decimals;
import org.egovindex.number.Values;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.treat.Denominator;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.Transforms;

/**
 * What happens to an indicator before it is normalised, in this order: codes for missing become gaps, it is divided by its denominator, its gaps are filled,
 * and it is transformed.
 */
final class Treatment {
    private static final int NAMED = 3;

    private final Values values;
    private final IndicatorColumn raw;
    private final Values imputed;
    private final Sample sample;
    private final List<String> faults = new ArrayList<>();

    Treatment(Content.Indicator indicator, Choices choices, IndicatorTable table, IndicatorColumn column) {
        raw = column;
        values = Values.gaps(column.size());
        imputed = Values.gaps(column.size());
        column.copyInto(values);
        decode(indicator.missingCodes());
        indicator.per().ifPresent(per -> divide(per, table));
        choices.missing().ifPresent(policy -> fill(policy, table));
        DoubleUnaryOperator transform = Transforms.chain(choices.transforms().orElseThrow());
        if (!choices.transforms().orElseThrow().isEmpty()) {
            transform(transform, choices, table);
        }
        sample = Sample.of(values, choices.direction().orElseThrow(), table.units(), transform);
    }

    private void decode(List<Double> missingCodes) {
        for (int unit = 0; unit < values.size() && !missingCodes.isEmpty(); unit++) {
            if (!values.isGap(unit) && missingCodes.contains(values.get(unit))) {
                values.clear(unit);
            }
        }
    }

    private void divide(Denominator per, IndicatorTable table) {
        Optional<IndicatorColumn> column = table.find(per.column());
        if (column.isEmpty()) {
            return;
        }
        Values denominators = Values.gaps(values.size());
        column.get().copyInto(denominators);
        Optional<String> fault = per.fault(denominators);
        fault.ifPresentOrElse(faults::add, () -> divide(per, denominators));
    }

    private void divide(Denominator per, Values denominators) {
        Values before = Values.gaps(values.size());
        before.copy(values);
        per.divide(values, denominators);
        for (int unit = 0; unit < values.size(); unit++) {
            if (values.isGap(unit) && !before.isGap(unit) && !denominators.isGap(unit)) {
                faults.add("a number divided by " + per.column()
                        + " is too large.\nMaybe a denominator is in another unit.");
                return;
            }
        }
    }

    private void fill(MissingDataPolicy policy, IndicatorTable table) {
        List<Optional<String>> groups = policy.group().map(table::attribute).orElseGet(List::of);
        if (policy.group().isPresent() && groups.stream().allMatch(Optional::isEmpty)) {
            faults.add("no unit has a group " + policy.group().get() + ".\nMaybe the column is called otherwise.");
            return;
        }
        Values before = Values.gaps(values.size());
        before.copy(values);
        policy.fill(values, groups);
        for (int unit = 0; unit < values.size(); unit++) {
            if (before.isGap(unit) && !values.isGap(unit)) {
                imputed.setDefined(unit, values.get(unit));
            }
        }
    }

    private void transform(DoubleUnaryOperator transform, Choices choices, IndicatorTable table) {
        Values before = Values.gaps(values.size());
        before.copy(values);
        values.map(before, transform);
        List<String> undefined = new ArrayList<>();
        for (int unit = 0; unit < values.size(); unit++) {
            if (!before.isGap(unit) && values.isGap(unit)) {
                undefined.add(table.units().get(unit).label() + " (" + Decimals.text(before.get(unit)) + ")");
            }
        }
        if (!undefined.isEmpty()) {
            faults.add("the transform " + choices.transforms().orElseThrow() + " is not defined for "
                    + String.join(", ", undefined.subList(0, Math.min(NAMED, undefined.size())))
                    + (undefined.size() > NAMED ? " and " + (undefined.size() - NAMED) + " more" : "")
                    + ".\nMaybe {\"add\": 1} or a floor belongs before it.");
        }
    }

    IndicatorColumn raw() {
        return raw;
    }

    Values values() {
        return values;
    }

    Sample sample() {
        return sample;
    }

    /** What gaps were filled with, before the transforms; a gap where nothing was. */
    Values imputed() {
        return imputed;
    }

    List<String> faults() {
        return faults;
    }
}
