/**
 * Rule books from year to year: an edition written as changes to its parent, what differs between two editions with evidence that shows it,
 * and the criteria whose marks can be set side by side.
 */
@NullMarked
package org.egovindex.rules.edition;

import org.jspecify.annotations.NullMarked;
