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
import org.egovindex.treat.OutlierRemedy;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.treat.Transform;
import org.egovindex.treat.Transforms;

/**
 * What happens to an indicator before it is normalised, in this order: codes for missing become gaps, it is divided by its denominator, its gaps are filled,
 * its outliers are treated, and it is transformed.
 */
final class Treatment {
    private static final int NAMED = 3;

    private final Values values;
    private final IndicatorColumn raw;
    private final Values imputed;
    private final Sample sample;
    private final OutlierTreatment outliers;
    private final Optional<OutlierRemedy> remedy;
    private final Values filled;
    private final List<String> faults = new ArrayList<>();

    Treatment(Content.Indicator indicator, Choices choices, IndicatorTable table, IndicatorColumn column) {
        raw = column;
        values = Values.gaps(column.size());
        imputed = Values.gaps(column.size());
        column.copyInto(values);
        decode(indicator.missingCodes());
        indicator.per().ifPresent(per -> divide(per, table));
        choices.missing().ifPresent(policy -> fill(policy, table));
        outliers = choices.outliers().orElseThrow();
        remedy = outliers.remedy(values);
        List<Transform> transforms = choices.transforms().orElseThrow();
        filled = remedy.isEmpty() && transforms.isEmpty() ? values : copy();
        remedy.ifPresent(what -> treat(what, table));
        DoubleUnaryOperator transform = Transforms.chain(transforms);
        if (!transforms.isEmpty()) {
            String advice = "Maybe {\"add\": 1} or a floor belongs before it.";
            change(transform, table, "the transform " + transforms, advice);
        }
        sample = Sample.of(values, choices.direction().orElseThrow(), table.units(), points(transform));
    }

    /** How fixed points go: through a treatment that bends the scale, and through the transforms. */
    private DoubleUnaryOperator points(DoubleUnaryOperator transform) {
        if (remedy.isEmpty()) {
            return transform;
        }
        OutlierRemedy what = remedy.get();
        return point -> transform.applyAsDouble(what.point(point));
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
        Values before = copy();
        per.divide(values, denominators);
        for (int unit = 0; unit < values.size(); unit++) {
            if (values.isGap(unit) && !before.isGap(unit) && !denominators.isGap(unit)) {
                faults.add("a number divided by " + per.column()
                        + " is too large.\nMaybe a denominator is in another unit.");
                return;
            }
        }
    }

    private Values copy() {
        Values before = Values.gaps(values.size());
        before.copy(values);
        return before;
    }

    private void fill(MissingDataPolicy policy, IndicatorTable table) {
        List<Optional<String>> groups = policy.group().map(table::attribute).orElseGet(List::of);
        if (policy.group().isPresent() && groups.stream().allMatch(Optional::isEmpty)) {
            faults.add("no unit has a group " + policy.group().get() + ".\nMaybe the column is called otherwise.");
            return;
        }
        Values before = copy();
        policy.fill(values, groups);
        for (int unit = 0; unit < values.size(); unit++) {
            if (before.isGap(unit) && !values.isGap(unit)) {
                imputed.setDefined(unit, values.get(unit));
            }
        }
    }

    private void treat(OutlierRemedy what, IndicatorTable table) {
        String advice = "Maybe it was not meant for this indicator: choose none there.";
        change(what.change()::apply, table, "the treatment of outliers " + outliers.described(), advice);
    }

    private void change(DoubleUnaryOperator function, IndicatorTable table, String what, String advice) {
        Values before = copy();
        values.map(before, function);
        List<String> undefined = new ArrayList<>();
        for (int unit = 0; unit < values.size(); unit++) {
            if (!before.isGap(unit) && values.isGap(unit)) {
                undefined.add(table.units().get(unit).label() + " (" + Decimals.text(before.get(unit)) + ")");
            }
        }
        if (!undefined.isEmpty()) {
            faults.add(what + " is not defined for "
                    + String.join(", ", undefined.subList(0, Math.min(NAMED, undefined.size())))
                    + (undefined.size() > NAMED ? " and " + (undefined.size() - NAMED) + " more" : "") + ".\n"
                    + advice);
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

    /** The numbers after gaps were filled, before outliers were treated. */
    Values filled() {
        return filled;
    }

    OutlierTreatment outliers() {
        return outliers;
    }

    /** What was done on account of outliers, if anything. */
    Optional<OutlierRemedy> remedy() {
        return remedy;
    }

    /** What gaps were filled with, before the transforms; a gap where nothing was. */
    Values imputed() {
        return imputed;
    }

    List<String> faults() {
        return faults;
    }
}
