package org.egovindex.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.egovindex.model.Wave;

/**
 * A published mean or count.
 *
 * @param wave the round
 * @param group which cities: all, OECD, non-OECD, top5, bottom5
 * @param measure what of them: overall, an area, or a count such as {@code cities_above_60}
 * @param value as printed
 * @param cities how many cities it rests on, if a source gives it
 * @param evidence why this may be believed
 */
public record PublishedMean(
        Wave wave, String group, String measure, BigDecimal value, Optional<Integer> cities, Evidence evidence) {}
