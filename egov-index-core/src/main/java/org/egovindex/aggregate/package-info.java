/** Folds weighted children into one number. Handbook step: aggregation. */
@NullMarked
package org.egovindex.aggregate;

import org.jspecify.annotations.NullMarked;
