package org.egovindex.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.Scored;
import org.egovindex.table.IndicatorColumn;

/** Ranks of the recomputed scores among the units that the publisher ranked: who was published without a rank took no part. */
final class ComparedRanks {
    private final CompositeIndex index;
    private final Set<String> ranked;
    private final int decimals;

    ComparedRanks(CompositeIndex index, PublishedFigures published) {
        this.index = index;
        this.decimals = published.decimals();
        this.ranked = published.figures().stream()
                .filter(figure -> figure.rank().isPresent())
                .map(PublishedFigures.Figure::unit)
                .collect(Collectors.toSet());
    }

    /** How many units have a recomputed score and were not ranked, although others were. */
    long leftOut() {
        return ranked.isEmpty()
                ? 0
                : scored().stream().filter(unit -> !isCompared(unit.unit())).count();
    }

    private boolean isCompared(Unit unit) {
        return ranked.isEmpty() || ranked.contains(unit.label());
    }

    /** The ranks under a rule, by the labels of units. */
    Map<String, BigDecimal> under(RankingRule rule) {
        List<Scored> compared =
                scored().stream().filter(unit -> isCompared(unit.unit())).toList();
        Map<String, BigDecimal> ranks = new HashMap<>();
        Ranking.of(compared, rule, Rounding.halfUp(decimals))
                .rows()
                .forEach(row -> ranks.put(row.unit().label(), row.rank().value()));
        return ranks;
    }

    private List<Scored> scored() {
        IndicatorColumn scores = index.scores(index.methodology().tree().id());
        List<Unit> units = index.units();
        return java.util.stream.IntStream.range(0, units.size())
                .filter(row -> !scores.isMissing(row))
                .mapToObj(row -> new Scored(units.get(row), Score.of(Rational.of(index.snapped(scores.get(row))))))
                .toList();
    }
}
