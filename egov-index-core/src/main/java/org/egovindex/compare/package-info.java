/**
 * What changed between two waves or two methods, for whom, and why.
 *
 * <p>{@link org.egovindex.compare.Standings} are one wave or one method; a {@link org.egovindex.compare.Comparison} sets two side by
 * side and splits every change of rank into parts that add up; a {@link org.egovindex.compare.Series} follows many.
 */
@NullMarked
package org.egovindex.compare;

import org.jspecify.annotations.NullMarked;
