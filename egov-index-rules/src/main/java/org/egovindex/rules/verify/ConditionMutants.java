package org.egovindex.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.Value;

/** Every condition that is one small mistake away from a condition. */
final class ConditionMutants {
    /**
     * One mistake.
     *
     * @param whole the condition with it
     * @param was the part as it was
     * @param is the part with the mistake
     */
    record Mistake(Condition whole, Condition was, Condition is) {
        Mistake within(Function<Condition, Condition> rest) {
            return new Mistake(rest.apply(whole), was, is);
        }
    }

    private ConditionMutants() {}

    /** All of them, in the order of the text. */
    static List<Mistake> of(Condition condition) {
        List<Mistake> all = new ArrayList<>();
        for (Condition other : here(condition)) {
            all.add(new Mistake(other, condition, other));
        }
        for (int place = 0; place < condition.of().size(); place++) {
            int at = place;
            of(condition.of().get(at)).forEach(mistake -> all.add(mistake.within(part -> with(condition, at, part))));
        }
        return all;
    }

    private static List<Condition> here(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (condition instanceof OneOf list) {
            return list(list);
        }
        if (condition instanceof StartsWith starts) {
            int shorter = starts.prefix().offsetByCodePoints(starts.prefix().length(), -1);
            return shorter == 0
                    ? List.of()
                    : List.of(new StartsWith(starts.slot(), starts.prefix().substring(0, shorter)));
        }
        if (condition instanceof AllOf all) {
            return List.of(new AnyOf(all.of()));
        }
        if (condition instanceof AnyOf any) {
            return List.of(new AllOf(any.of()));
        }
        if (condition instanceof AtLeast atLeast) {
            return count(atLeast);
        }
        return condition instanceof IsTrue ? List.of(new Not(condition)) : List.of();
    }

    private static List<Condition> comparison(Comparison comparison) {
        List<Condition> others = new ArrayList<>();
        boolean ordered = comparison.slot().domain().isOrdered();
        for (Relation relation : Relation.values()) {
            if (relation != comparison.relation() && (ordered || !relation.needsOrder())) {
                others.add(new Comparison(comparison.slot(), relation, comparison.constant()));
            }
        }
        for (Value near : NearbyValues.of(comparison.slot().domain(), comparison.constant())) {
            others.add(new Comparison(comparison.slot(), comparison.relation(), near));
        }
        return others;
    }

    private static List<Condition> list(OneOf list) {
        List<Condition> others = new ArrayList<>();
        for (int place = 0; place < list.constants().size() && list.constants().size() > 1; place++) {
            List<Value> rest = new ArrayList<>(list.constants());
            rest.remove(place);
            others.add(new OneOf(list.slot(), rest));
        }
        return others;
    }

    private static List<Condition> count(AtLeast atLeast) {
        List<Condition> others = new ArrayList<>();
        for (int count : List.of(atLeast.count() - 1, atLeast.count() + 1)) {
            if (count >= 1 && count <= atLeast.of().size()) {
                others.add(new AtLeast(count, atLeast.of()));
            }
        }
        return others;
    }

    private static Condition with(Condition whole, int place, Condition part) {
        List<Condition> parts = new ArrayList<>(whole.of());
        parts.set(place, part);
        if (whole instanceof AllOf) {
            return new AllOf(parts);
        }
        if (whole instanceof AnyOf) {
            return new AnyOf(parts);
        }
        return whole instanceof AtLeast atLeast ? new AtLeast(atLeast.count(), parts) : new Not(part);
    }
}
