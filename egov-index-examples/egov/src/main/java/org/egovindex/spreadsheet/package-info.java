/** Results as a spreadsheet: one sheet a table, and one that says how they were made. */
@NullMarked
package org.egovindex.spreadsheet;

import org.jspecify.annotations.NullMarked;
