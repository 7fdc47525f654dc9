/** Rule books that come with the library. */
@NullMarked
package org.egovindex.rules.pack;

import org.jspecify.annotations.NullMarked;
