package org.egovindex.egov.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.chart.Chart;
import org.egovindex.compare.Standings;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;

/** What a report is about: an index of marks, or of a table. It only hands on what the result knows. */
sealed interface Subject permits SurveySubject, TableSubject {
    /** The name of the index. */
    String title();

    /** When it was taken, if that is known. */
    Optional<String> wave();

    /** What must be said on every page. */
    List<String> notices();

    /** The method in a sentence or two. */
    String method();

    /** SHA-256 of method and data, and what made the result. */
    Map<String, String> seal();

    /** What the index is made of. */
    List<Part> parts();

    /** How many criteria or indicators there are. */
    int itemCount();

    /** The ranking, first to last, then those without a score. */
    List<Line> lines();

    /** Each part of one unit. */
    List<PartScore> parts(Line line);

    /** Keys of the columns of {@link Item#cells}. */
    List<String> itemColumns();

    /** Each criterion or indicator of one unit, in the order of the form. */
    List<Item> items(Line line);

    /** Why a unit has its score, down to the last mark or to the parts only; adds up. */
    Explanation why(Line line, boolean deep);

    /** What it would take to do better, the most telling first. */
    Lift lift(Line line, List<Item> items);

    /** How scores are spread. */
    Chart scoresChart();

    /** What the scores of the first units are made of. */
    Chart rankingChart(int top);

    /** One unit, part by part, beside the mean and the best. */
    Chart profileChart(Line line);

    /** The ranking as a table, for download. */
    Table ranking();

    /** Every number of every unit, for download. */
    Table scores();

    /** The result as a wave that another can be compared with. */
    Standings standings(String id);

    /** Sections of the page on the method. */
    List<Section> methodSections(Words words);

    /** Sections of the page on the data. */
    List<Section> qualitySections(Words words);
}
