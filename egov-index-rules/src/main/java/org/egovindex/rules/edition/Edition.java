package org.egovindex.rules.edition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.ChecklistId;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.RuleBook;

/**
 * A rule book written as changes to an earlier one.
 *
 * @param about what the new book is called, and its version
 * @param parent what it builds upon
 * @param changes what it does to it
 * @param lineage where criteria come from, by id; what is added is new and what is removed is dropped without being said
 * @param language the language of the new book's texts; that of the parent's if it is empty
 */
public record Edition(
        ChecklistId about, Pin parent, List<Change> changes, Map<String, Lineage> lineage, Optional<String> language) {
    /** Copies. */
    public Edition {
        changes = List.copyOf(changes);
        lineage = Collections.unmodifiableMap(new LinkedHashMap<>(lineage));
    }

    /** An edition in its parent's language. */
    public Edition(ChecklistId about, Pin parent, List<Change> changes, Map<String, Lineage> lineage) {
        this(about, parent, changes, lineage, Optional.empty());
    }

    /** An edition that says nothing of lineage. */
    public static Edition of(ChecklistId about, Pin parent, Change... changes) {
        return new Edition(about, parent, List.of(changes), Map.of());
    }

    /**
     * The flat book. All changes are held against the parent before any is made, so that their order does not matter. A slot or a scale that
     * is replaced takes the parent's rules with it; they are refused where they do not fit.
     *
     * @throws EditionFaultException with all faults of the changes, or, once these fit, all faults of the rules
     */
    public RuleBook resolve(RuleBook book) {
        return Resolution.of(this, book);
    }

    @Override
    public String toString() {
        return about + " extends " + parent + ", " + changes.size() + " changes";
    }
}
