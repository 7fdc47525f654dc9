package org.egovindex.rules.edition;

import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** Whether a change of something that is there changes it. */
final class EffectCheck {
    private EffectCheck() {}

    static boolean hasNone(Change change, RuleBook parent) {
        if (change instanceof Change.ReplaceSlot replace) {
            return parent.declared().find(replace.slot().name()).equals(Optional.of(replace.slot()));
        }
        if (change instanceof Change.ReplaceScale replace) {
            return replace.scale().equals(parent.scales().get(replace.name()));
        }
        if (change instanceof Change.ReplaceCriterion replace) {
            return parent.rule(replace.rule().id()).equals(replace.rule());
        }
        if (change instanceof Change.Retext retext) {
            Rule rule = parent.rule(retext.id());
            return Rewording.of(rule, Optional.of(retext), Optional.empty()).equals(rule);
        }
        if (change instanceof Change.Rescale rescale) {
            return parent.rule(rescale.criterion()).criterion().scale().equals(rescale.scale());
        }
        return change instanceof Change.Reweight reweight && isSame(reweight, parent);
    }

    private static boolean isSame(Change.Reweight reweight, RuleBook parent) {
        for (Area area : parent.checklist().areas()) {
            if (area.id().equals(reweight.area())) {
                return area.points().compareTo(reweight.points()) == 0;
            }
        }
        return false;
    }
}
