/** Documents that strangers wrote: evidence and rule books are read from files, with every problem and its place, and written back. */
@NullMarked
package org.egovindex.rules.document;

import org.jspecify.annotations.NullMarked;
