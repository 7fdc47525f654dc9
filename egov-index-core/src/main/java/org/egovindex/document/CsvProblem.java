package org.egovindex.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;

/** What the CSV reader throws, told apart: a file that is not CSV, a file that cannot be read, and a fault of ours. */
public final class CsvProblem {
    private CsvProblem() {}

    /** Makes a problem of it if the file is to blame, else throws what is behind it. */
    @SuppressWarnings("exports")
    public static void report(CsvParseException thrown, long line, Problems problems) throws IOException {
        Throwable cause = thrown;
        while (cause instanceof CsvParseException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof IOException unreadable) {
            throw unreadable;
        }
        if (cause instanceof Error serious) {
            throw serious;
        }
        if (!(cause instanceof CsvParseException) && cause instanceof RuntimeException ours) {
            throw ours;
        }
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("buffer")) {
            String tooLong = "a field is longer than any that is read.";
            problems.add(ProblemCode.LIMIT_FIELD, line, 0, tooLong, "Maybe a quote opens here that never closes.");
        } else {
            problems.add(ProblemCode.CSV_SYNTAX, line, 0, "the quotes of this record do not match: " + reason, "");
        }
    }
}
