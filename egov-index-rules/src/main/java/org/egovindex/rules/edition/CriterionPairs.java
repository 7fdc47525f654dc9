package org.egovindex.rules.edition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** Which criterion of a later edition is which of an earlier one: the one of its id, else the only one that its lineage names. */
final class CriterionPairs {
    private final Map<String, String> earlierOf = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    CriterionPairs(RuleBook from, RuleBook to) {
        for (Rule rule : to.rules()) {
            if (from.find(rule.id()).isPresent()) {
                pair(rule.id(), rule.id());
            }
        }
        for (Rule rule : to.rules()) {
            Lineage lineage = to.lineage().get(rule.id());
            if (lineage != null && !earlierOf.containsKey(rule.id()) && isOneOfOne(lineage)) {
                String earlier = lineage.of().get(0);
                if (from.find(earlier).isPresent() && !taken.contains(earlier)) {
                    pair(rule.id(), earlier);
                }
            }
        }
    }

    private void pair(String id, String earlier) {
        earlierOf.put(id, earlier);
        taken.add(earlier);
    }

    private static boolean isOneOfOne(Lineage lineage) {
        boolean isSame = lineage.change() == Lineage.Change.SAME
                || lineage.change() == Lineage.Change.REWORDED
                || lineage.change() == Lineage.Change.RESCALED;
        return isSame && lineage.of().size() == 1;
    }

    /** The id that a criterion of the later edition had in the earlier one, if it was there. */
    Optional<String> earlier(String id) {
        return Optional.ofNullable(earlierOf.get(id));
    }

    /** The earlier criteria that are not there any more. */
    List<String> gone(RuleBook from) {
        return from.rules().stream()
                .map(Rule::id)
                .filter(id -> !taken.contains(id))
                .toList();
    }
}
