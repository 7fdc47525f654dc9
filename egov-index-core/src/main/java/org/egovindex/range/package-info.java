/**
 * Exact ranges of ranks over all admissible weights, and who is above whom under every one of them. Handbook step: robustness and
 * sensitivity.
 */
@NullMarked
package org.egovindex.range;

import org.jspecify.annotations.NullMarked;
