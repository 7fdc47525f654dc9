package org.egovindex.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.model.City;
import org.egovindex.model.Wave;

/**
 * What was published of one city in one wave.
 *
 * @param wave the round
 * @param city the city
 * @param rank its place overall, if a source gives it
 * @param score its score overall as printed, if a source gives it
 * @param areas its scores by area as printed, as far as sources give them
 * @param evidence why this may be believed
 */
public record PublishedResult(
        Wave wave,
        City city,
        Optional<Integer> rank,
        Optional<BigDecimal> score,
        Map<String, BigDecimal> areas,
        Evidence evidence) {
    /** Copies the areas. */
    public PublishedResult {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
    }

    @Override
    public String toString() {
        return wave + " " + rank.map(r -> r + " ").orElse("") + city.label()
                + score.map(s -> " " + s).orElse("");
    }
}
