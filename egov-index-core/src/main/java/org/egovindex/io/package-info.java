/**
 * Reads and writes surveys, cities, checklists and data tables as files. Bad rows become problems with a place, a code and advice; good
 * rows stay; nothing is lost silently.
 *
 * <p>Files may come from strangers: sizes, depth and lengths are bounded, text must be strict UTF-8, and a number is checked
 * against one pattern before anything is parsed.
 */
@NullMarked
package org.egovindex.io;

import org.jspecify.annotations.NullMarked;
