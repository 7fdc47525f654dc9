/** The HTML report: pages that open from disk without a network, written from the results of the library and from nothing else. */
@NullMarked
package org.egovindex.egov.report;

import org.jspecify.annotations.NullMarked;
