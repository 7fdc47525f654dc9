package org.egovindex.catalogue;

import org.egovindex.model.Wave;

/**
 * Something known of a wave: number of measures, cities with a site, fieldwork, sampling.
 *
 * @param wave the round
 * @param what kind of fact
 * @param value in words or figures
 * @param evidence why this may be believed
 */
public record WaveFact(Wave wave, String what, String value, Evidence evidence) {}
