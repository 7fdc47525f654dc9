package org.egovindex.io;

import java.io.InputStream;
import java.nio.file.Path;
import org.egovindex.document.CsvDocument;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;

/**
 * The doorway for files of ratings: CSV with a row for each subject and a column for each rater, under the rater's name; an empty field or NA is a gap. A first column
 * called subject, unit, city, case, category or id names the rows and is passed over. If all ratings are numbers they are numbers, else words without an order. Counts instead of
 * ratings have a column for each category.
 */
public final class RatingsFiles {
    private static final ReadingLimits LIMITS = new ReadingLimits(256L << 20, 1_000_000, 1_000, 1_000, 32);

    private RatingsFiles() {}

    /** Reads a file of ratings. Never throws for what stands in it. */
    public static RatingsReading read(Path file) {
        return read(file, RatingsForm.RATINGS);
    }

    /** Reads a file of ratings or counts. Never throws for what stands in it. */
    public static RatingsReading read(Path file, RatingsForm form) {
        Problems problems = new Problems(file.toString());
        RatingsIntake intake = new RatingsIntake(form, problems);
        CsvDocument.read(file, LIMITS, problems, intake);
        return intake.reading();
    }

    /** Reads what comes from elsewhere than a file; {@code name} stands in problems. */
    public static RatingsReading read(InputStream stream, String name, RatingsForm form) {
        Problems problems = new Problems(name);
        RatingsIntake intake = new RatingsIntake(form, problems);
        CsvDocument.read(stream, LIMITS, problems, intake);
        return intake.reading();
    }
}
