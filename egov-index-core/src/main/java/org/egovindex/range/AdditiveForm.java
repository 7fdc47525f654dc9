package org.egovindex.range;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Scale;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.model.Naming;
import org.egovindex.model.Unit;
import org.egovindex.number.Grid;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.weight.WeightSpace;

/**
 * The score of each ranked unit as a linear function of the free weights, on the scale on which it is a sum; more is better.
 *
 * <p>Units that have no score are left out. Where such a unit has a gap at an end whose weight varies, that end keeps a share of at
 * least a millionth: with a weight of 0 the unit would gain a score.
 */
final class AdditiveForm {
    /** The least share of what some unit lacks. */
    static final double LEAST_SHARE = 1e-6;

    private static final int MOST_UNITS = 3000;

    private final CompositeIndex index;
    private final AdditivePart part;
    private final FreeWeights free;
    private final List<Integer> rows = new ArrayList<>();
    private final List<Affine> scores = new ArrayList<>();
    private final Map<String, double[]> values = new HashMap<>();
    private final boolean floored;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    private AdditiveForm(CompositeIndex index, WeightSpace space) {
        this.index = index;
        this.part = AdditivePart.of(space);
        this.free = new FreeWeights(space, part);
        IndicatorColumn nominal = index.scores(index.methodology().tree().id());
        for (int row = 0; row < index.units().size(); row++) {
            if (!nominal.isMissing(row)) {
                rows.add(row);
                scores.add(Affine.constant(0, free.size()));
            }
        }
        boolean gaps = false;
        for (Node end : free.ends()) {
            gaps |= add(end, index.scores(end.id()));
        }
        this.floored = gaps;
    }

    /** Throws if the index is not additive where weights vary, or if a ranked unit lacks a part of it. */
    static AdditiveForm of(CompositeIndex index, WeightSpace space) {
        if (!index.methodology().equals(space.methodology())) {
            throw new IllegalArgumentException("The weights must be those of " + index.methodology()
                    + ", not of " + space.methodology()
                    + ".\nMaybe the methodology was changed after the space was made.");
        }
        AdditiveForm form = new AdditiveForm(index, space);
        if (form.size() > MOST_UNITS) {
            throw new IllegalArgumentException("At most " + MOST_UNITS + " units can be compared two by two, not "
                    + form.size() + ".\nMaybe a part of them is enough.");
        }
        return form;
    }

    /** Adds an end to all scores; says whether a unit that is not ranked lacks it. */
    private boolean add(Node end, IndicatorColumn column) {
        Affine share = free.ofIndex(end);
        Scale scale = part.scale();
        double sign = scale.derivative().applyAsDouble(1) < 0 ? -1 : 1;
        double[] own = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            Unit unit = index.units().get(rows.get(i));
            double value = column.find(rows.get(i)).orElseThrow(() -> lacking(end, unit));
            own[i] = sign * free.stretch(end) * scale.of(value);
            if (!Double.isFinite(own[i])) {
                throw new IllegalArgumentException("The score of " + Naming.visible(unit.label()) + " at " + end.id()
                        + " must have a place among " + scale.name() + ", but it is " + value
                        + ".\nMaybe normalise to a range above 0.");
            }
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value * (scale.isOfValues() ? free.stretch(end) : 1));
            scores.set(i, scores.get(i).plus(own[i], share));
        }
        values.put(end.id(), own);
        boolean gap = column.present() < index.units().size();
        if (gap && share.steepest() > 0) {
            free.floor(end, LEAST_SHARE);
        }
        return gap;
    }

    private static IllegalArgumentException lacking(Node end, Unit unit) {
        return new IllegalArgumentException("Every ranked unit must have a score at " + end.id() + ", but "
                + Naming.visible(unit.label()) + " has none, so that its other weights are stretched"
                + ".\nMaybe fill gaps with another policy, or rank complete units only.");
    }

    CompositeIndex index() {
        return index;
    }

    AdditivePart part() {
        return part;
    }

    FreeWeights free() {
        return free;
    }

    /** How many units are ranked. */
    int size() {
        return rows.size();
    }

    /** The place in the table of a ranked unit. */
    int row(int unit) {
        return rows.get(unit);
    }

    Unit unit(int unit) {
        return index.units().get(rows.get(unit));
    }

    /** The score of a ranked unit. */
    Affine score(int unit) {
        return scores.get(unit);
    }

    /** What a ranked unit has at an end, on the scale and stretched. */
    double value(Node end, int unit) {
        double[] own = values.get(end.id());
        return own == null ? 0 : own[unit];
    }

    /** Whether some unit is left out, so that what it lacks keeps a weight. */
    boolean isFloored() {
        return floored;
    }

    /** A step of the grid on which scores of the index are compared. */
    double step() {
        double largest = rows.isEmpty() ? 0 : Math.max(Math.abs(lowest), Math.abs(highest));
        return BigDecimal.ONE.movePointLeft(Grid.of(largest).decimals()).doubleValue();
    }

    /** The smallest steepness of the scale over the scores there are: by what a difference of scores is at least multiplied. */
    double gentlest() {
        return Math.min(steepness(lowest), steepness(highest));
    }

    /** The largest steepness. */
    double steepest() {
        return Math.max(steepness(lowest), steepness(highest));
    }

    private double steepness(double score) {
        return rows.isEmpty() ? 1 : Math.abs(part.scale().derivative().applyAsDouble(score));
    }
}
