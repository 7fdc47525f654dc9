/** The command: each subcommand is a few calls to the library that a reader could type in JShell. */
@NullMarked
package org.egovindex.egov;

import org.jspecify.annotations.NullMarked;
