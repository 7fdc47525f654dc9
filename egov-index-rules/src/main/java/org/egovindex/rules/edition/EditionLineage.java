package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.egovindex.document.ProblemCode;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.RuleBook;

/** Where the criteria of an edition come from: what the parent knows, what the edition says, and what follows from its changes. */
final class EditionLineage {
    private final RuleBook parent;
    private final EditionParts parts;
    private final List<EditionFault> faults;
    private final Set<String> earlier = new LinkedHashSet<>();
    private final Set<String> left = new LinkedHashSet<>();

    private EditionLineage(RuleBook parent, EditionParts parts, List<EditionFault> faults) {
        this.parent = parent;
        this.parts = parts;
        this.faults = faults;
        parent.rules().forEach(rule -> earlier.add(rule.id()));
        left.addAll(earlier);
        left.addAll(parts.addedCriteria.keySet());
        left.removeAll(parts.removedCriteria.keySet());
        parent.lineage().forEach((id, lineage) -> {
            earlier.add(id);
            earlier.addAll(lineage.of());
        });
    }

    static Map<String, Lineage> of(Edition edition, RuleBook parent, EditionParts parts, List<EditionFault> faults) {
        EditionLineage known = new EditionLineage(parent, parts, faults);
        Map<String, Lineage> lineage = new LinkedHashMap<>(parent.lineage());
        edition.lineage().forEach((id, said) -> {
            known.check(id, said);
            lineage.put(id, said);
        });
        for (String id : parts.addedCriteria.keySet()) {
            if (!edition.lineage().containsKey(id)) {
                known.requireUnused(id);
                lineage.put(id, new Lineage(Lineage.Change.NEW, List.of(), Lineage.Comparability.NONE));
            }
        }
        parts.removedCriteria.forEach((id, reason) -> {
            Lineage said = edition.lineage().get(id);
            if (said == null || said.because().isEmpty()) {
                lineage.put(
                        id,
                        new Lineage(
                                Lineage.Change.DROPPED,
                                said == null ? List.of() : said.of(),
                                said == null ? Lineage.Comparability.NONE : said.comparability(),
                                reason));
            }
        });
        return lineage;
    }

    private void check(String id, Lineage said) {
        boolean isDropped = said.change() == Lineage.Change.DROPPED;
        if (!left.contains(id) && !earlier.contains(id)) {
            List<String> known = new ArrayList<>(left);
            known.addAll(parts.removedCriteria.keySet());
            fault(id, "There is no criterion " + id + ".", TargetCheck.maybe(id, known, "Maybe it was not added."));
        } else if (isDropped == left.contains(id)) {
            fault(
                    id,
                    "The lineage of criterion " + id + " must " + (isDropped ? "not " : "")
                            + "be dropped, since it is " + (isDropped ? "still there." : "not there any more, not ")
                            + (isDropped ? "" : said.change().id() + "."),
                    isDropped ? "Maybe remove it." : "Maybe its successor has this lineage.");
        }
        for (String of : said.of()) {
            if (!earlier.contains(of)) {
                fault(
                        id,
                        "The lineage of criterion " + id + " names " + of + ", which no earlier edition has.",
                        TargetCheck.maybe(of, earlier, ""));
            }
        }
        boolean needsOf = said.change() == Lineage.Change.SPLIT || said.change() == Lineage.Change.MERGED;
        if (needsOf && said.of().isEmpty()) {
            fault(
                    id,
                    "The lineage of criterion " + id + " must say of what it is "
                            + said.change().id() + ".",
                    "");
        }
    }

    /** Ids never change their meaning. */
    private void requireUnused(String id) {
        Lineage before = parent.lineage().get(id);
        if (before != null
                && before.change() == Lineage.Change.DROPPED
                && !parent.find(id).isPresent()) {
            faults.add(new EditionFault(
                    ProblemCode.DUPLICATE_ID,
                    new Target("add", Target.CRITERIA, id).path(),
                    "The id " + id
                            + " was that of a criterion that an earlier edition dropped; ids never change their meaning.",
                    "Maybe give it a new id, or say in its lineage that it is the same."));
        }
    }

    private void fault(String id, String message, String advice) {
        faults.add(new EditionFault(ProblemCode.UNKNOWN_CRITERION, List.of("lineage", id), message, advice));
    }
}
