package org.egovindex.rules.edition;

import java.util.List;
import java.util.Optional;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Lineage.Comparability;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/**
 * Whether the marks of a criterion can be set beside those of an earlier edition.
 *
 * @param earlier the criteria that it comes from
 * @param comparability the least of what the lineage says and what the cells show
 * @param reason why it is not exact; empty if it is
 */
record StepComparison(List<String> earlier, Comparability comparability, String reason) {
    static StepComparison of(String id, RuleBook from, RuleBook to) {
        Kinship kinship = Kinship.of(id, from, to);
        List<String> earlier = kinship.forebears();
        String version = from.checklist().about().version();
        if (earlier.isEmpty()) {
            return new StepComparison(List.of(), Comparability.NONE, "not in " + version);
        }
        Optional<Lineage> least =
                kinship.said().stream().max((one, other) -> one.comparability().compareTo(other.comparability()));
        if (least.isPresent() && least.get().comparability() != Comparability.EXACT) {
            return new StepComparison(earlier, least.get().comparability(), "since " + version + " " + least.get());
        }
        if (earlier.size() > 1 || kinship.said().stream().anyMatch(one -> one.change() == Lineage.Change.SPLIT)) {
            return new StepComparison(
                    earlier, Comparability.BRIDGEABLE, "not one for one with " + String.join(", ", earlier));
        }
        return byCells(from.rule(earlier.get(0)), to.rule(id), version);
    }

    private static StepComparison byCells(Rule before, Rule after, String version) {
        List<String> earlier = List.of(before.id());
        String since = "since " + version + " ";
        if (!before.criterion().scale().equals(after.criterion().scale())) {
            return new StepComparison(
                    earlier,
                    Comparability.NONE,
                    since + "on another scale: " + before.criterion().scale() + " -> "
                            + after.criterion().scale());
        }
        List<Difference> differences = CellDiff.of("", before, after);
        Optional<Difference> decided = differences.stream()
                .filter(one -> one.bump() == VersionBump.MAJOR)
                .findFirst();
        if (decided.isPresent()) {
            return new StepComparison(earlier, Comparability.NONE, since + said(decided.get()));
        }
        Optional<String> slots = slots(before, after);
        if (slots.isPresent()) {
            return new StepComparison(
                    earlier,
                    slots.get().endsWith("unit") ? Comparability.NONE : Comparability.BRIDGEABLE,
                    since + slots.get());
        }
        return differences.isEmpty()
                ? new StepComparison(earlier, Comparability.EXACT, "")
                : new StepComparison(earlier, Comparability.BRIDGEABLE, since + said(differences.get(0)));
    }

    private static String said(Difference difference) {
        return difference.toString().strip();
    }

    /** A slot whose values, or their unit, are not the same. */
    private static Optional<String> slots(Rule before, Rule after) {
        Optional<String> found = Optional.empty();
        for (Slot slot : after.slots()) {
            for (Slot old : before.slots()) {
                if (old.name().equals(slot.name()) && !old.domain().equals(slot.domain())) {
                    boolean isSameUnit =
                            old.domain().unit().equals(slot.domain().unit());
                    if (!isSameUnit || found.isEmpty()) {
                        found = Optional.of(
                                "slot " + slot.name() + (isSameUnit ? " has other values" : " has another unit"));
                    }
                }
            }
        }
        return found;
    }
}
