package org.egovindex.rules.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** The changes of an edition by what they do, each kind in the order in which it was written. */
final class EditionParts {
    final Map<String, Slot> newSlots = new LinkedHashMap<>();
    final Map<String, ScoringScale> newScales = new LinkedHashMap<>();
    final Map<String, Change.AddArea> addedAreas = new LinkedHashMap<>();
    final Map<String, Change.AddCriterion> addedCriteria = new LinkedHashMap<>();
    final Map<String, Rule> replacedCriteria = new LinkedHashMap<>();
    final Map<String, String> removedCriteria = new LinkedHashMap<>();
    final Map<String, Change.Retext> retexts = new LinkedHashMap<>();
    final Map<String, BigDecimal> reweights = new LinkedHashMap<>();
    final Map<String, ScoringScale> rescales = new LinkedHashMap<>();
    private final Set<String> removedSlots = new HashSet<>();
    private Optional<BigDecimal> points = Optional.empty();

    EditionParts(List<Change> changes) {
        changes.forEach(change -> {
            takeNamed(change);
            takeCriterion(change);
        });
    }

    private void takeNamed(Change change) {
        if (change instanceof Change.AddSlot add) {
            newSlots.put(add.slot().name(), add.slot());
        } else if (change instanceof Change.ReplaceSlot replace) {
            newSlots.put(replace.slot().name(), replace.slot());
        } else if (change instanceof Change.RemoveSlot remove) {
            removedSlots.add(remove.name());
        } else if (change instanceof Change.AddScale add) {
            newScales.put(add.name(), add.scale());
        } else if (change instanceof Change.ReplaceScale replace) {
            newScales.put(replace.name(), replace.scale());
        } else if (change instanceof Change.AddArea add) {
            addedAreas.put(add.id(), add);
        } else if (change instanceof Change.Reweight reweight) {
            reweights.put(reweight.area(), reweight.points());
        } else if (change instanceof Change.TotalPoints total) {
            points = Optional.of(total.points());
        }
    }

    private void takeCriterion(Change change) {
        if (change instanceof Change.AddCriterion add) {
            addedCriteria.put(add.rule().id(), add);
        } else if (change instanceof Change.ReplaceCriterion replace) {
            replacedCriteria.put(replace.rule().id(), replace.rule());
        } else if (change instanceof Change.RemoveCriterion remove) {
            removedCriteria.put(remove.id(), remove.reason());
        } else if (change instanceof Change.Retext retext) {
            retexts.put(retext.id(), retext);
        } else if (change instanceof Change.Rescale rescale) {
            rescales.put(rescale.criterion(), rescale.scale());
        }
    }

    /** The points of the whole, if the edition says them. */
    Optional<BigDecimal> points() {
        return points;
    }

    /** The parent's slots that are left, as they now are, then the new ones. */
    List<Slot> slots(RuleBook parent) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        parent.declared().slots().forEach(slot -> slots.put(slot.name(), slot));
        slots.putAll(newSlots);
        slots.keySet().removeAll(removedSlots);
        return new ArrayList<>(slots.values());
    }

    /** The parent's names of scales as they now are, then the new ones. */
    Map<String, ScoringScale> scales(RuleBook parent) {
        Map<String, ScoringScale> scales = new LinkedHashMap<>(parent.scales());
        scales.putAll(newScales);
        return scales;
    }
}
