package org.egovindex.scoring;

import org.egovindex.model.Checklist;
import org.egovindex.model.Survey;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;

/**
 * Everything that decides a number, besides checklist and marks.
 *
 * <p>Score of an area: its points times the sum of the evaluators' mean marks, divided by the sum of the maxima, over the
 * criteria that apply. Score of the index: its points times the sum of the areas' scores, divided by the sum of their points,
 * over the areas that apply. With five areas of 20 points and an index of 100 that is the plain sum of the areas.
 *
 * @param id such as {@code hundred-cities-2009}
 * @param title for readers
 * @param source where the method is published
 * @param missing what happens when marks are missing
 * @param published the decimals and rounding of published scores
 * @param ranking when scores tie, and what rank they get
 */
public record ScoringMethod(
        String id, String title, String source, MissingMarks missing, Rounding published, RankingRule ranking) {
    /** This method with another policy for missing marks. */
    public ScoringMethod withMissing(MissingMarks other) {
        return new ScoringMethod(id, title, source, other, published, ranking);
    }

    /** This method with another rule for ties. */
    public ScoringMethod withTies(TiesStrategy ties) {
        return new ScoringMethod(id, title, source, missing, published, ranking.withTies(ties));
    }

    /** This method with scores published otherwise; ranks follow if they are ranks of published scores. */
    public ScoringMethod withPublished(Rounding other) {
        RankingRule rule = ranking.rounded().isPresent() ? RankingRule.onRounded(other, ranking.ties()) : ranking;
        return new ScoringMethod(id, title, source, missing, other, rule);
    }

    /** This method with ranks of scores as published. */
    public ScoringMethod rankedOnPublished() {
        return new ScoringMethod(
                id, title, source, missing, published, RankingRule.onRounded(published, ranking.ties()));
    }

    /** This method with ranks of scores as computed. */
    public ScoringMethod rankedOnUnrounded() {
        return new ScoringMethod(id, title, source, missing, published, RankingRule.onUnrounded(ranking.ties()));
    }

    /** The index of a survey. Cost: one pass over the marks, and an exact sum for each city and area. */
    public SurveyIndex compute(Survey survey) {
        return SurveyIndex.of(survey, this);
    }

    /** What the reader of a result must know of the method, in a line. */
    public String summary(Checklist checklist) {
        return "method " + id + ", checklist " + checklist.about() + "; missing marks: " + missing.id() + "; scores "
                + published + ", " + ranking;
    }

    @Override
    public String toString() {
        return id + " (" + title + "): missing marks " + missing.id() + ", scores " + published + ", " + ranking;
    }
}
