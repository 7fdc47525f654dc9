package org.egovindex.chart;

import java.util.List;
import org.egovindex.agree.EvaluatorAgreement;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.Series;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.model.Checklist;
import org.egovindex.range.RankRanges;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.sensitivity.Importance;
import org.egovindex.sensitivity.LeaveOneOut;
import org.egovindex.sensitivity.SobolIndices;

/**
 * Pictures of results. Each says in its description what is seen, and in its notes what was left out.
 *
 * <p>Where nothing else is said the first 20 units are shown; {@code top} is 1 to 500. Parts are the areas of a survey, or the nodes right
 * below an index.
 */
public final class Charts {
    private Charts() {}

    /** The first cities as bars, each made of the points that its areas give: they add up to the score. */
    public static Chart ranking(SurveyIndex index) {
        return ranking(index, Limits.USUAL);
    }

    /** The same for the first {@code top} cities. */
    public static Chart ranking(SurveyIndex index, int top) {
        return RankingChart.of(new SurveySubject(index), top);
    }

    /** The first units as bars, each made of what its parts contribute if for all of them that adds up to the score; else plain. */
    public static Chart ranking(CompositeIndex index) {
        return ranking(index, Limits.USUAL);
    }

    /** The same for the first {@code top} units. */
    public static Chart ranking(CompositeIndex index, int top) {
        return RankingChart.of(TableSubject.of(index), top);
    }

    /** A city, area by area, against the mean and the best of all cities; throws if there is no such city. */
    public static Chart profile(SurveyIndex index, String city) {
        return ProfileChart.of(new SurveySubject(index), city);
    }

    /** A unit, part by part, against the mean and the best of all; throws if there is no such unit. */
    public static Chart profile(CompositeIndex index, String unit) {
        return ProfileChart.of(TableSubject.of(index), unit);
    }

    /** The ranks as stated and as simulated: where 90 of 100 runs put each unit, 5 % to 95 %, and the median. */
    public static Chart rankIntervals(UncertaintyResult result) {
        return rankIntervals(result, Limits.USUAL);
    }

    /** The same for the first {@code top} units. */
    public static Chart rankIntervals(UncertaintyResult result, int top) {
        return IntervalsChart.of(result, top);
    }

    /** The ranks and the best and worst that missing marks can make of them. */
    public static Chart rankIntervals(SurveyIndex index) {
        return rankIntervals(index, Limits.USUAL);
    }

    /** The same for the first {@code top} cities. */
    public static Chart rankIntervals(SurveyIndex index, int top) {
        return IntervalsChart.of(index, top);
    }

    /** The ranks and the best and worst under all admissible weights. */
    public static Chart rankIntervals(RankRanges ranges) {
        return rankIntervals(ranges, Limits.USUAL);
    }

    /** The same for the first {@code top} units. */
    public static Chart rankIntervals(RankRanges ranges, int top) {
        return IntervalsChart.of(ranges, top);
    }

    /** How many cities have scores from where to where. */
    public static Chart scores(SurveyIndex index) {
        return ScoresChart.of(new SurveySubject(index));
    }

    /** How many units have scores from where to where. */
    public static Chart scores(CompositeIndex index) {
        return ScoresChart.of(TableSubject.of(index));
    }

    /** The first of the later standings, and where they stood in the earlier ones. */
    public static Chart slope(Comparison comparison) {
        return slope(comparison, Limits.USUAL);
    }

    /** The same for the first {@code top} units. */
    public static Chart slope(Comparison comparison, int top) {
        return SlopeChart.of(List.of(comparison.from(), comparison.to()), comparison.notes(), top);
    }

    /** The first of the last wave, and where they stood in every wave; what is not known has no line. */
    public static Chart slope(Series series) {
        return slope(series, Limits.USUAL);
    }

    /** The same for the first {@code top} units. */
    public static Chart slope(Series series, int top) {
        return SlopeChart.of(series.waves(), series.table().notes(), top);
    }

    /** The first cities by all criteria: the mean mark as a share of the most there is. Missing ones are hatched. */
    public static Chart heatMap(SurveyIndex index) {
        SurveySubject subject = new SurveySubject(index);
        return HeatMapChart.of(subject, subject.bottom(), Limits.USUAL);
    }

    /** The same by these areas or criteria, for the first {@code top} cities; at most 20,000 cells. */
    public static Chart heatMap(SurveyIndex index, List<String> columns, int top) {
        return HeatMapChart.of(new SurveySubject(index), columns, top);
    }

    /** The first units by all indicators, as normalised. Missing ones are hatched. */
    public static Chart heatMap(CompositeIndex index) {
        TableSubject subject = TableSubject.of(index);
        return HeatMapChart.of(subject, subject.bottom(), Limits.USUAL);
    }

    /** The same by these nodes, for the first {@code top} units; at most 20,000 cells. */
    public static Chart heatMap(CompositeIndex index, List<String> columns, int top) {
        return HeatMapChart.of(TableSubject.of(index), columns, top);
    }

    /** The scores of the cities of each group, and the mean of the group; of more than 2,000 a part is shown. */
    public static Chart groups(SurveyIndex index, String attribute) {
        return GroupsChart.of(new SurveySubject(index), attribute);
    }

    /** The scores of the units of each group, and the mean of the group; of more than 2,000 a part is shown. */
    public static Chart groups(CompositeIndex index, String attribute) {
        return GroupsChart.of(TableSubject.of(index), attribute);
    }

    /** What an index is made of, as an outline, with the effective weight of each node. */
    public static Chart framework(Methodology methodology) {
        return FrameworkChart.of(methodology);
    }

    /** What the survey is made of: areas and criteria, each with its share of the index if all apply. */
    public static Chart framework(Checklist checklist) {
        return FrameworkChart.of(Methodology.of(checklist));
    }

    /** Which factors the variance of an output is due to, by themselves and with others. */
    public static Chart sensitivity(SobolIndices indices) {
        return SensitivityChart.of(indices);
    }

    /** The nodes without which ranks move most. */
    public static Chart sensitivity(LeaveOneOut study) {
        return SensitivityChart.of(study, Limits.USUAL);
    }

    /** The weight of each node among its siblings against how much it counts. */
    public static Chart sensitivity(Importance importance) {
        return SensitivityChart.of(importance, Limits.ROWS);
    }

    /** How often the first units had each rank. */
    public static Chart acceptability(UncertaintyResult result) {
        return acceptability(result, Limits.USUAL);
    }

    /** The same for the first {@code top} units. */
    public static Chart acceptability(UncertaintyResult result, int top) {
        return AcceptabilityChart.of(result, top);
    }

    /** How far evaluators agree, as a whole and in each area, with intervals: by the first coefficient that allows for chance. */
    public static Chart agreement(EvaluatorAgreement agreement) {
        return AgreementChart.of(agreement);
    }
}
