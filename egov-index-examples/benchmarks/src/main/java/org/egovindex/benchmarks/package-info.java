/** Speed, measured by JMH. */
@NullMarked
package org.egovindex.benchmarks;

import org.jspecify.annotations.NullMarked;
