package org.egovindex.egov.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.WhatIf;
import org.egovindex.publish.Cell;
import org.egovindex.rank.Rank;

/**
 * What would lift a unit of a table: for each indicator by itself the smallest change that reaches the next better rank. Each is searched for
 * among all units, so a report of many units leaves it out: the work grows with their square.
 */
final class IndicatorLift {
    private static final long MOST_WORK = 5_000_000;
    private static final int MOST = 5;

    private final CompositeIndex index;
    private final Methodology methodology;
    private final boolean feasible;

    IndicatorLift(CompositeIndex index) {
        this.index = index;
        this.methodology = index.methodology();
        long indicators = methodology.tree().all().filter(Node::isIndicator).count();
        long units = index.units().size();
        this.feasible = units * units * indicators <= MOST_WORK;
    }

    Lift of(List<Line> lines, Line line) {
        if (!feasible || line.rank().isEmpty()) {
            return Lift.none(feasible ? "liftNoScore" : "liftTooMany");
        }
        Optional<Rank> above = lines.subList(0, line.place()).stream()
                .flatMap(other -> other.rank().stream())
                .filter(rank -> !rank.equals(line.rank().orElseThrow()))
                .reduce((first, second) -> second);
        if (above.isEmpty()) {
            return Lift.none("liftFirst");
        }
        int target = above.get().value().setScale(0, RoundingMode.DOWN).intValueExact();
        List<List<Cell>> rows = index.whatIf(line.unit().label(), target).changes().stream()
                .limit(MOST)
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Lift.none("liftNotAlone")
                : new Lift(List.of("colIndicator", "colNow", "colNeeded", "colNewRank"), rows, "liftTable");
    }

    private List<Cell> row(WhatIf.Change change) {
        return List.of(
                Cell.words(methodology.node(change.indicator()).title()),
                Cell.exactly(brief(change.now())),
                Cell.exactly(brief(change.needed())),
                Cell.exactly(change.reached().value()));
    }

    /** Six digits that count. */
    private static BigDecimal brief(double number) {
        return new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros();
    }
}
