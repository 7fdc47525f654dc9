package org.egovindex.io;

import java.util.List;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.City;

/**
 * What came of reading a cities file.
 *
 * @param cities all rows that were taken
 * @param problems what is wrong or doubtful
 */
public record CitiesReading(List<City> cities, ProblemReport problems) {
    /** Copies the cities. */
    public CitiesReading {
        cities = List.copyOf(cities);
    }

    /** The cities, if every row was taken; throws {@link RefusedFileException} if not. */
    public List<City> orThrow() {
        if (problems.hasErrors()) {
            throw RefusedFileException.of(problems);
        }
        return cities;
    }
}
