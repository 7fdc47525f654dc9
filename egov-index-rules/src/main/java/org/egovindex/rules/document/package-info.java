/** Rule books and evidence as files, both ways, with every problem at its place. */
@NullMarked
package org.egovindex.rules.document;

import org.jspecify.annotations.NullMarked;
