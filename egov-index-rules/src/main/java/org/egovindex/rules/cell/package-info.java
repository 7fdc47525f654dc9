/**
 * The finitely many kinds of evidence that conditions can tell apart. Conditions only compare slots with constants, so the values of a slot
 * fall into a few cells, and what holds for one value of a cell holds for all. The fast scorer, the checks of rules and the
 * differences between editions stand on them, and are exact.
 */
@NullMarked
package org.egovindex.rules.cell;

import org.jspecify.annotations.NullMarked;
