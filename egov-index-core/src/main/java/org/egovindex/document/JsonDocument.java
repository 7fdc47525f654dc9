package org.egovindex.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The doorway for JSON documents: from a file, a resource or a text to a tree whose every value has its place. */
public final class JsonDocument {
    private JsonDocument() {}

    /** Reads a file; what is wrong becomes problems, and nothing is returned if it is not one JSON document. */
    public static Optional<JsonTree> read(Path file, ReadingLimits limits, Problems problems) {
        return read(new SourceFile(file, limits, problems), limits, problems);
    }

    /** Reads and closes what comes from elsewhere than a file, such as a resource of a jar. */
    public static Optional<JsonTree> read(InputStream stream, ReadingLimits limits, Problems problems) {
        return read(SourceFile.of(stream, limits, problems), limits, problems);
    }

    /** Reads a document that is at hand as text. */
    public static Optional<JsonTree> parse(String json, ReadingLimits limits, Problems problems) {
        if (json.length() > limits.fileBytes()) {
            String size = "the document has more than " + limits.fileBytes() + " characters.";
            problems.add(ProblemCode.LIMIT_FILE, 0, 0, size, "Maybe another document is meant.");
            return Optional.empty();
        }
        try (Reader reader = new StringReader(json)) {
            return tree(reader, limits, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
    }

    private static Optional<JsonTree> read(SourceFile source, ReadingLimits limits, Problems problems) {
        Result result = new Result();
        source.read(bytes -> {}, reader -> result.tree = tree(reader, limits, problems));
        return result.tree;
    }

    private static Optional<JsonTree> tree(Reader reader, ReadingLimits limits, Problems problems) throws IOException {
        Result result = new Result();
        StrictJson.read(reader, limits, problems, json -> result.tree = JsonTree.read(json, problems, limits.rows()));
        return result.tree;
    }

    /** Where a step puts what it read. */
    private static final class Result {
        private Optional<JsonTree> tree = Optional.empty();
    }
}
