package org.egovindex.robust;

import java.util.BitSet;
import org.egovindex.number.Grid;
import org.egovindex.number.Values;
import org.egovindex.random.Draws;
import org.egovindex.rank.Places;
import org.egovindex.rank.RankingRule;

/**
 * Some runs worked at once, so that the numbers of the index are read once for all of them. Filled again and again, and of one thread.
 */
final class Block {
    /** So many scores stand in a block, or at least so many runs. */
    private static final int SCORES = 1 << 15;

    private static final int LEAST = 16;
    /** No block has more runs. */
    static final int MOST = 64;

    private final Subject subject;
    private final Design design;
    private final Draws draws;
    private final Scenario scenario;
    private final RankingRule rule;
    private final Grid grid;
    private final Places places;
    private final PlanGroups groups;
    private final double[][] weights;
    private final Values[] scores;
    private final String[] failures;
    private final int[] halves;
    private final long[] keys;
    private final BitSet[] leaders;
    private long first;
    private int runs;
    private boolean complete;

    Block(Subject subject, Design design, Draws draws) {
        this.subject = subject;
        this.design = design;
        this.draws = draws;
        int units = subject.index().units().size();
        int size = Math.max(LEAST, Math.min(MOST, SCORES / Math.max(1, units)));
        scenario = new Scenario(subject);
        rule = subject.index().methodology().publication().ranking();
        grid = subject.scale().grid();
        places = new Places(units);
        groups = new PlanGroups(subject.plans(), size);
        weights = new double[size][subject.nodes().size()];
        scores = new Values[size];
        failures = new String[size];
        halves = new int[size * units];
        keys = new long[size * units];
        leaders = new BitSet[size];
        for (int i = 0; i < size; i++) {
            scores[i] = Values.gaps(units);
            failures[i] = "";
            leaders[i] = new BitSet();
        }
    }

    /** How many runs fit. */
    int capacity() {
        return weights.length;
    }

    /** Computes the runs from one number on. */
    void compute(long from, int count) {
        first = from;
        runs = count;
        complete = true;
        groups.clear();
        for (int i = 0; i < count; i++) {
            draw(from + i);
            System.arraycopy(scenario.weights(), 0, weights[i], 0, weights[i].length);
            if (scenario.isOfItsOwn()) {
                computeAlone(i);
            } else {
                groups.add(i, scenario, weights[i], scores[i]);
            }
        }
        groups.compute(failures);
        for (int i = 0; i < count; i++) {
            rank(i);
        }
    }

    /** What the index is in one run. */
    Scenario draw(long run) {
        scenario.begin(run);
        for (int factor = 0; factor < subject.perturbations().size(); factor++) {
            design.begin(draws, run, factor);
            scenario.turnOf(factor);
            subject.perturbations().get(factor).draw(draws, scenario);
        }
        return scenario;
    }

    private void computeAlone(int place) {
        PlanCache.Prepared prepared = subject.plans().of(scenario);
        failures[place] = prepared.failure();
        if (prepared.isFit()) {
            String[] failure = {""};
            prepared.plan()
                    .newSpace()
                    .compute(1, new double[][] {weights[place]}, new Values[] {scores[place]}, failure);
            failures[place] = failure[0];
        }
    }

    private void rank(int place) {
        if (!failures[place].isEmpty()) {
            complete = false;
            return;
        }
        places.rank(scores[place], rule);
        places.copyHalves(halves, place, capacity());
        complete &= places.ranked() == subject.units();
        if (rule.rounded().isEmpty() && places.grid().equals(grid)) {
            places.copyKeys(keys, place, capacity());
        } else {
            for (int unit = 0; unit < subject.units(); unit++) {
                keys[unit * capacity() + place] = scores[place].isGap(unit) ? 0 : grid.key(scores[place].get(unit));
            }
        }
        leaders[place].clear();
        for (int i = 0; i < places.leaders(); i++) {
            leaders[place].set(places.leader(i));
        }
    }

    long first() {
        return first;
    }

    int runs() {
        return runs;
    }

    /** Why a run has no result; empty if it has one. */
    String failure(int place) {
        return failures[place];
    }

    /** The units above which no other stands in a run. */
    BitSet leaders(int place) {
        return leaders[place];
    }

    /** Whether every unit has a rank in every run, so that nobody need ask. */
    boolean isComplete() {
        return complete;
    }

    /** Twice the rank of a unit; 0 if it has none. */
    int halves(int place, int unit) {
        return halves[unit * capacity() + place];
    }

    /** Twice the ranks of all units in a run; 0 where there is none. */
    void copyHalves(int place, int[] into) {
        for (int unit = 0; unit < into.length; unit++) {
            into[unit] = halves(place, unit);
        }
    }

    /** Twice the ranks of all units, of each unit those of all runs, which begin at {@code unit * capacity()}. */
    int[] halves() {
        return halves;
    }

    /** The score of a unit on the grid of the index; of no meaning where there is no rank. */
    long key(int place, int unit) {
        return keys[unit * capacity() + place];
    }

    /** The scores of all units on the grid of the index, laid out as {@link #halves()}. */
    long[] keys() {
        return keys;
    }

    /** Whether a run has a rank for a unit. */
    boolean isRanked(int place, int unit) {
        return failures[place].isEmpty() && halves(place, unit) > 0;
    }

    Values scores(int place) {
        return scores[place];
    }

    double[] weights(int place) {
        return weights[place];
    }
}
