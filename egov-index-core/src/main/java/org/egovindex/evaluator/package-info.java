/**
 * Who marked: how severe evaluators are, and the index by groups of evaluators.
 *
 * <p>Handbook step: uncertainty of the data. The scores of {@code scoring} stay the main numbers; what stands here is beside them.
 */
@NullMarked
package org.egovindex.evaluator;

import org.jspecify.annotations.NullMarked;
