/**
 * From evidence to marks, criterion by criterion: ladders, dichotomies, tallies and ratings, with outcomes that say what is not known,
 * and exact intervals for areas and the whole.
 */
@NullMarked
package org.egovindex.rules.rule;

import org.jspecify.annotations.NullMarked;
