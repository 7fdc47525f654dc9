package org.egovindex.io;

import java.io.InputStream;
import java.nio.file.Path;
import org.egovindex.document.JsonDocument;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;

/**
 * The doorway for methodology documents: JSON, as {@code docs/file-formats.md} says.
 *
 * <p>Whoever wrote them may be a stranger: at most 4 MiB, 250,000 values, 80 levels of JSON, 20,000 nodes on 32 levels.
 */
public final class MethodologyFiles {
    private static final ReadingLimits LIMITS = new ReadingLimits(4L << 20, 250_000, 64, 1_000, 80);

    private MethodologyFiles() {}

    /** Reads a file. Never throws for what stands in it. */
    public static MethodologyReading read(Path file) {
        Problems problems = new Problems(file.toString());
        return MethodologyReading.of(JsonDocument.read(file, LIMITS, problems), problems);
    }

    /** Reads and closes what comes from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems. */
    public static MethodologyReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        return MethodologyReading.of(JsonDocument.read(stream, LIMITS, problems), problems);
    }

    /** Reads a document that is at hand as text; {@code name} stands in problems. */
    public static MethodologyReading parse(String json, String name) {
        Problems problems = new Problems(name);
        return MethodologyReading.of(JsonDocument.parse(json, LIMITS, problems), problems);
    }
}
