package org.egovindex.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.compare.Rename;
import org.egovindex.compare.Renames;
import org.egovindex.document.CsvDocument;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;

/**
 * The doorway for files of renamings: CSV with the columns {@code from} and {@code to}, and {@code wave} for the first wave with the new name.
 *
 * <p>A city is written as {@code name} or {@code name, country}, the latter in quotes.
 */
public final class RenamesFiles {
    private static final ReadingLimits LIMITS = new ReadingLimits(16L << 20, 100_000, 16, 1_000, 32);

    private RenamesFiles() {}

    /** Reads a file of renamings. Never throws for what stands in it. */
    public static RenamesReading read(Path file) {
        Problems problems = new Problems(file.toString());
        List<Rename> renames = new ArrayList<>();
        NamedRows rows =
                new NamedRows(List.of(List.of("from"), List.of("to")), problems, row -> take(row, problems, renames));
        CsvDocument.read(file, LIMITS, problems, rows);
        return new RenamesReading(all(renames, problems), problems.report());
    }

    private static void take(NamedRow row, Problems problems, List<Rename> renames) {
        Optional<String> from = row.need("from");
        Optional<String> to = row.need("to");
        Optional<String> wave = row.find("wave");
        if (!row.isGood() || from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (from.equals(to)) {
            row.refuse(ProblemCode.CONFLICT, 0, "the new name of " + from.get() + " is the old one.");
        } else if (renames.contains(new Rename(from.get(), to.get(), wave))) {
            problems.add(ProblemCode.DUPLICATE_ROW, row.line(), 0, "the row stands in the file already.", "");
        } else if (renames.stream()
                .anyMatch(
                        other -> other.from().equals(from.get()) && other.wave().equals(wave))) {
            row.refuse(ProblemCode.CONFLICT, 0, from.get() + " has two new names.");
        } else {
            renames.add(new Rename(from.get(), to.get(), wave));
        }
    }

    private static Optional<Renames> all(List<Rename> renames, Problems problems) {
        try {
            return renames.isEmpty() ? Optional.empty() : Optional.of(new Renames(renames));
        } catch (IllegalArgumentException circle) {
            String[] said = String.valueOf(circle.getMessage()).split("\n", 2);
            problems.add(ProblemCode.CONFLICT, 0, 0, said[0], said.length > 1 ? said[1] : "");
            return Optional.empty();
        }
    }
}
