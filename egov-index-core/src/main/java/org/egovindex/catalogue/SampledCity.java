package org.egovindex.catalogue;

import org.egovindex.model.City;
import org.egovindex.model.Wave;

/**
 * A city known to be in the sample of a wave; the lists are partial.
 *
 * @param wave the round
 * @param city the city
 * @param continent under which the report lists it
 * @param flag the mark printed beside it; probably that no site was found, but no source says so; empty if none
 * @param evidence why this may be believed
 */
public record SampledCity(Wave wave, City city, String continent, String flag, Evidence evidence) {}
