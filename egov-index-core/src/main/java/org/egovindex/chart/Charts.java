package org.egovindex.chart;

import org.egovindex.index.CompositeIndex;
import org.egovindex.scoring.SurveyIndex;

/** Pictures of results. Each says in its description what is seen, and in its notes what was left out. */
public final class Charts {
    private Charts() {}

    /** The first 20 cities as bars, each made of the points that its areas give: they add up to the score. */
    public static Chart ranking(SurveyIndex index) {
        return ranking(index, Limits.USUAL);
    }

    /** The same for the first {@code top} cities; at most 500. */
    public static Chart ranking(SurveyIndex index, int top) {
        return RankingChart.of(new SurveySubject(index), top);
    }

    /** The first 20 units as bars. A bar is made of the contributions of the nodes right below the index, if they add up to the score. */
    public static Chart ranking(CompositeIndex index) {
        return ranking(index, Limits.USUAL);
    }

    /** The same for the first {@code top} units; at most 500. */
    public static Chart ranking(CompositeIndex index, int top) {
        return RankingChart.of(TableSubject.of(index), top);
    }

    /** A city, area by area, against the mean and the best of all cities; throws if there is no such city. */
    public static Chart profile(SurveyIndex index, String city) {
        return ProfileChart.of(new SurveySubject(index), city);
    }

    /** A unit, by the nodes right below the index, against the mean and the best of all; throws if there is no such unit. */
    public static Chart profile(CompositeIndex index, String unit) {
        return ProfileChart.of(TableSubject.of(index), unit);
    }
}
