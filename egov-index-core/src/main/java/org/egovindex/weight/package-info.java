/** Which weights are admissible, and weights drawn or worked out. Handbook step: weighting. */
@NullMarked
package org.egovindex.weight;

import org.jspecify.annotations.NullMarked;
