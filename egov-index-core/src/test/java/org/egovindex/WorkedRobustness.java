package org.egovindex;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.range.RankRanges;
import org.egovindex.robust.Factor;
import org.egovindex.robust.Factors;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.robust.UnitUncertainty;
import org.egovindex.weight.WeightSpace;

/** What comes of a worked line about robustness: weights vary as its first word says, in 10,000 runs with seed 1. */
final class WorkedRobustness {
    private static final String NONE = "-";
    private static final String ANY = "any";

    private final CompositeIndex index;
    private final List<String> named;
    private final int indicators;

    WorkedRobustness(CompositeIndex index, List<String> named, int indicators) {
        this.index = index;
        this.named = named;
        this.indicators = indicators;
    }

    private double by() {
        return new BigDecimal(named.get(0)).doubleValue();
    }

    private UncertaintyResult result() {
        Factor factor = named.get(0).equals(ANY) ? Factors.anyWeights("index") : Factors.weightsWithin(by());
        return UncertaintyAnalysis.of(index).vary(factor).seed(1).run();
    }

    private RankRanges ranges() {
        WeightSpace stated = WeightSpace.of(index.methodology());
        return RankRanges.of(index, named.get(0).equals(ANY) ? stated.varyAll() : stated.within(by()));
    }

    List<String> answers(String subject) {
        return switch (subject) {
            case "bestRank" -> ranks(unit -> ranges().of(unit).best().rank().toString());
            case "worstRank" -> ranks(unit -> ranges().of(unit).worst().rank().toString());
            case "meanShift" ->
                List.of(Decimals.text(result().stability().meanShift().orElseThrow()));
            case "central" -> central();
            default -> ofRuns(subject);
        };
    }

    private List<String> ranks(Function<String, String> rank) {
        return index.units().stream().map(Unit::label).map(rank).toList();
    }

    private List<String> ofRuns(String subject) {
        UncertaintyResult result = result();
        Function<UnitUncertainty, Double> figure = switch (subject) {
            case "acceptability" ->
                unit -> result.acceptability().of(unit.unit().label(), Integer.parseInt(named.get(1)));
            case "meanRank" -> UnitUncertainty::meanRank;
            case "meanRankError" -> UnitUncertainty::meanRankError;
            default -> unit -> result.pairwise().of(named.get(1), unit.unit().label());
        };
        return index.units().stream()
                .map(unit -> Decimals.text(figure.apply(result.of(unit.label()))))
                .toList();
    }

    /** The mean weights with which a unit came first. */
    private List<String> central() {
        return result().centralWeights()
                .of(named.get(1))
                .map(unit -> IntStream.rangeClosed(1, indicators)
                        .mapToObj(i -> Decimals.text(unit.shares().get("i" + i)))
                        .toList())
                .orElse(List.of(NONE));
    }
}
