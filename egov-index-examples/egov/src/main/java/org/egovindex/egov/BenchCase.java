package org.egovindex.egov;

import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.UnfitTableException;
import org.egovindex.table.IndicatorTable;

/**
 * What a measurement works on.
 *
 * @param source where it is from, for the table of results
 * @param table the numbers
 * @param methodology min-max and arithmetic means
 */
record BenchCase(String source, IndicatorTable table, Methodology methodology) {
    CompositeIndex compute() {
        try {
            return methodology.compute(table);
        } catch (UnfitTableException unfit) {
            throw new RefusedException("egov: " + unfit.getMessage());
        }
    }
}
