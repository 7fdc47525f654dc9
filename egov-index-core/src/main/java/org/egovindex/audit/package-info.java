/**
 * Published figures against recomputed ones, row by row, with the likely reason for each mismatch among those that can be tested.
 *
 * <p>Handbook step: back to the data.
 */
@NullMarked
package org.egovindex.audit;

import org.jspecify.annotations.NullMarked;
