package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.agree.Agreement;
import org.egovindex.agree.EvaluatorAgreement;
import org.egovindex.agree.Interval;
import org.egovindex.agree.SurveyFigure;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** How far evaluators agree, as a whole and in each area, by the first coefficient that allows for chance. */
final class AgreementChart {
    private static final Rounding SHOWN = Rounding.halfUp(3);

    private AgreementChart() {}

    static Chart of(EvaluatorAgreement agreement) {
        String coefficient = agreement.whole().figures().stream()
                .map(Agreement::coefficient)
                .filter(id -> !id.startsWith("percent"))
                .findFirst()
                .orElseGet(() -> agreement.whole().figures().get(0).coefficient());
        List<SurveyFigure> figures = new ArrayList<>(List.of(agreement.whole()));
        figures.addAll(agreement.areas());
        List<List<Cell>> rows =
                figures.stream().map(figure -> row(figure, coefficient)).toList();
        Table table = new Table(
                "Agreement of evaluators: " + coefficient,
                List.of(
                        Column.of("part"),
                        new Column("value", coefficient),
                        new Column("low", "interval from"),
                        new Column("high", "interval to")),
                rows,
                agreement.table().notes());
        List<BigDecimal> numbers = new ArrayList<>(Keys.numbers(table, List.of("value", "low", "high")));
        numbers.add(BigDecimal.ONE);
        Picture picture = new Picture(
                table,
                Bands.rows("part"),
                Axis.fromZero(coefficient + ", 1 being full agreement", numbers),
                List.of(
                        new Layer.Spans("low", "high", "interval", Tone.GREY),
                        new Layer.Dots("value", Layer.Shape.DOT, Tone.BLUE)));
        return new Chart(picture, description(picture));
    }

    private static List<Cell> row(SurveyFigure figure, String coefficient) {
        Agreement one = figure.figures().stream()
                .filter(candidate -> candidate.coefficient().equals(coefficient))
                .findFirst()
                .orElseThrow();
        Optional<Interval> interval = one.interval();
        OptionalDouble value = one.value();
        return List.of(
                Cell.words(figure.title()),
                value.isPresent()
                        ? cell(value.getAsDouble())
                        : Cell.missing(one.reason().orElse("undefined")),
                interval.map(ends -> cell(ends.lower())).orElseGet(() -> Cell.missing("-")),
                interval.map(ends -> cell(ends.upper())).orElseGet(() -> Cell.missing("-")));
    }

    private static Cell cell(double number) {
        return Cell.figure(number, SHOWN.round(Decimals.of(number)));
    }

    private static String description(Picture picture) {
        StringBuilder words = new StringBuilder();
        for (int row = 0; row < picture.table().rows().size(); row++) {
            words.append(row == 0 ? "" : "; ").append(picture.words(row, "value"));
            if (picture.number(row, "low").isPresent()) {
                words.append(" (").append(picture.cell(row, "low").shown()).append(" to ");
                words.append(picture.cell(row, "high").shown()).append(')');
            }
        }
        return words.append('.').toString();
    }
}
