package org.egovindex.rules.syntax;

import java.math.BigDecimal;

/**
 * An area into which criteria are put.
 *
 * @param id such as {@code privacy}
 * @param title its name for readers
 * @param points what it counts for
 */
public record NamedArea(String id, String title, BigDecimal points) {}
