/** Rule books as files, both ways: JSON and the text form read into the same books, with every problem at its place. */
@NullMarked
package org.egovindex.rules.document;

import org.jspecify.annotations.NullMarked;
