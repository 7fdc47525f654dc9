package org.egovindex.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Grid;
import org.egovindex.number.Values;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.Scored;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/**
 * The scores of all units at every node of a methodology's tree, with what they were made of. Immutable.
 *
 * <p>Scores of indicators are those after normalisation. Everything here is taken from one run of one plan.
 */
public final class CompositeIndex implements Tabular {
    private final IndexPlan plan;
    private final Run run;
    private final List<Optional<Values>> scores = new ArrayList<>();
    private Optional<Seal> seal = Optional.empty();

    private CompositeIndex(IndexPlan plan, Run run) {
        this.plan = plan;
        this.run = run;
        plan.steps().forEach(step -> scores.add(Optional.empty()));
    }

    static CompositeIndex of(Methodology methodology, IndicatorTable table) {
        return of(IndexPlan.of(methodology, table));
    }

    static CompositeIndex of(IndexPlan plan) {
        Run run = plan.newRun();
        run.compute();
        if (run.hasUndefined()) {
            throw new UnfitTableException(plan.methodology(), Undefined.findings(plan, run));
        }
        return new CompositeIndex(plan, run);
    }

    /** How it was computed. */
    public Methodology methodology() {
        return plan.methodology();
    }

    /** What it was computed from. */
    public IndicatorTable data() {
        return plan.table();
    }

    /** The units, in the order of their labels. */
    public List<Unit> units() {
        return plan.table().units();
    }

    /** Hashes of methodology and data, and the version of this library. */
    public synchronized Seal seal() {
        Seal known = seal.orElseGet(() -> Seal.of(methodology(), data()));
        seal = Optional.of(known);
        return known;
    }

    /** The scores of a node, one for each unit; throws if there is no such node. */
    public IndicatorColumn scores(String node) {
        IndicatorColumn.Draft draft = new IndicatorColumn.Draft(units().size());
        Values values = values(plan.step(node));
        for (int unit = 0; unit < values.size(); unit++) {
            if (values.isGap(unit)) {
                draft.miss(unit, MissingReason.INCOMPLETE);
            } else {
                draft.put(unit, values.get(unit));
            }
        }
        return draft.column();
    }

    /** The scores of every node as a table, the index first. */
    public IndicatorTable scores() {
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        methodology().tree().all().forEach(node -> columns.put(node.id(), scores(node.id())));
        return IndicatorTable.of(units(), columns).withNotices(data().notices());
    }

    /** The numbers of every indicator as they were before normalisation: divided, gaps filled, outliers treated, transformed. */
    public IndicatorTable treated() {
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        methodology().tree().all().filter(Node::isIndicator).forEach(node -> {
            if (plan.steps().get(plan.step(node.id())) instanceof IndicatorStep step) {
                columns.put(node.id(), IndicatorColumn.of(step.treated()));
            }
        });
        return IndicatorTable.of(units(), columns).withNotices(data().notices());
    }

    /** What was done to each indicator on account of outliers, with its shape before and after. */
    public OutlierReport outliers() {
        return OutlierReport.of(this);
    }

    /** Whether the number of a unit at an indicator was put into a gap. */
    public boolean isImputed(String indicator, String unit) {
        return plan.steps().get(plan.step(indicator)) instanceof IndicatorStep step && step.isImputed(data().row(unit));
    }

    /** On how many indicators the score of a node rests. */
    public Availability availability(String node, String unit) {
        return Availability.of(plan, plan.step(node), data().row(unit));
    }

    /** The units in the order of the index. */
    public Ranking ranking() {
        return ranking(methodology().tree().id());
    }

    /** The units in the order of a node, the index or any below; throws if there is no such node. */
    public Ranking ranking(String node) {
        int place = plan.step(node);
        Values values = values(place);
        Grid grid = grid(values);
        Publication publication = methodology().publication();
        boolean whole = place == plan.root();
        List<Scored> scored = new ArrayList<>();
        for (int unit = 0; unit < values.size(); unit++) {
            scored.add(new Scored(units().get(unit), onGrid(values, unit, grid)));
        }
        RankingRule rule = whole ? publication.ranking() : publication.withoutRounding();
        return Ranking.of(scored, rule, publication.shownDecimals(grid)).withNotes(data().notices());
    }

    private static Score onGrid(Values values, int unit, Grid grid) {
        return values.isGap(unit) ? Score.missing(MissingReason.INCOMPLETE) : Score.of(grid.snap(values.get(unit)));
    }

    /** What came out for one unit, by label or name; throws if there is none. */
    public UnitScore of(String unit) {
        return of(data().row(unit));
    }

    UnitScore of(int unit) {
        return UnitScore.of(this, unit);
    }

    /** A score of the index as it is compared with others: brought to their grid. */
    public BigDecimal snapped(double score) {
        return run.grid().snap(score);
    }

    /** How a unit's score came to be: a tree made of this result's own parts, down to the numbers of the table. */
    public Explanation explain(String unit) {
        return new IndexExplanation(this, data().row(unit)).tree();
    }

    /** What each child contributes to its parent, for one unit. */
    public Contributions contributions(String unit) {
        return Contributions.of(this, data().row(unit));
    }

    /** Which indicators make the difference between two units; the parts add up to it. */
    public Difference explain(String unit, String other) {
        return Difference.of(this, data().row(unit), data().row(other));
    }

    /** For each indicator by itself: the smallest change with which a unit reaches this rank, smallest first. */
    public WhatIf whatIf(String unit, int rank) {
        return WhatIf.of(this, data().row(unit), rank);
    }

    /** How much each node counts in the index, where weights alone decide. */
    public EffectiveWeights effectiveWeights() {
        return EffectiveWeights.of(methodology());
    }

    /** Rank, score, class, coverage and the nodes right below the index, for every unit. */
    @Override
    public Table table() {
        return new CompositeIndexTable(this).summary();
    }

    /** The same with the score and the rank of every node. */
    public Table everyNode() {
        return new CompositeIndexTable(this).everyNode();
    }

    IndexPlan plan() {
        return plan;
    }

    Run run() {
        return run;
    }

    /** The grid on which the scores of a node are compared. */
    static Grid grid(Values values) {
        double largest = 0;
        for (int unit = 0; unit < values.size(); unit++) {
            largest = values.isGap(unit) ? largest : Math.max(largest, Math.abs(values.get(unit)));
        }
        return Grid.of(largest);
    }

    /** The scores of a step; those of indicators are made when first asked for. */
    synchronized Values values(int place) {
        return scores.get(place).orElseGet(() -> {
            Values values = Values.gaps(units().size());
            run.copyScores(place, values);
            scores.set(place, Optional.of(values));
            return values;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompositeIndex that
                && methodology().equals(that.methodology())
                && data().equals(that.data());
    }

    @Override
    public int hashCode() {
        return methodology().hashCode() * 31 + data().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
