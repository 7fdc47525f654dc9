/**
 * What is wrong or doubtful about rules, found exactly: every check that speaks of evidence goes through all kinds of evidence that the
 * conditions can tell apart, and names one of them. What is too large for that is reported as not analysed.
 */
@NullMarked
package org.egovindex.rules.lint;

import org.jspecify.annotations.NullMarked;
