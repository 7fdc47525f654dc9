package org.egovindex.egov.report;

import java.util.List;
import java.util.function.Supplier;
import org.egovindex.chart.Chart;
import org.egovindex.chart.Charts;

/** Pictures, each with a sentence on what is seen and the table behind it. */
final class Figures {
    private static final int FIRST = 10;

    private final Report report;
    private final Words words;

    Figures(Report report) {
        this.report = report;
        this.words = report.words();
    }

    /** The whole index: how scores are spread, and what the first are made of. */
    Html overview() {
        if (report.subject().lines().stream().noneMatch(line -> line.rank().isPresent())) {
            return Html.NOTHING;
        }
        Html scores = figure(report.subject()::scoresChart, "scores", words);
        Html first = figure(() -> report.subject().rankingChart(FIRST), "first", words);
        return section("glance", "glance", List.of(scores, first));
    }

    /** How sure the first ranks are. */
    Html certainty() {
        return report.certainty()
                .result()
                .map(result -> section(
                        "intervals", "sureAll", List.of(figure(() -> Charts.rankIntervals(result), "sure", words))))
                .orElse(Html.NOTHING);
    }

    /** Who was where before. */
    Html slope() {
        return report.before()
                .map(before -> figure(() -> Charts.slope(before, FIRST), "slope", words))
                .orElse(Html.NOTHING);
    }

    /** One unit beside the mean and the best. */
    Html profile(Line line) {
        return figure(() -> report.subject().profileChart(line), "profile", words);
    }

    private Html section(String id, String key, List<Html> figures) {
        Markup out = new Markup()
                .tag("<section id=\"" + id + "\"><h2>")
                .text(words.of(key))
                .tag("</h2>\n<div class=\"pictures\">\n");
        figures.forEach(out::add);
        return out.tag("</div></section>\n").html();
    }

    /** A picture; nothing where a result has none to give, such as one unit by itself. */
    static Html figure(Supplier<Chart> made, String id, Words words) {
        Chart chart;
        try {
            chart = made.get();
        } catch (IllegalArgumentException nothingToDraw) {
            return Html.NOTHING;
        }
        return new Markup()
                .tag("<figure" + words.english() + ">\n")
                .add(new Html(chart.svg("chart-" + id)))
                .tag("<figcaption>")
                .text(chart.description())
                .tag("</figcaption>\n<details><summary" + words.own() + ">")
                .text(words.of("chartData"))
                .tag("</summary>")
                .add(HtmlTable.of(chart.table(), words))
                .tag("</details></figure>\n")
                .html();
    }
}
