package org.egovindex.rules.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** Which of the parent's criteria come to be on another scale: those that are rescaled, and those on a scale that is replaced. */
final class ScaleMoves {
    private final RuleBook parent;
    private final EditionParts parts;
    private final List<EditionFault> faults;

    ScaleMoves(RuleBook parent, EditionParts parts, List<EditionFault> faults) {
        this.parent = parent;
        this.parts = parts;
        this.faults = faults;
    }

    /** The new scales by criterion. */
    Map<String, ScoringScale> of(List<Change> changes) {
        Map<String, ScoringScale> moved = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.ReplaceScale replace) {
                replace(replace, moved);
            }
        }
        moved.putAll(parts.rescales);
        return moved;
    }

    private void replace(Change.ReplaceScale change, Map<String, ScoringScale> moved) {
        Optional<ScoringScale> old = Optional.ofNullable(parent.scales().get(change.name()));
        List<String> onIt = parent.rules().stream()
                .filter(rule -> Optional.of(rule.criterion().scale()).equals(old))
                .map(Rule::id)
                .filter(id -> !parts.rescales.containsKey(id)
                        && !parts.replacedCriteria.containsKey(id)
                        && !parts.removedCriteria.containsKey(id))
                .toList();
        List<String> names = parent.scales().entrySet().stream()
                .filter(entry -> Optional.of(entry.getValue()).equals(old))
                .map(Map.Entry::getKey)
                .toList();
        if (names.size() > 1 && !onIt.isEmpty()) {
            faults.add(EditionFault.of(
                    ProblemCode.BAD_VALUE,
                    change,
                    "The scales " + String.join(" and ", names) + " are the same in "
                            + parent.checklist().about() + ", so that nobody can tell which criteria are on "
                            + change.name() + ".",
                    "Maybe rescale the criteria one by one."));
        }
        onIt.forEach(id -> moved.put(id, change.scale()));
    }

    /** The fault of a rule that does not fit a scale which was replaced. */
    static EditionFault fault(RuleBook parent, Rule rule, List<Change> changes, IllegalArgumentException refusal) {
        Optional<Change> responsible = changes.stream()
                .filter(change -> change instanceof Change.ReplaceScale replace
                        && rule.criterion().scale().equals(parent.scales().get(replace.name())))
                .findFirst();
        return responsible
                .map(change -> EditionFault.of(ProblemCode.BAD_VALUE, change, refusal))
                .orElseGet(() ->
                        new EditionFault(ProblemCode.BAD_VALUE, List.of(), String.valueOf(refusal.getMessage()), ""));
    }
}
