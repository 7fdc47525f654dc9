package org.egovindex.rules.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Naming;

/** What a document is called, and where it comes from. */
final class AboutParser {
    static final List<String> KEYS = List.of(
            "$schema", "formatVersion", "id", "version", "title", "source", "notice", "methodology", "defaultLanguage");

    /** What the tag of a language looks like. */
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/-]{0,63}");

    private AboutParser() {}

    static Optional<ChecklistId> about(JsonTree root) {
        format(root);
        Optional<String> id =
                root.require("id", "Maybe \"municipal\" is meant.").flatMap(DocumentText::name);
        Optional<String> version = version(root);
        Optional<String> title = root.find("title").flatMap(DocumentText::prose);
        String source = root.find("source").flatMap(DocumentText::prose).orElse("");
        Optional<String> methodology = root.find("methodology").flatMap(DocumentText::name);
        Optional<String> notice = root.find("notice").flatMap(DocumentText::prose);
        return id.flatMap(name -> version.flatMap(number ->
                root.attempt(() -> new ChecklistId(name, number, title.orElse(name), source, methodology, notice))));
    }

    static Optional<String> version(JsonTree json) {
        Optional<JsonTree> given = json.find("version");
        Optional<String> word = given.map(JsonTree::text).orElse(Optional.of("1"));
        if (word.isPresent() && !VERSION.matcher(word.get()).matches()) {
            given.orElse(json)
                    .problem(
                            ProblemCode.BAD_VALUE,
                            "a version must be 1 to 64 letters, digits or . _ + / -, not \""
                                    + Naming.visible(word.get()) + "\".",
                            "Maybe 2005.1.0 is meant.");
            return Optional.empty();
        }
        return word;
    }

    private static void format(JsonTree root) {
        root.find("formatVersion")
                .ifPresent(json -> PlainNumber.decimal(json)
                        .filter(number -> number.compareTo(java.math.BigDecimal.ONE) != 0)
                        .ifPresent(number -> json.problem(
                                ProblemCode.BAD_VALUE,
                                "formatVersion must be 1, not " + number.toPlainString() + ".",
                                "Maybe a later release of this library reads it.")));
    }

    /** The language of its texts, if it says so. */
    static Optional<String> language(JsonTree root) {
        Optional<JsonTree> given = root.find("defaultLanguage");
        Optional<String> word = given.flatMap(JsonTree::text);
        if (word.isPresent() && !LANGUAGE.matcher(word.get()).matches()) {
            given.orElse(root)
                    .problem(
                            ProblemCode.BAD_VALUE,
                            "\"" + Naming.visible(word.get()) + "\" is not the tag of a language.",
                            "Maybe en, el or pt-BR is meant.");
            return Optional.empty();
        }
        return word;
    }
}
