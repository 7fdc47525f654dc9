package org.egovindex.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.egovindex.model.Checklist;
import org.egovindex.rank.RankingRule;

/**
 * Where standings come from.
 *
 * @param method how scores were made, in a word; empty if nobody says
 * @param rule how ranks follow from scores, if all units and their scores are here
 * @param checklist what was asked, if marks were given
 * @param notices what must be said wherever they are shown
 * @param hosts the servers on which the site of each unit was seen, by label
 */
record Origin(
        String method,
        Optional<RankingRule> rule,
        Optional<Checklist> checklist,
        List<String> notices,
        Map<String, SortedSet<String>> hosts) {
    Origin {
        notices = List.copyOf(notices);
        hosts = new TreeMap<>(hosts);
    }

    static Origin of(String method, Optional<RankingRule> rule, List<String> notices) {
        return new Origin(method, rule, Optional.empty(), notices, Map.of());
    }
}
