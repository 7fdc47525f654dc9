/** Where the uncertainty of an index comes from, and how much each of its parts counts. Handbook step: robustness and sensitivity. */
@NullMarked
package org.egovindex.sensitivity;

import org.jspecify.annotations.NullMarked;
