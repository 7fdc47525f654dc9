/** Numbers drawn by lot that can be drawn again: a function of seed, run and stage alone. Handbook step: robustness. */
@NullMarked
package org.egovindex.random;

import org.jspecify.annotations.NullMarked;
