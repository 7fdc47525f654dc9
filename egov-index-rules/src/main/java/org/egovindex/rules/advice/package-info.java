/** What to change for more points, and what to look at next. */
@NullMarked
package org.egovindex.rules.advice;

import org.jspecify.annotations.NullMarked;
