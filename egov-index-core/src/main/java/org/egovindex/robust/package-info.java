/** How sure a rank is: everything uncertain varied at once, run after run, each of which can be had again. Handbook step: robustness. */
@NullMarked
package org.egovindex.robust;

import org.jspecify.annotations.NullMarked;
