/**
 * Files that strangers wrote, opened safely: strict UTF-8, strict JSON, bounded, every value with its place, and everything that is
 * wrong collected as {@link org.egovindex.document.Problem}s.
 */
@NullMarked
package org.egovindex.document;

import org.jspecify.annotations.NullMarked;
