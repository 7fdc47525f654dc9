package org.egovindex.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.agree.Ratings;
import org.egovindex.document.CsvDocument;
import org.egovindex.document.CsvRow;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;

/**
 * The doorway for files of ratings: CSV with a row for each subject and a column for each rater, under the rater's name; an empty field or NA is a gap. A column called
 * subject, unit, city, case or id names the subjects and is passed over. If all ratings are numbers they are numbers, else words.
 */
public final class RatingsFiles {
    private static final ReadingLimits LIMITS = new ReadingLimits(256L << 20, 1_000_000, 1_000, 1_000, 32);
    private static final Set<String> NAMES = Set.of("subject", "unit", "city", "case", "id");

    private final Problems problems;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean named;

    private RatingsFiles(Problems problems) {
        this.problems = problems;
    }

    /** Reads a file. Never throws for what stands in it. */
    public static RatingsReading read(Path file) {
        RatingsFiles intake = new RatingsFiles(new Problems(file.toString()));
        CsvDocument.read(file, LIMITS, intake.problems, intake.intake());
        return intake.reading();
    }

    /** Reads what comes from elsewhere than a file; {@code name} stands in problems. */
    public static RatingsReading read(InputStream stream, String name) {
        RatingsFiles intake = new RatingsFiles(new Problems(name));
        CsvDocument.read(stream, LIMITS, intake.problems, intake.intake());
        return intake.reading();
    }

    private CsvDocument.Intake intake() {
        return new CsvDocument.Intake() {
            @Override
            public boolean header(CsvRow names) {
                named = NAMES.contains(names.fields().get(0).text());
                boolean enough = names.fields().size() > (named ? 2 : 1);
                if (!enough) {
                    problems.add(
                            ProblemCode.MISSING_COLUMN,
                            names.line(),
                            0,
                            "there are not two columns of raters.",
                            "Maybe each rating has a row of its own: there must be a column for each rater.");
                }
                return enough;
            }

            @Override
            public void row(CsvRow row) {
                List<String> texts =
                        row.fields().stream().map(field -> field.text().strip()).toList();
                rows.add(named ? texts.subList(1, texts.size()) : texts);
            }
        };
    }

    private RatingsReading reading() {
        boolean empty = rows.stream().allMatch(row -> row.stream().allMatch(Ratings::isGap));
        if (empty && !problems.hasErrors()) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no rating.", "Maybe another file is meant.");
        }
        return new RatingsReading(empty ? Optional.empty() : Optional.of(Ratings.rows(rows)), problems.report());
    }
}
