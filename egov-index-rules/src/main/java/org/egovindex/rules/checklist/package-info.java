/** The five areas of the 100 Cities Survey: what is asked of a city's website, as data. */
@NullMarked
package org.egovindex.rules.checklist;

import org.jspecify.annotations.NullMarked;
