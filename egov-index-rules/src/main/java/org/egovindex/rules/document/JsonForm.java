package org.egovindex.rules.document;

import java.util.List;
import java.util.Optional;
import org.egovindex.document.JsonDocument;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.rules.rule.RuleBook;

/** A document in JSON: a book, an edition of one, or several in a bundle. */
final class JsonForm {
    private final Source source;
    private final Ancestry ancestry;

    JsonForm(Source source, Ancestry ancestry) {
        this.source = source;
        this.ancestry = ancestry;
    }

    RuleBookReading read() {
        Optional<JsonTree> tree = JsonDocument.parse(source.text(), RuleBooks.LIMITS, source.problems());
        if (tree.isEmpty() || source.problems().hasErrors()) {
            return RuleBookReading.refused(source.problems());
        }
        JsonTree root = tree.get();
        Places places = Places.of(root);
        if (!root.isObject()) {
            root.wrongType("an object");
            return RuleBookReading.refused(source.problems());
        }
        if (root.find(Keys.INCLUDE).isPresent()) {
            root.find(Keys.INCLUDE).ifPresent(Keys::refuseInclude);
            return RuleBookReading.refused(source.problems());
        }
        if (root.find("checklists").isPresent()) {
            return new BundleParser(root, source, ancestry).read();
        }
        if (root.find("extends").isPresent()) {
            return new EditionParser(root, source, ancestry).read();
        }
        Optional<RuleBook> book = new BookParser(root, source).book();
        book.ifPresent(read -> root.find("digest").ifPresent(json -> compare(json, read)));
        return RuleBookReading.of(book.map(List::of).orElse(List.of()), source.problems(), places);
    }

    /** A document that says its own digest must have it. */
    private static void compare(JsonTree json, RuleBook book) {
        String digest = RuleBookDigest.of(book);
        json.text()
                .filter(said -> !said.equals(digest))
                .ifPresent(said -> json.problem(
                        ProblemCode.DIGEST_MISMATCH,
                        "the book has the digest " + digest + ", not " + Naming.visible(said) + ".",
                        "Maybe it was changed by hand: delete the digest, or have the book resolved anew."));
    }
}
