/**
 * What a result shows of itself, tables and explanations, and the formats in which they are written.
 *
 * <p>A result makes a {@link org.egovindex.publish.Table}; a {@link org.egovindex.publish.Format} writes any table. Neither
 * knows the other, so a new result needs no new renderer and a new format no change in a result.
 */
@NullMarked
package org.egovindex.publish;

import org.jspecify.annotations.NullMarked;
