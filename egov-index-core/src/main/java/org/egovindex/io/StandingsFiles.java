package org.egovindex.io;

import java.nio.file.Path;
import java.util.List;
import org.egovindex.document.CsvDocument;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;

/**
 * The doorway for files of standings, one unit of one wave a row: CSV with the columns {@code wave} or {@code year}, {@code unit} (or {@code city} with {@code country}, or {@code country}), and
 * {@code score} or {@code rank} or both; {@code area} for rows that stand for one area; every other column is an attribute, such as a region.
 *
 * <p>With a column {@code rank} these are published facts, of some units or of all: an empty rank or score is unknown. Without, every unit of a wave must be
 * there, and ranks are those of the scores, ties sharing the best.
 */
public final class StandingsFiles {
    private static final ReadingLimits LIMITS = new ReadingLimits(1L << 30, 5_000_000, 64, 1_000, 32);

    private StandingsFiles() {}

    /** Reads a file of standings. Never throws for what stands in it. */
    public static StandingsReading read(Path file) {
        return read(file, false);
    }

    /** Reads a file that has every unit of every wave: ranks are those of the scores, whatever ranks it gives. */
    public static StandingsReading readWhole(Path file) {
        return read(file, true);
    }

    private static StandingsReading read(Path file, boolean whole) {
        Problems problems = new Problems(file.toString());
        StandingsIntake intake = new StandingsIntake(problems, whole);
        List<List<String>> needed = List.of(
                List.of("wave", "year"),
                List.of("unit", "city", "country"),
                whole ? List.of("score") : List.of("score", "rank"));
        CsvDocument.read(file, LIMITS, problems, new NamedRows(needed, problems, intake::take));
        if (intake.isEmpty() && !problems.hasErrors()) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no row of standings.", "");
        }
        return new StandingsReading(intake.waves(), problems.report());
    }
}
