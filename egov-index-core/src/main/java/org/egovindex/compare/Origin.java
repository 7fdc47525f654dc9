package org.egovindex.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Doubt;
import org.egovindex.index.Doubts;
import org.egovindex.index.Seal;
import org.egovindex.model.Checklist;
import org.egovindex.rank.RankingRule;

/**
 * Where standings come from.
 *
 * @param method how scores were made
 * @param rule how ranks follow from scores, if all units and their scores are here
 * @param checklist what was asked, if marks were given
 * @param notices what must be said wherever they are shown
 * @param hosts the servers on which the site of each unit was seen, by label
 */
record Origin(
        Method method,
        Optional<RankingRule> rule,
        Optional<Checklist> checklist,
        List<String> notices,
        Map<String, SortedSet<String>> hosts) {
    Origin {
        notices = List.copyOf(notices);
        hosts = new TreeMap<>(hosts);
    }

    /**
     * How scores were made.
     *
     * @param id in a word; empty if nobody says
     * @param whole in full, to be told from another of the same id
     * @param data of what, in full
     * @param sampled whether scores depend on who else is in the data
     */
    record Method(String id, String whole, String data, boolean sampled) {
        static final Method UNSAID = new Method("", "", "", false);

        static Method of(CompositeIndex index) {
            Seal seal = index.seal();
            boolean sampled = Doubts.of(index.methodology()).stream()
                    .anyMatch(doubt -> doubt.kind() == Doubt.Kind.SAMPLE_DEPENDENT);
            return new Method(index.methodology().about().id(), seal.methodology(), seal.data(), sampled);
        }

        /** Whether part of a change of score from the one to the other may be due to others. */
        boolean isMovedByOthers(Method other) {
            return (sampled || other.sampled) && !data.equals(other.data);
        }
    }

    static Origin of(Method method, Optional<RankingRule> rule, List<String> notices) {
        return new Origin(method, rule, Optional.empty(), notices, Map.of());
    }
}
