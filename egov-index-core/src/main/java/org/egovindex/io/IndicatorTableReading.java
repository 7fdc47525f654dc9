package org.egovindex.io;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.Wave;
import org.egovindex.table.IndicatorTable;

/**
 * What came of reading a data file: a table of all good rows, or one for each wave, and the problems.
 *
 * @param table all rows that were taken; nothing if none was, or if they are of several waves
 * @param waves the table of each wave, if the file says or the caller chose of which wave it is; else empty
 * @param problems what is wrong, doubtful or worth knowing
 */
public record IndicatorTableReading(
        Optional<IndicatorTable> table, SortedMap<Wave, IndicatorTable> waves, ProblemReport problems) {
    /** Copies the waves. */
    public IndicatorTableReading {
        waves = Collections.unmodifiableSortedMap(new TreeMap<>(waves));
    }

    /** The one table, if every row was taken; throws {@link RefusedFileException} if not, or if there are several waves. */
    public IndicatorTable orThrow() {
        if (problems.hasErrors()) {
            throw RefusedFileException.of(problems);
        }
        return table.orElseThrow(() -> waves.isEmpty()
                ? RefusedFileException.of(problems)
                : RefusedFileException.of(waves.keySet(), problems));
    }

    /** The table of each wave, if every row was taken; throws {@link RefusedFileException} if not. */
    public SortedMap<Wave, IndicatorTable> wavesOrThrow() {
        if (problems.hasErrors() || waves.isEmpty()) {
            throw RefusedFileException.of(problems);
        }
        return waves;
    }

    @Override
    public String toString() {
        return table.map(IndicatorTable::toString).orElse(waves.isEmpty() ? "no table" : "tables of " + waves.keySet())
                + problems.first().stream().map(p -> "\n" + p).collect(Collectors.joining());
    }
}
