/**
 * Trying rules out: cases with what must come of them, the examples inside documents as tests, and mutation, which asks whether the examples
 * would notice a wrong rule. No test framework is needed; what fails is an {@link java.lang.AssertionError} that explains itself.
 */
@NullMarked
package org.egovindex.rules.verify;

import org.jspecify.annotations.NullMarked;
