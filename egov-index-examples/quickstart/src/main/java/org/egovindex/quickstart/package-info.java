/** Small programs that README and docs quote, and a simulated wave to try them on. */
@NullMarked
package org.egovindex.quickstart;

import org.jspecify.annotations.NullMarked;
