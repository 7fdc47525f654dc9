package org.egovindex.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.egovindex.model.City;
import org.egovindex.model.Lookup;
import org.egovindex.model.Survey;
import org.egovindex.model.Tally;
import org.egovindex.number.Rational;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.RankRange;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.Scored;

/**
 * The scores of all cities of a survey under one method, with what they were made of.
 *
 * <p>Immutable; carries survey and method, so that each number can be explained and computed again.
 */
public final class SurveyIndex implements Tabular {
    private final Survey survey;
    private final ScoringMethod method;
    private final IndexConstruction construction;
    private final List<City> cities;
    private final List<CityScore> scores;
    private final Ranking ranking;
    private final Map<City, RankRange> ranges;

    private SurveyIndex(Survey survey, ScoringMethod method) {
        this.survey = survey;
        this.method = method;
        this.construction = new IndexConstruction(survey.checklist(), method.missing());
        this.cities = survey.cities();
        this.scores = survey.panels().parallelStream().map(construction::score).toList();
        this.ranking = Ranking.of(
                        scores.stream()
                                .map(s -> new Scored(s.city(), s.score()))
                                .toList(),
                        method.ranking(),
                        method.published())
                .withNotes(survey.notices());
        this.ranges = ranges(scores, method.ranking());
    }

    static SurveyIndex of(Survey survey, ScoringMethod method) {
        return new SurveyIndex(survey, method);
    }

    /** The rank range of every city to which anything applies; none if no mark is missing. */
    private static Map<City, RankRange> ranges(List<CityScore> scores, RankingRule rule) {
        List<CityScore> applying = scores.stream().filter(CityScore::applies).toList();
        if (applying.stream().allMatch(score -> score.bounds().isPoint())) {
            return Map.of();
        }
        List<RankRange> ranges = RankRange.of(
                applying.stream().map(s -> s.bounds().lowest()).toList(),
                applying.stream().map(s -> s.bounds().highest()).toList(),
                rule);
        Map<City, RankRange> byCity = new HashMap<>();
        for (int i = 0; i < ranges.size(); i++) {
            byCity.put(applying.get(i).city(), ranges.get(i));
        }
        return byCity;
    }

    /** What was computed from. */
    public Survey survey() {
        return survey;
    }

    /** How it was computed. */
    public ScoringMethod method() {
        return method;
    }

    /** The score of every city, in the order of their keys. */
    public List<CityScore> scores() {
        return scores;
    }

    /** The score of one city, named alone or as {@code name, country}; throws if there is none. */
    public CityScore of(String city) {
        return Lookup.one(scores, CityScore::city, city);
    }

    /**
     * What each criterion contributes to a city's score, in the order of the form; throws if the city is not in the survey.
     *
     * <p>Cost: one pass over the city's marks, and a few exact operations for each criterion.
     */
    public List<CriterionScore> criteria(City city) {
        int place = place(city);
        Rational points = Rational.of(survey.checklist().points());
        Tally tally = Tally.of(survey.panels().get(place));
        return new CriterionScores(construction, scores.get(place), tally, points).all();
    }

    private int place(City city) {
        int place = Collections.binarySearch(cities, city);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "There is no " + city.label() + " here.\nMaybe it is a city of another survey.");
        }
        return place;
    }

    /** The cities in the order of their scores. */
    public Ranking ranking() {
        return ranking;
    }

    /** Whether any mark is missing anywhere, so that scores have bounds and ranks a range. */
    public boolean hasGaps() {
        return !ranges.isEmpty();
    }

    /**
     * The best and worst rank a city can have, whatever the missing marks of all cities are; nothing if none is missing, or
     * if nothing applies to the city.
     */
    public Optional<RankRange> rankRange(City city) {
        return Optional.ofNullable(ranges.get(city));
    }

    /** The mean index and areas of the cities that share a value of an attribute, as survey reports print them. */
    public GroupMeans means(String attribute) {
        return GroupMeans.of(this, attribute);
    }

    /** How a city's score came to be: a tree made of this result's own parts, down to the marks. */
    public Explanation explain(String city) {
        return explain(of(city).city());
    }

    /** The same for a city of the survey; throws if it is not in it. */
    public Explanation explain(City city) {
        int place = place(city);
        return ScoreExplanation.toMarks(this, survey.panels().get(place)).of(scores.get(place));
    }

    /** The same down to the areas only: a hundredth of the size. */
    public Explanation explainAreas(City city) {
        int place = place(city);
        return ScoreExplanation.toAreas(this, survey.panels().get(place)).of(scores.get(place));
    }

    /** Rank, score, coverage and areas of every city. */
    @Override
    public Table table() {
        return SurveyIndexTable.of(this, Optional.empty());
    }

    /** Rank, rank within its group, score, coverage and areas of every city. */
    public Table table(String groupAttribute) {
        return SurveyIndexTable.of(this, Optional.of(groupAttribute));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurveyIndex that && survey.equals(that.survey) && method.equals(that.method);
    }

    @Override
    public int hashCode() {
        return Objects.hash(survey, method);
    }

    @Override
    public String toString() {
        return text();
    }
}
