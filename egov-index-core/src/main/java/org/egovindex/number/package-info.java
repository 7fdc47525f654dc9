/**
 * Numbers that are what they say: exact ratios, and rounding that happens once.
 */
@NullMarked
package org.egovindex.number;

import org.jspecify.annotations.NullMarked;
