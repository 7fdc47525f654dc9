/** Puts every indicator on a common scale. Handbook step: normalisation. */
@NullMarked
package org.egovindex.normalise;

import org.jspecify.annotations.NullMarked;
