package org.egovindex.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.egovindex.model.Lookup;
import org.egovindex.model.Panel;
import org.egovindex.model.Survey;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Format;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.rank.RankRange;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.Scored;

/**
 * The scores of all cities of a survey under one methodology, with what they were made of.
 *
 * <p>Immutable; carries survey and methodology, so that each number can be explained and computed again.
 */
public final class CompositeIndex implements Printable {
    private final Survey survey;
    private final Methodology methodology;
    private final IndexConstruction construction;
    private final List<CityScore> scores;
    private final Ranking ranking;
    private final Optional<List<RankRange>> ranges;

    private CompositeIndex(Survey survey, Methodology methodology) {
        this.survey = survey;
        this.methodology = methodology;
        this.construction = new IndexConstruction(survey.checklist(), methodology.missing());
        this.scores = survey.panels().parallelStream().map(construction::score).toList();
        this.ranking = Ranking.of(
                        scores.stream()
                                .map(s -> new Scored(s.city(), s.score()))
                                .toList(),
                        methodology.ranking(),
                        methodology.published())
                .withNotes(survey.notices());
        this.ranges = ranges(scores);
    }

    static CompositeIndex of(Survey survey, Methodology methodology) {
        return new CompositeIndex(survey, methodology);
    }

    private static Optional<List<RankRange>> ranges(List<CityScore> scores) {
        if (scores.stream().allMatch(score -> score.bounds().isPoint())) {
            return Optional.empty();
        }
        return Optional.of(RankRange.of(
                scores.stream().map(s -> s.bounds().lowest()).toList(),
                scores.stream().map(s -> s.bounds().highest()).toList()));
    }

    /** What was computed from. */
    public Survey survey() {
        return survey;
    }

    /** How it was computed. */
    public Methodology methodology() {
        return methodology;
    }

    /** The score of every city, in the order of their keys. */
    public List<CityScore> scores() {
        return scores;
    }

    /** The score of one city, named alone or as {@code name, country}; throws if there is none. */
    public CityScore of(String city) {
        return Lookup.one(scores, CityScore::city, city);
    }

    /** The cities in the order of their scores. */
    public Ranking ranking() {
        return ranking;
    }

    /** Whether any mark is missing anywhere, so that scores have bounds and ranks a range. */
    public boolean hasGaps() {
        return ranges.isPresent();
    }

    /** The best and worst rank a city can have, whatever the missing marks of all cities are; nothing if none is missing. */
    public Optional<RankRange> rankRange(CityScore score) {
        return rankRanges().map(all -> all.get(scores.indexOf(score)));
    }

    /** The rank range of every city, in the order of {@link #scores()}; nothing if no mark is missing. */
    public Optional<List<RankRange>> rankRanges() {
        return ranges;
    }

    /** The mean index and areas of the cities that share a value of an attribute, as survey reports print them. */
    public GroupMeans means(String attribute) {
        return GroupMeans.of(this, attribute);
    }

    /** How a city's score came to be: a tree made of this result's own parts, down to the marks. */
    public Explanation explain(String city) {
        CityScore score = of(city);
        Panel panel = survey.panel(score.city().label());
        return new ScoreExplanation(this, construction, panel).of(score);
    }

    /** Rank, score, coverage and areas of every city. */
    public Table table() {
        return IndexTable.of(this, Optional.empty());
    }

    /** Rank, rank within its group, score, coverage and areas of every city. */
    public Table table(String groupAttribute) {
        return IndexTable.of(this, Optional.of(groupAttribute));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompositeIndex that
                && survey.equals(that.survey)
                && methodology.equals(that.methodology);
    }

    @Override
    public int hashCode() {
        return Objects.hash(survey, methodology);
    }

    @Override
    public String in(Format format) {
        return table().in(format);
    }

    @Override
    public String toString() {
        return text();
    }
}
