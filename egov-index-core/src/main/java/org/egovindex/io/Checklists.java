package org.egovindex.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.document.JsonDocument;
import org.egovindex.document.JsonTree;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.model.Checklist;

/** The doorway for checklist files: JSON, as {@code docs/file-formats.md} says. */
public final class Checklists {
    private static final ReadingLimits LIMITS = new ReadingLimits(16L << 20, 1_000_000, 64, 1_000, 32);

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
        return reading(JsonDocument.read(file, LIMITS, problems), problems, known);
    }

    /** Reads a checklist that comes from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems. */
    public static ChecklistReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        return reading(JsonDocument.read(stream, LIMITS, problems), problems, id -> Optional.empty());
    }

    private static ChecklistReading reading(
            Optional<JsonTree> tree, Problems problems, Function<String, Optional<Checklist>> known) {
        Optional<Checklist> checklist = tree.flatMap(document -> new ChecklistParser(document, known).parse());
        return new ChecklistReading(problems.hasErrors() ? Optional.empty() : checklist, problems.report());
    }
}
