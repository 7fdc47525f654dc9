package org.egovindex.catalogue;

import org.egovindex.model.City;
import org.egovindex.model.Wave;

/**
 * The published place of a city in one area.
 *
 * @param wave the round
 * @param city the city
 * @param area privacy, usability, content, services or participation
 * @param rank its place
 * @param evidence why this may be believed
 */
public record AreaRank(Wave wave, City city, String area, int rank, Evidence evidence) {}
