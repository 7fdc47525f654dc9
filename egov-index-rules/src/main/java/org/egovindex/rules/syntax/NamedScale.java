package org.egovindex.rules.syntax;

import org.egovindex.model.ScoringScale;

/**
 * A scale with the name that documents give it.
 *
 * @param name such as {@code ordinal}
 * @param scale the scale
 */
public record NamedScale(String name, ScoringScale scale) {}
