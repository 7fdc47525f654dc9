package org.egovindex.egov;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.document.JsonDocument;
import org.egovindex.document.JsonTree;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;

/** Which kind of document a file holds. */
final class DocumentKind {
    private static final ReadingLimits LIMITS = new ReadingLimits(4L << 20, 250_000, 64, 1_000, 160);

    private DocumentKind() {}

    /** Whether it is JSON that has the keys of a methodology, or of nothing that is known, and not those of a rule book. */
    static boolean isMethodology(Path file) {
        Optional<JsonTree> tree = JsonDocument.read(file, LIMITS, new Problems(file.toString()));
        boolean rules = tree.isPresent()
                && Stream.of("slots", "criteria", "extends", "checklists", "formatVersion", "include")
                        .anyMatch(key -> tree.get().find(key).isPresent());
        boolean text = tree.isEmpty() && !file.toString().endsWith(".json");
        return !rules && !text;
    }
}
