package org.egovindex.index;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Naming;
import org.egovindex.number.Decimals;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.treat.OutlierRemedy;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.treat.Shape;

/**
 * What was done to each indicator on account of outliers: which rule fired, whose numbers were moved from what to what, and how skewness
 * and kurtosis changed. Indicators that nobody treated are there too, so that one sees where a treatment is wanted.
 *
 * @param lines one for each indicator, in the order of the tree
 */
public record OutlierReport(List<Line> lines) implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(4);
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);
    private static final int NAMED = 5;

    /** Copies the lines. */
    public OutlierReport {
        lines = List.copyOf(lines);
    }

    /**
     * One indicator.
     *
     * @param indicator the id of its node
     * @param treatment that was chosen for it
     * @param remedy what was done, if anything had to be
     * @param moves whose numbers were changed by it
     * @param before the shape of the numbers, gaps filled; nothing if they have none
     * @param after the shape after the treatment, before the transforms
     */
    public record Line(
            String indicator,
            OutlierTreatment treatment,
            Optional<OutlierRemedy> remedy,
            List<Move> moves,
            Optional<Shape> before,
            Optional<Shape> after) {
        /** Copies the moves. */
        public Line {
            moves = List.copyOf(moves);
        }

        /** What was done, for readers; empty if nothing. */
        public String rule() {
            return remedy.map(OutlierRemedy::rule).orElse("");
        }
    }

    /**
     * One number that was changed.
     *
     * @param unit whose
     * @param from as it was, divided and with gaps filled
     * @param to as it became
     */
    public record Move(String unit, double from, double to) {
        @Override
        public String toString() {
            return unit + " from " + shown(from) + " to " + shown(to);
        }
    }

    static OutlierReport of(CompositeIndex index) {
        List<Line> lines = new ArrayList<>();
        index.methodology().tree().all().filter(Node::isIndicator).forEach(node -> {
            if (index.plan().steps().get(index.plan().step(node.id())) instanceof IndicatorStep step) {
                lines.add(line(index, step));
            }
        });
        return new OutlierReport(lines);
    }

    private static Line line(CompositeIndex index, IndicatorStep step) {
        List<Move> moves = new ArrayList<>();
        for (int unit = 0; unit < index.units().size(); unit++) {
            if (step.isMoved(unit)) {
                moves.add(
                        new Move(index.units().get(unit).label(), step.filled().get(unit), step.afterOutliers(unit)));
            }
        }
        Optional<Shape> before = Shape.of(step.filled());
        return new Line(
                step.node().id(),
                step.outliers(),
                step.remedy(),
                moves,
                before,
                step.remedy().isEmpty() ? before : Shape.of(step.afterOutliers()));
    }

    /** The line of one indicator; throws if there is none of this id. */
    public Line of(String indicator) {
        return lines.stream()
                .filter(line -> line.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no indicator " + Naming.visible(indicator)
                        + ".\nMaybe the name of a column was given instead of an id."));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    Cell.words(line.indicator()),
                    Cell.words(line.rule().isEmpty() ? "-" : line.rule()),
                    Cell.whole(line.moves().size()),
                    Cell.words(moves(line.moves())),
                    figure(line.before().map(Shape::skewness)),
                    figure(line.before().map(Shape::kurtosis)),
                    figure(line.after().map(Shape::skewness)),
                    figure(line.after().map(Shape::kurtosis))));
        }
        return Table.of(
                "Outliers: what was done to each indicator, and its shape before and after",
                List.of(
                        Column.of("indicator"),
                        Column.of("done"),
                        Column.of("moved"),
                        Column.of("units"),
                        Column.of("skewness_before"),
                        Column.of("kurtosis_before"),
                        Column.of("skewness"),
                        Column.of("kurtosis")),
                rows);
    }

    private static String moves(List<Move> moves) {
        int more = moves.size() - NAMED;
        return String.join("; ", moves.stream().limit(NAMED).map(Move::toString).toList())
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static Cell figure(Optional<Double> number) {
        return number.map(known ->
                        Cell.figure(known, SHOWN.round(Grid.of(Math.abs(known)).snap(known))))
                .orElseGet(() -> Cell.missing("too few or equal numbers"));
    }

    /** A number of an indicator to six digits, however small it is. */
    static String shown(double number) {
        return Decimals.of(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return text();
    }
}
