package org.egovindex.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

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
        return read(new SourceFile(file, LIMITS, problems), problems);
    }

    /** Reads and closes what comes from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems. */
    public static MethodologyReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        return read(SourceFile.of(stream, LIMITS, problems), problems);
    }

    /** Reads a document that is at hand as text; {@code name} stands in problems. */
    public static MethodologyReading parse(String json, String name) {
        Problems problems = new Problems(name);
        if (json.length() > LIMITS.fileBytes()) {
            String size = "the document has more than " + LIMITS.fileBytes() + " characters.";
            problems.add(ProblemCode.LIMIT_FILE, 0, 0, size, "Maybe another document is meant.");
            return MethodologyReading.of(Optional.empty(), problems);
        }
        try (Reader reader = new StringReader(json)) {
            return MethodologyReading.of(tree(reader, problems), problems);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
    }

    private static MethodologyReading read(SourceFile source, Problems problems) {
        Result result = new Result();
        source.read(bytes -> {}, reader -> result.tree = tree(reader, problems));
        return MethodologyReading.of(result.tree, problems);
    }

    private static Optional<JsonTree> tree(Reader reader, Problems problems) throws IOException {
        Result result = new Result();
        StrictJson.read(reader, LIMITS, problems, json -> result.tree = JsonTree.read(json, problems, LIMITS.rows()));
        return result.tree;
    }

    /** Where a step puts what it read. */
    private static final class Result {
        private Optional<JsonTree> tree = Optional.empty();
    }
}
