/**
 * One unit against others: where it loses points to its peers, what most of them have and it lacks, and the cheapest way to a
 * better score or rank.
 *
 * <p>Works on surveys, exactly, and on indices of any table.
 */
@NullMarked
package org.egovindex.benchmark;

import org.jspecify.annotations.NullMarked;
