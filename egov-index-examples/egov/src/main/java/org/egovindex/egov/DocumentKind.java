package org.egovindex.egov;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.document.JsonDocument;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
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
                && has(tree.get(), "slots", "criteria", "extends", "checklists", "formatVersion", "include");
        return !rules && !isText(file, tree);
    }

    /** Whether it is a rule book rather than a checklist: in the text form, or JSON with keys that only rule books have. */
    static boolean isRuleBook(Path file) {
        Problems problems = new Problems(file.toString());
        Optional<JsonTree> tree = JsonDocument.read(file, LIMITS, problems);
        return (isText(file, tree) && problems.has(ProblemCode.JSON_SYNTAX))
                || tree.filter(json -> !has(json, "checklist") && has(json, "slots", "formatVersion", "extends"))
                        .isPresent();
    }

    private static boolean has(JsonTree tree, String... keys) {
        return Stream.of(keys).anyMatch(key -> tree.find(key).isPresent());
    }

    private static boolean isText(Path file, Optional<JsonTree> tree) {
        return tree.isEmpty() && !file.toString().endsWith(".json");
    }
}
