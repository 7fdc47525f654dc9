package org.egovindex.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.compare.GroupGaps;
import org.egovindex.compare.Series;
import org.egovindex.compare.Standing;
import org.egovindex.compare.Standings;
import org.egovindex.model.City;
import org.egovindex.model.Wave;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;

/** Published facts as a series: every rank and score that a source gives, and no other. */
final class HistorySeries {
    private static final String REST = "non-";

    private final SurveyHistory history;

    HistorySeries(SurveyHistory history) {
        this.history = history;
    }

    Series series() {
        return Series.of(history.waves().stream().map(this::standings).toList());
    }

    private Standings standings(Wave wave) {
        List<Standing> known = history.results().stream()
                .filter(result -> result.wave().equals(wave))
                .map(result -> new Standing(
                        result.city(),
                        result.rank().map(Rank::of),
                        result.score().map(Rational::of)))
                .toList();
        Map<String, Standings> areas = new LinkedHashMap<>();
        byArea(wave).forEach((area, cities) -> areas.put(area, Standings.published(wave.id(), cities)));
        return Standings.published(wave.id(), known).withAreas(areas);
    }

    /** The known ranks and scores of cities in areas. */
    private Map<String, Collection<Standing>> byArea(Wave wave) {
        Map<String, Map<City, Standing>> areas = new TreeMap<>();
        history.areaRanks().stream()
                .filter(rank -> rank.wave().equals(wave))
                .forEach(rank -> areas.computeIfAbsent(rank.area(), area -> new TreeMap<>())
                        .put(
                                rank.city(),
                                new Standing(rank.city(), Optional.of(Rank.of(rank.rank())), Optional.empty())));
        history.results().stream()
                .filter(result -> result.wave().equals(wave))
                .forEach(result -> result.areas()
                        .forEach((area, score) -> areas.computeIfAbsent(area, name -> new TreeMap<>())
                                .merge(result.city(), scored(result.city(), score), HistorySeries::both)));
        Map<String, Collection<Standing>> standings = new TreeMap<>();
        areas.forEach((area, cities) -> standings.put(area, cities.values()));
        return standings;
    }

    private static Standing scored(City city, BigDecimal score) {
        return new Standing(city, Optional.empty(), Optional.of(Rational.of(score)));
    }

    private static Standing both(Standing ranked, Standing scored) {
        return new Standing(ranked.unit(), ranked.rank(), scored.score());
    }

    /** The published means of groups; a gap where the mean of all others was published too. */
    GroupGaps gaps(String measure) {
        List<GroupGaps.Line> lines = new ArrayList<>();
        for (PublishedMean mean : history.means()) {
            if (mean.measure().equals(measure)) {
                Optional<Rational> own = Optional.of(Rational.of(mean.value()));
                Optional<Rational> gap = history.mean(mean.wave(), rest(mean.group()), measure)
                        .map(others -> Rational.of(mean.value()).minus(Rational.of(others.value())));
                lines.add(new GroupGaps.Line(mean.wave().id(), mean.group(), mean.cities(), own, gap));
            }
        }
        return new GroupGaps("group", lines, List.of("means as published: " + measure));
    }

    private static String rest(String group) {
        return group.startsWith(REST) ? group.substring(REST.length()) : REST + group;
    }
}
