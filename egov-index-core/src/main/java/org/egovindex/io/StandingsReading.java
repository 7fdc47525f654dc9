package org.egovindex.io;

import java.util.List;
import org.egovindex.compare.Standings;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;

/**
 * What came of reading a file of standings.
 *
 * @param waves the standings of every wave, the earliest first
 * @param problems what is wrong or doubtful
 */
public record StandingsReading(List<Standings> waves, ProblemReport problems) {
    /** Copies the waves. */
    public StandingsReading {
        waves = List.copyOf(waves);
    }

    /** The waves, if every row was taken; throws {@link RefusedFileException} if not. */
    public List<Standings> orThrow() {
        if (problems.hasErrors() || waves.isEmpty()) {
            throw RefusedFileException.of(problems);
        }
        return waves;
    }
}
