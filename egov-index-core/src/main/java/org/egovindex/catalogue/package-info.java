/**
 * What has been published: results of surveys and indices as facts, each with its source and how surely it is known.
 *
 * <p>Facts are data, never computed and never invented: where the sources give no rank there is none.
 */
@NullMarked
package org.egovindex.catalogue;

import org.jspecify.annotations.NullMarked;
