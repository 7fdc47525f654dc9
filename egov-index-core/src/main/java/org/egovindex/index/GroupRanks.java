package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.egovindex.number.Values;
import org.egovindex.rank.Places;
import org.egovindex.rank.Rank;

/** Ranks of units within their groups. */
final class GroupRanks {
    private GroupRanks() {}

    /** The rank of every unit within its group, by one attribute; nothing for units without a group or a score. */
    static List<Optional<Rank>> of(CompositeIndex index, String attribute) {
        List<Optional<String>> groups = index.data().attribute(attribute);
        Values scores = index.values(index.plan().root());
        SortedMap<String, Values> within = new TreeMap<>();
        for (int unit = 0; unit < scores.size(); unit++) {
            if (groups.get(unit).isPresent() && !scores.isGap(unit)) {
                within.computeIfAbsent(groups.get(unit).get(), group -> Values.gaps(scores.size()))
                        .set(unit, scores.get(unit));
            }
        }
        List<Optional<Rank>> ranks = new ArrayList<>();
        for (int unit = 0; unit < scores.size(); unit++) {
            ranks.add(Optional.empty());
        }
        Places places = new Places(scores.size());
        within.forEach((group, values) -> {
            places.rank(values, index.methodology().publication().ranking());
            for (int unit = 0; unit < values.size(); unit++) {
                if (!values.isGap(unit)) {
                    ranks.set(unit, Optional.of(new Rank(places.halves(unit))));
                }
            }
        });
        return ranks;
    }

    /** The ranks of one unit within its groups, by attribute. */
    static Map<String, Rank> of(CompositeIndex index, int unit) {
        Map<String, Rank> ranks = new TreeMap<>();
        for (String attribute : index.methodology().publication().groups()) {
            of(index, attribute).get(unit).ifPresent(rank -> ranks.put(attribute, rank));
        }
        return ranks;
    }
}
