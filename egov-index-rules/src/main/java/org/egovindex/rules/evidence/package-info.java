/** What was seen on a website, slot by slot, by whom and when; and what was not seen, and why. "Looked and not there" is a value; "nobody looked" never is. */
@NullMarked
package org.egovindex.rules.evidence;

import org.jspecify.annotations.NullMarked;
