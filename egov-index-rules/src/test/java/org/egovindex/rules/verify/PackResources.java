package org.egovindex.rules.verify;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.rule.RuleBook;

/** The rule books that are part of the library. */
final class PackResources {
    static final List<String> IDS = List.of("godi-2015", "hundred-cities-2009", "losi-2024");

    private PackResources() {}

    static RuleBook book(String id) {
        String name = "/org/egovindex/rules/pack/" + id + ".json";
        InputStream stream = Objects.requireNonNull(RuleBooks.class.getResourceAsStream(name), name);
        return RuleBooks.read(stream, name).orThrow();
    }
}
