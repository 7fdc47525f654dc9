/** Evidence files: from what observers and crawlers wrote down to evidence, with every problem at its place, and back. */
@NullMarked
package org.egovindex.rules.fieldwork;

import org.jspecify.annotations.NullMarked;
