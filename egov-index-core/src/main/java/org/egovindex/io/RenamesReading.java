package org.egovindex.io;

import java.util.Optional;
import org.egovindex.compare.Renames;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;

/**
 * What came of reading a file of renamings.
 *
 * @param renames those of the rows that were taken; nothing if there is none
 * @param problems what is wrong or doubtful
 */
public record RenamesReading(Optional<Renames> renames, ProblemReport problems) {
    /** The renamings, if every row was taken; throws {@link RefusedFileException} if not. */
    public Renames orThrow() {
        if (problems.hasErrors() || renames.isEmpty()) {
            throw RefusedFileException.of(problems);
        }
        return renames.get();
    }
}
