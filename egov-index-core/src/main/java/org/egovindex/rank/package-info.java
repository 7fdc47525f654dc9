/**
 * Orders units by a number, with a named rule for ties.
 *
 * <p>Handbook step: presentation of results. Ties are decided on a grid, never by the last bit of a sum.
 */
@NullMarked
package org.egovindex.rank;

import org.jspecify.annotations.NullMarked;
