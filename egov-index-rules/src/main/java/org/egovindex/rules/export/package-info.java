/**
 * What other tools take: results as data, as EARL and XCCDF, marks for the survey, rules as a codebook for readers and as CEL for
 * programs. Nothing is decided here.
 */
@NullMarked
package org.egovindex.rules.export;

import org.jspecify.annotations.NullMarked;
