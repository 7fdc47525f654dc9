package org.egovindex.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.egovindex.index.Methodology;
import org.egovindex.model.Naming;
import org.egovindex.number.Values;
import org.egovindex.table.IndicatorTable;

/**
 * What an index is in one run: begins as stated, and each factor in its turn changes it. Filled again for every run, and of one thread.
 */
public final class Scenario {
    private final IndicatorTable table;
    private final List<String> nodes;
    private final double[] stated;
    private final double[] weights;
    private final double[] room;
    private final List<List<WeightShift>> shifts;
    private final int[] choices;
    private final Map<String, Values> columns = new LinkedHashMap<>();
    private final List<Setting> settings = new ArrayList<>();
    private long run;
    private int factor;

    /** What a drawn parameter does. */
    record Setting(String name, double value, UnaryOperator<Methodology> change) {}

    Scenario(Subject subject) {
        table = subject.index().data();
        nodes = subject.nodes();
        stated = subject.statedWeights();
        weights = stated.clone();
        room = new double[stated.length];
        shifts = subject.shifts();
        choices = new int[shifts.size()];
    }

    void begin(long ofRun) {
        run = ofRun;
        System.arraycopy(stated, 0, weights, 0, stated.length);
        Arrays.fill(choices, 0);
        if (!columns.isEmpty()) {
            columns.clear();
        }
        if (!settings.isEmpty()) {
            settings.clear();
        }
    }

    void turnOf(int nextFactor) {
        factor = nextFactor;
    }

    /** The number of the run, from 0. A factor that looks at it is not for sensitivity analysis, where a run stands for a row of a design. */
    public long run() {
        return run;
    }

    /**
     * The place of a node among the weights, given {@code Reweighting.nodes} of the methodology; throws if there is none of this id. To be asked
     * before the first run, not in each.
     */
    public static int place(List<String> nodes, String id) {
        int place = nodes.indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "There is no node " + Naming.visible(id) + ".\nMaybe a title was given instead of an id.");
        }
        return place;
    }

    /** The ids of the nodes in the order of weights: children before their parent, the index last. */
    public List<String> nodes() {
        return nodes;
    }

    /** The weight of a node as it is now. */
    public double weight(int place) {
        return weights[place];
    }

    /** Gives a node a weight of 0 or more; only proportions among siblings matter. */
    public void weigh(int place, double weight) {
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The weight of " + nodes.get(place) + " must be 0 or more, not " + weight
                    + ".\nMaybe a factor multiplies by a negative number.");
        }
        weights[place] = weight;
    }

    /** The weights themselves, for factors of this package that change many. */
    double[] weights() {
        return weights;
    }

    /** A row for a factor of this package to draw into, as long as there are weights. */
    double[] room() {
        return room;
    }

    /** Takes one of the alternatives of the factor whose turn it is. */
    public void choose(int alternative) {
        List<WeightShift> own = shifts.get(factor);
        if (alternative < 0 || alternative >= own.size()) {
            throw new IllegalArgumentException(
                    "The alternative must be one of the factor's " + own.size() + ", counted from 0, not " + alternative
                            + ".\nMaybe the factor does not say what its alternatives are.");
        }
        choices[factor] = alternative;
        own.get(alternative).apply(weights);
    }

    /** Sets a parameter: the methodology is changed for this run alone, and so made ready anew. */
    public void set(String parameter, double value, UnaryOperator<Methodology> change) {
        settings.add(new Setting(parameter, value, change));
    }

    /** The table as it was read, which no run changes. */
    public IndicatorTable table() {
        return table;
    }

    /** The numbers of a column in this run, to be changed at will. */
    public Values column(String name) {
        return columns.computeIfAbsent(name, key -> {
            Values copy = Values.gaps(table.units().size());
            table.column(key).copyInto(copy);
            return copy;
        });
    }

    int[] choices() {
        return choices;
    }

    Map<String, Values> changedColumns() {
        return columns;
    }

    List<Setting> settings() {
        return settings;
    }

    /** Whether this run needs a plan of its own. */
    boolean isOfItsOwn() {
        return !columns.isEmpty() || !settings.isEmpty();
    }
}
