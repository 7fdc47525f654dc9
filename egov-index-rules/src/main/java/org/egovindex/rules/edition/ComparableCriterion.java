package org.egovindex.rules.edition;

import java.util.List;
import org.egovindex.rules.rule.Lineage;

/**
 * One criterion through some editions.
 *
 * @param ids what it is called in each edition, from the earliest; several joined by +, empty where it is not there
 * @param comparability the least of all steps
 * @param reason why it is not exact; empty if it is
 */
public record ComparableCriterion(List<String> ids, Lineage.Comparability comparability, String reason) {
    /** Copies the ids. */
    public ComparableCriterion {
        ids = List.copyOf(ids);
    }

    /** Its id in the last edition that has it. */
    public String id() {
        for (int wave = ids.size() - 1; wave >= 0; wave--) {
            if (!ids.get(wave).isEmpty()) {
                return ids.get(wave);
            }
        }
        return "";
    }

    /** Whether its marks mean the same in all editions. */
    public boolean isExact() {
        return comparability == Lineage.Comparability.EXACT;
    }

    @Override
    public String toString() {
        return id() + ": " + comparability.id() + (reason.isEmpty() ? "" : ", " + reason);
    }
}
