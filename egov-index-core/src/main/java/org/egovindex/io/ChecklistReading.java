package org.egovindex.io;

import java.util.Optional;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.Checklist;

/**
 * What came of reading a checklist file.
 *
 * @param checklist the checklist, if the file holds one without errors
 * @param problems what is wrong or doubtful
 */
public record ChecklistReading(Optional<Checklist> checklist, ProblemReport problems) {
    /** The checklist; throws {@link RefusedFileException} naming the first problems if there is none. */
    public Checklist orThrow() {
        return checklist.orElseThrow(() -> RefusedFileException.of(problems));
    }
}
