/** Decides gaps, denominators, outliers, logarithms and caps before anything is normalised. Handbook steps: imputation, treatment. */
@NullMarked
package org.egovindex.treat;

import org.jspecify.annotations.NullMarked;
