package org.egovindex.io;

import java.util.Optional;
import org.egovindex.agree.Ratings;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;

/**
 * What came of reading a file of ratings.
 *
 * @param ratings of the rows that were taken, if there are any
 * @param problems what is wrong or doubtful
 */
public record RatingsReading(Optional<Ratings> ratings, ProblemReport problems) {
    /** The ratings, if every row was taken; throws {@link RefusedFileException} if not. */
    public Ratings orThrow() {
        if (problems.hasErrors()) {
            throw RefusedFileException.of(problems);
        }
        return ratings.orElseThrow();
    }
}
