package org.egovindex.rules.pack;

import java.util.Objects;
import org.egovindex.rules.document.RuleBookReading;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.rule.RuleBook;

/** The rule packs of this module. */
final class Packs {
    private Packs() {}

    static RuleBook book(String id) {
        return reading(id).orThrow();
    }

    static RuleBookReading reading(String id) {
        String name = "/org/egovindex/rules/pack/" + id + ".json";
        return RuleBooks.read(Objects.requireNonNull(RuleBook.class.getResourceAsStream(name), name), id + ".json");
    }
}
