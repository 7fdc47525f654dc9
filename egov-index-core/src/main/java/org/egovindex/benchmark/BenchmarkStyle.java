package org.egovindex.benchmark;

import java.util.List;
import org.egovindex.number.Rounding;

/**
 * How a result is shown.
 *
 * @param shown the decimals of points
 * @param notes what must be said beside it
 */
public record BenchmarkStyle(Rounding shown, List<String> notes) {
    /** Copies the notes. */
    public BenchmarkStyle {
        notes = List.copyOf(notes);
    }
}
