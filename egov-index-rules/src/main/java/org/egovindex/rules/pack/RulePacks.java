package org.egovindex.rules.pack;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Similarity;
import org.egovindex.rules.document.Library;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.rule.RuleBook;

/** The rule books that come with the library, by id. */
public final class RulePacks {
    private static final List<String> IDS = List.of("godi-2015", "hundred-cities-2009", "losi-2024");

    private RulePacks() {}

    /** The ids of all, in the order of the alphabet. */
    public static List<String> ids() {
        return IDS;
    }

    /** The book of this id; throws if there is none. */
    public static RuleBook named(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no rule pack " + id + ".\n"
                + Similarity.nearest(id, IDS)
                        .map(near -> "Maybe " + near + " is meant.")
                        .orElse("Maybe one of " + String.join(", ", IDS) + " is meant.")));
    }

    /** The book of this id, if there is one. */
    public static Optional<RuleBook> find(String id) {
        return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    /** All of them as parents of editions. */
    public static Library library() {
        return pin -> find(pin.id()).filter(pin::names);
    }

    private static RuleBook read(String id) {
        String name = id + ".json";
        InputStream stream = RulePacks.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The rule pack " + name + " is missing in the library");
        }
        return RuleBooks.read(stream, name).orThrow();
    }
}
