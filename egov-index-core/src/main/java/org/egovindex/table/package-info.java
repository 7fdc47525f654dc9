/** Units by indicators, gaps visible: the data of any index. Handbook step: data selection. */
@NullMarked
package org.egovindex.table;

import org.jspecify.annotations.NullMarked;
