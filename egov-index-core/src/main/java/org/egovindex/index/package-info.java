/**
 * From a table and a methodology to an index: the single doorway, and the result that explains itself.
 *
 * <p>A {@link org.egovindex.index.Methodology} is a tree of nodes with a choice of methods at each. It compiles to an
 * {@link org.egovindex.index.IndexPlan} over flat rows of numbers; the index, its explanations, what-if questions and every run of a
 * robustness analysis are made by that one plan. Handbook steps: weighting and aggregation, back to the data.
 */
@NullMarked
package org.egovindex.index;

import org.jspecify.annotations.NullMarked;
