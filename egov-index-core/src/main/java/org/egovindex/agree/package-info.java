/** How far evaluators agree: coefficients of agreement of any ratings, and of the marks of a survey at every level. */
@NullMarked
package org.egovindex.agree;

import org.jspecify.annotations.NullMarked;
