/** JShell with the library, its imports and a few verbs in place. */
@NullMarked
package org.egovindex.shell;

import org.jspecify.annotations.NullMarked;
