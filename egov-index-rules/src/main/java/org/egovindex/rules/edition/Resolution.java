package org.egovindex.rules.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** An edition and its parent made one flat book. */
final class Resolution {
    private final Edition edition;
    private final RuleBook parent;
    private final EditionParts parts;
    private final List<EditionFault> faults = new ArrayList<>();
    private final Map<String, Change> byCriterion = new HashMap<>();

    private Resolution(Edition edition, RuleBook parent) {
        this.edition = edition;
        this.parent = parent;
        this.parts = new EditionParts(edition.changes());
        edition.changes().forEach(change -> {
            boolean isFirst = !(change instanceof Change.Retext)
                    || !byCriterion.containsKey(change.target().name());
            if (change.target().kind().equals(Target.CRITERIA) && isFirst) {
                byCriterion.put(change.target().name(), change);
            }
        });
    }

    static RuleBook of(Edition edition, RuleBook parent) {
        Resolution resolution = new Resolution(edition, parent);
        resolution.requirePin();
        TargetCheck.check(parent, edition.changes(), resolution.faults);
        Map<String, Lineage> lineage = EditionLineage.of(edition, parent, resolution.parts, resolution.faults);
        resolution.stopAtFaults();
        return resolution.book(lineage);
    }

    private void requirePin() {
        if (!edition.parent().names(parent)) {
            faults.add(new EditionFault(
                    ProblemCode.UNKNOWN_PARENT,
                    List.of("extends"),
                    "The parent must be " + edition.parent() + ", not "
                            + parent.checklist().about() + ".",
                    "Maybe the version in extends was not brought up to date."));
        }
    }

    private void stopAtFaults() {
        if (!faults.isEmpty()) {
            throw new EditionFaultException(edition, faults);
        }
    }

    private RuleBook book(Map<String, Lineage> lineage) {
        Map<String, ScoringScale> moved = new ScaleMoves(parent, parts, faults).of(edition.changes());
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Rule rule : parent.rules()) {
            if (!parts.removedCriteria.containsKey(rule.id())) {
                rules.put(rule.id(), derived(rule, Optional.ofNullable(moved.get(rule.id()))));
            }
        }
        parts.addedCriteria.forEach((id, add) -> rules.put(id, add.rule()));
        stopAtFaults();
        Vocabulary declared = Vocabulary.of(parts.slots(parent));
        overSlots(rules, declared);
        stopAtFaults();
        try {
            Checklist checklist = Checklist.of(edition.about(), points(areas(rules)), areas(rules));
            return RuleBook.of(checklist, declared, parts.scales(parent), rules.values(), lineage)
                    .withLanguage(edition.language().orElse(parent.language()));
        } catch (IllegalArgumentException refusal) {
            String text = Optional.ofNullable(refusal.getMessage()).orElse("");
            faults.add(new EditionFault(ProblemCode.BAD_VALUE, List.of(), text.replace('\n', ' '), ""));
            throw new EditionFaultException(edition, faults);
        }
    }

    /** A parent's rule as the edition has it, but for the slots. */
    private Rule derived(Rule rule, Optional<ScoringScale> scale) {
        Rule replaced = parts.replacedCriteria.get(rule.id());
        if (replaced != null) {
            return replaced;
        }
        Change change = byCriterion.get(rule.id());
        Optional<Change.Retext> words = Optional.ofNullable(parts.retexts.get(rule.id()));
        try {
            Rule reworded = Rewording.of(rule, words, scale);
            List<BigDecimal> off = scale.isEmpty() ? List.of() : RuleExchange.offScale(reworded);
            if (!off.isEmpty()) {
                throw new IllegalArgumentException("An example of criterion " + rule.id() + " expects "
                        + off.get(0).toPlainString() + " points, and its scale is now " + scale.get()
                        + ".\nMaybe replace the criterion, with its examples.");
            }
            return reworded;
        } catch (IllegalArgumentException refusal) {
            faults.add(
                    change == null
                            ? ScaleMoves.fault(parent, rule, edition.changes(), refusal)
                            : EditionFault.of(ProblemCode.BAD_VALUE, change, refusal));
            return rule;
        }
    }

    private void overSlots(Map<String, Rule> rules, Vocabulary declared) {
        List<Slot> implied = rules.values().stream()
                .filter(rule -> rule.body() instanceof Rated)
                .map(rule -> Rated.slot(rule.criterion()))
                .toList();
        RuleExchange exchange = new RuleExchange(declared.with(implied), blame(), faults);
        rules.replaceAll((id, rule) -> {
            Change change = byCriterion.get(id);
            if (change instanceof Change.AddCriterion || change instanceof Change.ReplaceCriterion) {
                exchange.require(rule, change);
                return rule;
            }
            return exchange.over(rule);
        });
    }

    private RuleExchange.Blame blame() {
        Map<String, List<String>> paths = new HashMap<>();
        for (Change change : edition.changes()) {
            Target target = change.target();
            if (target.kind().equals(Target.SLOTS)) {
                paths.put(target.name(), target.path());
            }
            if (target.kind().equals(Target.CRITERIA)) {
                parent.find(target.name())
                        .ifPresent(
                                rule -> paths.put(Rated.slot(rule.criterion()).name(), target.path()));
            }
        }
        return new RuleExchange.Blame(paths);
    }

    private List<Area> areas(Map<String, Rule> rules) {
        List<Area> areas = new ArrayList<>();
        for (Area area : parent.checklist().areas()) {
            List<Criterion> criteria = new ArrayList<>();
            area.criteria().stream()
                    .filter(criterion -> rules.containsKey(criterion.id()))
                    .forEach(criterion -> criteria.add(criterion(rules, criterion.id())));
            addTo(area.id(), rules, criteria);
            if (!criteria.isEmpty()) {
                BigDecimal points = parts.reweights.getOrDefault(area.id(), area.points());
                areas.add(new Area(area.id(), area.title(), points, criteria));
            }
        }
        for (Change.AddArea add : parts.addedAreas.values()) {
            List<Criterion> criteria = new ArrayList<>();
            addTo(add.id(), rules, criteria);
            areas.add(new Area(add.id(), add.title(), add.points(), criteria));
        }
        return areas;
    }

    private void addTo(String area, Map<String, Rule> rules, List<Criterion> criteria) {
        parts.addedCriteria.forEach((id, add) -> {
            if (add.area().equals(area)) {
                criteria.add(criterion(rules, id));
            }
        });
    }

    private static Criterion criterion(Map<String, Rule> rules, String id) {
        return rules.getOrDefault(id, rules.values().iterator().next()).criterion();
    }

    private BigDecimal points(List<Area> areas) {
        Checklist old = parent.checklist();
        boolean wasSum = sum(old.areas()).compareTo(old.points()) == 0;
        return parts.points().orElse(wasSum ? sum(areas) : old.points());
    }

    private static BigDecimal sum(List<Area> areas) {
        return areas.stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
