/** Rule books written in Java: slots with types, and criteria word by word, of the same model that files are read into. */
@NullMarked
package org.egovindex.rules.syntax;

import org.jspecify.annotations.NullMarked;
