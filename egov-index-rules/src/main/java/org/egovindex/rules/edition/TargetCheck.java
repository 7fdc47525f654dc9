package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Area;
import org.egovindex.model.Criterion;
import org.egovindex.model.Similarity;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.RuleBook;

/** Whether every change has a target: all of them are held against the parent, before any is made. */
final class TargetCheck {
    private final RuleBook parent;
    private final List<Change> changes;
    private final List<EditionFault> faults;

    private TargetCheck(RuleBook parent, List<Change> changes, List<EditionFault> faults) {
        this.parent = parent;
        this.changes = changes;
        this.faults = faults;
    }

    static void check(RuleBook parent, List<Change> changes, List<EditionFault> faults) {
        TargetCheck check = new TargetCheck(parent, changes, faults);
        Map<String, List<Change>> byTarget = new HashMap<>();
        for (Change change : changes) {
            Target target = change.target();
            List<Change> same = byTarget.computeIfAbsent(target.kind() + " " + target.name(), one -> new ArrayList<>());
            same.add(change);
            if (same.size() > 1 && !areApart(same)) {
                check.fault(ProblemCode.DUPLICATE_ID, change, twice(same), "Maybe one of them says it all.");
            } else {
                check.one(change);
            }
        }
    }

    /** Other words and another scale for one criterion do not meet. */
    private static boolean areApart(List<Change> same) {
        return same.size() == 2
                && same.stream().anyMatch(Change.Retext.class::isInstance)
                && same.stream().anyMatch(Change.Rescale.class::isInstance);
    }

    private static String twice(List<Change> same) {
        Target target = same.get(0).target();
        return "The " + target.words() + " must be changed once, not by "
                + String.join(
                        " and ",
                        same.stream().map(change -> change.target().verb()).toList()) + ".";
    }

    private void one(Change change) {
        Target target = change.target();
        boolean isThere = names(target.kind()).contains(target.name());
        if (target.kind().equals(Target.SLOTS) && Rated.isImplied(target.name())) {
            fault(
                    ProblemCode.BAD_VALUE,
                    change,
                    "The slot " + target.name()
                            + " must not be declared: the slots of ratings are there by themselves.",
                    "Maybe another name will do.");
        } else if (target.verb().equals("add")) {
            if (isThere) {
                String advice = target.kind().equals(Target.AREAS)
                        ? "Maybe reweight is meant, or only the criteria are to be added."
                        : "Maybe replace is meant.";
                fault(ProblemCode.DUPLICATE_ID, change, there(target) + " already.", advice);
            }
            area(change);
        } else if (!isThere && !target.kind().equals(Target.BOOK)) {
            fault(unknown(target.kind()), change, "There is no " + target.words() + in() + ".", suggestion(target));
        } else if (EffectCheck.hasNone(change, parent)) {
            fault(
                    ProblemCode.BAD_VALUE,
                    change,
                    there(target) + " and is so already: " + target.verb() + " has no effect.",
                    "Maybe leave it out.");
        }
    }

    /** An area that is added has criteria, and a criterion that is added has an area. */
    private void area(Change change) {
        if (change instanceof Change.AddArea area
                && changes.stream()
                        .noneMatch(one -> one instanceof Change.AddCriterion add
                                && add.area().equals(area.id()))) {
            fault(
                    ProblemCode.BAD_VALUE,
                    change,
                    "The area " + area.id() + " must have at least one criterion.",
                    "Maybe its criteria were added to another area.");
        }
        if (change instanceof Change.AddCriterion add) {
            List<String> areas = new ArrayList<>(names(Target.AREAS));
            changes.forEach(one -> {
                if (one instanceof Change.AddArea area) {
                    areas.add(area.id());
                }
            });
            if (!areas.contains(add.area())) {
                fault(
                        ProblemCode.UNKNOWN_KEY,
                        change,
                        "There is no area " + add.area() + " for criterion "
                                + add.rule().id() + ".",
                        maybe(add.area(), areas, "Maybe add it."));
            }
        }
    }

    private String suggestion(Target target) {
        boolean isAdded = changes.stream()
                .map(Change::target)
                .anyMatch(other -> other.verb().equals("add")
                        && other.kind().equals(target.kind())
                        && other.name().equals(target.name()));
        return isAdded
                ? "Maybe write it so where it is added."
                : maybe(target.name(), names(target.kind()), "Maybe add is meant.");
    }

    static String maybe(String name, Collection<String> known, String otherwise) {
        Optional<String> nearest = Similarity.nearest(name, known);
        return nearest.map(near -> "Maybe " + near + " is meant.").orElse(otherwise);
    }

    private List<String> names(String kind) {
        return switch (kind) {
            case Target.SLOTS ->
                parent.declared().slots().stream().map(Slot::name).toList();
            case Target.SCALES -> List.copyOf(parent.scales().keySet());
            case Target.AREAS ->
                parent.checklist().areas().stream().map(Area::id).toList();
            case Target.CRITERIA ->
                parent.checklist().criteria().stream().map(Criterion::id).toList();
            default -> List.of();
        };
    }

    private static ProblemCode unknown(String kind) {
        return switch (kind) {
            case Target.SLOTS -> ProblemCode.UNKNOWN_SLOT;
            case Target.CRITERIA -> ProblemCode.UNKNOWN_CRITERION;
            default -> ProblemCode.UNKNOWN_KEY;
        };
    }

    private String there(Target target) {
        return "The " + target.words() + " is" + in();
    }

    private String in() {
        return " in " + parent.checklist().about();
    }

    private void fault(ProblemCode code, Change change, String message, String advice) {
        faults.add(EditionFault.of(code, change, message, advice));
    }
}
