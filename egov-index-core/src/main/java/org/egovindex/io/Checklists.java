package org.egovindex.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.model.Checklist;

/** The doorway for checklist files: JSON, as {@code docs/file-formats.md} says. */
public final class Checklists {
    private static final ReadingLimits LIMITS = new ReadingLimits(16L << 20, 10_000, 64, 1_000, 32);

    private Checklists() {}

    /** Reads a checklist file that stands on its own. */
    public static ChecklistReading read(Path file) {
        return read(file, id -> Optional.empty());
    }

    /**
     * Reads a checklist file that may overlay another: it then holds only the criteria that differ.
     *
     * @param known finds the checklist that is overlaid, by its id
     */
    public static ChecklistReading read(Path file, Function<String, Optional<Checklist>> known) {
        Problems problems = new Problems(file.toString());
        Result result = new Result();
        new SourceFile(file, LIMITS, problems)
                .read(bytes -> {}, reader -> result.checklist = read(reader, problems, known));
        return new ChecklistReading(problems.hasErrors() ? Optional.empty() : result.checklist, problems.report());
    }

    /** Reads a checklist that comes from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems. */
    public static ChecklistReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        try (Reader reader = new StrictUtf8(stream, LIMITS.fileBytes(), bytes -> {})) {
            Optional<Checklist> checklist = read(reader, problems, id -> Optional.empty());
            return new ChecklistReading(problems.hasErrors() ? Optional.empty() : checklist, problems.report());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Optional<Checklist> read(
            Reader reader, Problems problems, Function<String, Optional<Checklist>> known) throws IOException {
        Result result = new Result();
        StrictJson.read(
                reader,
                LIMITS,
                problems,
                json -> result.checklist =
                        JsonTree.read(json, problems).flatMap(tree -> new ChecklistParser(tree, known).parse()));
        return result.checklist;
    }

    /** Where a step puts what it read. */
    private static final class Result {
        private Optional<Checklist> checklist = Optional.empty();
    }
}
