package org.egovindex.egov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.egov.FactorRecipe.Varied;
import org.egovindex.index.CompositeIndex;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.range.Dominance;
import org.egovindex.range.RankRanges;
import org.egovindex.robust.Output;
import org.egovindex.robust.Outputs;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.sensitivity.Importance;
import org.egovindex.sensitivity.LeaveOneOut;
import org.egovindex.sensitivity.SensitivityAnalysis;
import org.egovindex.weight.WeightSpace;

/** What can be shown of an analysis; each is computed when it is asked for, the runs once for all. */
final class RobustResults {
    private static final int MOST_IN_PAIRS = 2_000;

    private final UncertaintyAnalysis analysis;
    private final List<Varied> varied;
    private final Wishes wishes;
    private Optional<UncertaintyResult> result = Optional.empty();

    /**
     * How results are wanted.
     *
     * @param unit of whom in particular
     * @param top so many units at most in long tables
     * @param rows of the sensitivity analysis
     */
    record Wishes(Optional<String> unit, Optional<Integer> top, int rows) {}

    RobustResults(UncertaintyAnalysis analysis, List<Varied> varied, Wishes wishes) {
        this.analysis = analysis;
        this.varied = varied;
        this.wishes = wishes;
    }

    private UncertaintyResult result() {
        if (result.isEmpty()) {
            result = Optional.of(analysis.run());
        }
        return result.get();
    }

    private CompositeIndex index() {
        return analysis.index();
    }

    private Printable cut(Table table) {
        return wishes.top().map(table::top).orElse(table);
    }

    List<? extends Printable> of(RobustView view) {
        return switch (view) {
            case SUMMARY -> List.of(cut(result().table()));
            case UNIT -> List.of(result().of(wishes.unit().orElseThrow()));
            case ACCEPTABILITY -> List.of(result().acceptability());
            case MATRIX -> List.of(result().acceptability().matrix());
            case PAIRS -> List.of(result().pairwise());
            case CENTRAL -> List.of(cut(result().centralWeights().table()));
            case STABILITY -> List.of(result().stability());
            case SENSITIVITY -> sensitivity();
            case RANGES -> List.of(cut(RankRanges.of(index(), space()).table()));
            case DOMINANCE -> List.of(Dominance.of(index(), space()));
            case LEADS -> List.of(leads());
            case LEAVE_ONE_OUT -> List.of(LeaveOneOut.of(index()));
            case IMPORTANCE -> List.of(Importance.of(index()));
        };
    }

    private Table leads() {
        int units = index().units().size();
        if (units > MOST_IN_PAIRS) {
            throw new RefusedException("egov: leads are shown among at most " + MOST_IN_PAIRS + " units, not " + units
                    + ". Maybe --show dominance will do, or a part of the units: --only.");
        }
        return Dominance.of(index(), space()).pairs();
    }

    private List<? extends Printable> sensitivity() {
        List<Output> outputs = new ArrayList<>(List.of(Outputs.MEAN_SHIFT));
        wishes.unit()
                .map(unit -> index().data().row(unit))
                .map(row -> index().units().get(row).label())
                .map(Outputs::rankOf)
                .ifPresent(outputs::add);
        return SensitivityAnalysis.of(analysis).rows(wishes.rows()).of(outputs);
    }

    /** The weights that the factors admit; only where each parent is spoken of by one of them is it plain which. */
    private WeightSpace space() {
        WeightSpace space = WeightSpace.of(index().methodology());
        for (Varied one : varied) {
            if (one.space().isPresent()) {
                WeightSpace more = one.space().get();
                for (String parent : more.varied()) {
                    if (space.varied().contains(parent)) {
                        throw new RefusedException("egov: two factors say which weights of " + parent
                                + " are admissible. Maybe say it with one, such as weights-in:\"...\".");
                    }
                }
                for (var constraint : more.constraints()) {
                    space = space.and(constraint);
                }
            }
        }
        if (space.varied().isEmpty()) {
            throw new RefusedException("egov: exact ranges are over weights, but no factor says which are admissible."
                    + " Maybe add weights:25%, any-weights or weights-in:\"...\".");
        }
        return space;
    }
}
