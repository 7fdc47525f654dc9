package org.egovindex.treat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.egovindex.number.Values;

/**
 * Fills gaps from the units of the same group.
 *
 * @param attribute of units that names their group
 * @param within how a group fills its gaps
 */
record GroupImputation(String attribute, StandardMissingData within) implements MissingDataPolicy {
    @Override
    public void fill(Values values, List<Optional<String>> groups) {
        Set<String> names = new TreeSet<>();
        groups.forEach(group -> group.ifPresent(names::add));
        Values observed = Values.gaps(values.size());
        observed.copy(values);
        for (String name : names) {
            Values own = Values.gaps(values.size());
            for (int i = 0; i < values.size(); i++) {
                if (isOf(groups, i, name) && !observed.isGap(i)) {
                    own.set(i, observed.get(i));
                }
            }
            within.fill(own, List.of());
            for (int i = 0; i < values.size(); i++) {
                if (isOf(groups, i, name) && !own.isGap(i)) {
                    values.set(i, own.get(i));
                }
            }
        }
    }

    private static boolean isOf(List<Optional<String>> groups, int unit, String name) {
        return groups.get(unit).filter(name::equals).isPresent();
    }

    @Override
    public Optional<String> group() {
        return Optional.of(attribute);
    }

    @Override
    public String id() {
        return within == StandardMissingData.MEAN ? "group-mean" : "group-median";
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of("group", attribute);
    }

    @Override
    public String toString() {
        return described();
    }
}
