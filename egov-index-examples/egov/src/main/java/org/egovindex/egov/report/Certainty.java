package org.egovindex.egov.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.City;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Table;
import org.egovindex.rank.Rank;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.robust.UnitUncertainty;

/** How sure each rank is: from runs with other weights, else from what missing marks may turn out to be, else not known. */
final class Certainty {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final Optional<UncertaintyResult> result;
    private final Map<String, UnitUncertainty> units = new HashMap<>();

    private Certainty(Optional<UncertaintyResult> result) {
        this.result = result;
        result.ifPresent(
                runs -> runs.units().forEach(one -> units.put(one.unit().label(), one)));
    }

    static Certainty of(UncertaintyResult result) {
        return new Certainty(Optional.of(result));
    }

    static Certainty unknown() {
        return new Certainty(Optional.empty());
    }

    Optional<UncertaintyResult> result() {
        return result;
    }

    /** The runs of one unit, if there were any in which it had a rank. */
    Optional<UnitUncertainty> of(Line line) {
        return Optional.ofNullable(units.get(line.unit().label())).filter(one -> one.rankedRuns() > 0);
    }

    /** From which rank to which, if anything is known. */
    Optional<List<String>> range(Subject subject, Line line) {
        return of(line).map(one -> List.of(rank(one.rankQuantile(LOW)), rank(one.rankQuantile(HIGH))))
                .or(() -> gaps(subject, line));
    }

    private static Optional<List<String>> gaps(Subject subject, Line line) {
        return subject instanceof SurveySubject survey && line.unit() instanceof City city
                ? survey.index().rankRange(city).map(range -> List.of(text(range.best()), text(range.worst())))
                : Optional.empty();
    }

    /** One number where both ends are the same. */
    static String shown(List<String> range) {
        return range.get(0).equals(range.get(1)) ? range.get(0) : range.get(0) + "–" + range.get(1);
    }

    private static String text(Rank rank) {
        return rank.toString();
    }

    private static String rank(double quantile) {
        BigDecimal rounded =
                Rounding.halfUp(1).round(BigDecimal.valueOf(quantile)).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** What can be said of one unit, in sentences, with a table if there were runs. */
    Html section(Report report, Line line) {
        Words words = report.words();
        Markup out = new Markup();
        Optional<List<String>> range = range(report.subject(), line);
        Optional<UnitUncertainty> runs = of(line);
        if (line.rank().isEmpty() && range.isEmpty()) {
            out.element("p", words.of("sureNoRank"));
        } else if (runs.isPresent()) {
            long count = result.orElseThrow().runs();
            out.element(
                    "p",
                    words.of(
                            "sureRuns",
                            count,
                            range.orElseThrow().get(0),
                            range.orElseThrow().get(1)));
            out.element(
                    "p",
                    words.of(
                            "sureShare",
                            percent(runs.get().probabilityOfFirst()),
                            percent(runs.get().probabilityOfTop(10))));
            out.add(RankPicture.of(runs.get(), report.subject().lines().size(), words));
            out.tag("<details><summary>").text(words.of("chartData")).tag("</summary>");
            out.add(HtmlTable.of(figures(runs.get()), words)).tag("</details>\n");
        } else if (range.isPresent()) {
            out.element(
                    "p", words.of("sureGaps", range.get().get(0), range.get().get(1)));
        } else {
            out.element("p", words.of(report.subject() instanceof SurveySubject ? "sureComplete" : "sureUnknown"));
        }
        return out.html();
    }

    private static Table figures(UnitUncertainty runs) {
        Table table = runs.table();
        return new Table(table.title(), table.columns(), table.rows(), List.of());
    }

    private static String percent(double share) {
        return Cell.exactly(Rounding.halfUp(1).round(BigDecimal.valueOf(share * 100)))
                .shown();
    }
}
