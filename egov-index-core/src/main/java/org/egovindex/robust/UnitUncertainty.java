package org.egovindex.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.ScoreClass;
import org.egovindex.model.Unit;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.Rank;

/**
 * What became of one unit. Probabilities are shares of the runs that gave a result; ranks and scores are over those in which the unit had
 * one.
 */
public final class UnitUncertainty implements Tabular {
    private final UncertaintyResult result;
    private final int unit;
    private final Counts ranks;
    private final int parts;

    UnitUncertainty(UncertaintyResult result, int unit) {
        this.result = result;
        this.unit = unit;
        ranks = result.tally().ranks().ranks(unit);
        parts = result.tally().ranks().partsOfRank();
    }

    /** Who. */
    public Unit unit() {
        return result.index().units().get(unit);
    }

    /** The rank in the index as stated, if it has one. */
    public Optional<Rank> nominalRank() {
        int nominal = result.subject().nominalHalves()[unit];
        return nominal == 0 ? Optional.empty() : Optional.of(new Rank(nominal));
    }

    /** In how many runs it had a rank. */
    public long rankedRuns() {
        return ranks.total();
    }

    private void requireRanks() {
        if (rankedRuns() == 0) {
            throw new IllegalStateException("There is no rank of " + unit().label()
                    + " in any run.\nMaybe its data have gaps: ask rankedRuns first.");
        }
    }

    /** The mean rank; throws if it never had one. */
    public double meanRank() {
        requireRanks();
        return ranks.mean() / parts;
    }

    /** The standard error of the mean rank: its deviation by the root of the runs. */
    public double meanRankError() {
        requireRanks();
        return ranks.deviation() / parts / Math.sqrt((double) rankedRuns());
    }

    /** The rank below which this share of runs lies: the quantile of type 7 of Hyndman and Fan, that of R. */
    public double rankQuantile(double share) {
        requireRanks();
        return ranks.quantile(requireShare(share)) / parts;
    }

    private static double requireShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "A share must be from 0 to 1, not " + share + ".\nMaybe per cent are meant: 5 % is 0.05.");
        }
        return share;
    }

    /** The best rank that came up. Whether a better one can be reached at all says {@code org.egovindex.range}. */
    public Rank bestRank() {
        requireRanks();
        return new Rank(ranks.lowest() * 2 / parts);
    }

    /** The worst rank that came up. */
    public Rank worstRank() {
        requireRanks();
        return new Rank(ranks.highest() * 2 / parts);
    }

    /** The mean score; exact on the grid of the index. */
    public double meanScore() {
        requireRanks();
        return result.tally().scores().mean(unit, rankedRuns());
    }

    /**
     * A quantile of the score, as near as {@link #scoreResolution} says. Scores that lie far beyond all those of the index, as after a change of
     * scale, are counted at the ends only: there it says no more than that.
     */
    public double scoreQuantile(double share) {
        return result.tally().scores().scale().middle(scoreBin(share));
    }

    private double scoreBin(double share) {
        requireRanks();
        return result.tally().scores().bins(unit).quantile(requireShare(share));
    }

    private Cell scoreCell(double share) {
        double bin = scoreBin(share);
        boolean beyond = ScoreScale.isOutermost((int) Math.floor(bin)) || ScoreScale.isOutermost((int) Math.ceil(bin));
        return beyond ? Cell.missing("far beyond the scores as stated") : Shown.figure(scoreQuantile(share), 4);
    }

    /** How finely scores were counted: about a four-thousandth of the distance from the lowest to the highest score. */
    public double scoreResolution() {
        return result.tally().scores().scale().width();
    }

    /** The share of runs in which it had this rank. */
    public double probabilityOf(Rank rank) {
        return parts == 1 && rank.halves() % 2 == 1 ? 0 : share(ranks.of(rank.halves() * parts / 2));
    }

    /** The share of runs in which no other stood above it. */
    public double probabilityOfFirst() {
        return share(result.tally().firsts().firsts(unit));
    }

    /** The share of runs in which its rank was this or better. */
    public double probabilityOfTop(int rank) {
        return share(ranks.upTo(parts * rank));
    }

    private double share(long count) {
        long of = result.tally().succeeded();
        return of == 0 ? 0 : (double) count / of;
    }

    /** The share of runs in which it was in each class, in the order of the classes; empty if the methodology has none. */
    public Map<String, Double> classes() {
        Map<String, Double> shares = new LinkedHashMap<>();
        List<ScoreClass> classes = result.tally().classes().classes();
        for (int i = 0; i < classes.size(); i++) {
            shares.put(classes.get(i).id(), share(result.tally().classes().of(unit, i)));
        }
        return shares;
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "runs with a rank", (double) rankedRuns(), 0);
        if (rankedRuns() > 0) {
            add(rows, "mean rank", meanRank(), 2);
            add(rows, "standard error of it", meanRankError(), 3);
            for (int percent : new int[] {5, 25, 50, 75, 95}) {
                add(rows, percent + " % of ranks up to", rankQuantile(percent / 100.0), 1);
            }
            add(rows, "best rank seen", bestRank().value().doubleValue(), 1);
            add(rows, "worst rank seen", worstRank().value().doubleValue(), 1);
            add(rows, "probability to be first", probabilityOfFirst(), 4);
            add(rows, "probability of the first 10", probabilityOfTop(10), 4);
            add(rows, "mean score", meanScore(), 4);
            rows.add(List.of(Cell.words("5 % of scores up to"), scoreCell(0.05)));
            rows.add(List.of(Cell.words("95 % of scores up to"), scoreCell(0.95)));
            classes().forEach((name, share) -> add(rows, "probability of class " + name, share, 4));
        }
        String rank = nominalRank().map(Rank::toString).orElse("none");
        return new Table(
                unit().label() + ", rank " + rank + " as stated",
                List.of(Column.of("figure"), Column.of("value")),
                rows,
                result.notes());
    }

    private static void add(List<List<Cell>> rows, String name, double value, int decimals) {
        rows.add(List.of(Cell.words(name), Shown.figure(value, decimals)));
    }

    @Override
    public String toString() {
        return text();
    }
}
