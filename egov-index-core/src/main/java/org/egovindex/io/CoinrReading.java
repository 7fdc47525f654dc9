package org.egovindex.io;

import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;
import org.egovindex.index.Methodology;
import org.egovindex.table.IndicatorTable;

/**
 * What came of reading COINr's files.
 *
 * @param table of iData, if it could be read
 * @param methodology of iMeta, if it could be read
 * @param problems those of iMeta, then those of iData
 */
public record CoinrReading(
        Optional<IndicatorTable> table, Optional<Methodology> methodology, List<ProblemReport> problems) {
    /** Copies the reports. */
    public CoinrReading {
        problems = List.copyOf(problems);
    }

    /** Whether both were taken whole. */
    public boolean isWhole() {
        return table.isPresent() && methodology.isPresent() && problems.stream().noneMatch(ProblemReport::hasErrors);
    }

    /** This reading if both files were taken whole; else throws {@link RefusedFileException} naming the first problems. */
    public CoinrReading orThrow() {
        if (!isWhole()) {
            throw RefusedFileException.of(problems.stream()
                    .filter(ProblemReport::hasErrors)
                    .findFirst()
                    .orElse(problems.get(0)));
        }
        return this;
    }
}
