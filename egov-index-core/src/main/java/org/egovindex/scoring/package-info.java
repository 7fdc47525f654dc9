/**
 * From a survey and a method to an index: the single doorway, and the result that explains itself.
 *
 * <p>Handbook steps: aggregation, back to the data. Every sum is exact; it is rounded once, where it is shown.
 */
@NullMarked
package org.egovindex.scoring;

import org.jspecify.annotations.NullMarked;
