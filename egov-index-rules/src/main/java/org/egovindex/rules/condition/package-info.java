/**
 * Questions to evidence, with three answers and a sentence each. A condition compares slots with constants, so that every one ends,
 * none can fail, and what it depends on is known beforehand.
 */
@NullMarked
package org.egovindex.rules.condition;

import org.jspecify.annotations.NullMarked;
