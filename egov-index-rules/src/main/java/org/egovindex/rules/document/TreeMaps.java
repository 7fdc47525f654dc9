package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.StartsWith;

/** Conditions as trees of JSON: objects of one key, the operator. */
final class TreeMaps {
    private TreeMaps() {}

    static Map<String, Object> of(Condition condition) {
        if (condition instanceof AllOf) {
            return Map.of("all", parts(condition));
        }
        if (condition instanceof AnyOf) {
            return Map.of("any", parts(condition));
        }
        if (condition instanceof Not not) {
            return Map.of("not", of(not.condition()));
        }
        if (condition instanceof AtLeast some) {
            List<Object> list = new ArrayList<>(List.of(some.count()));
            list.addAll(parts(condition));
            return Map.of("atLeast", list);
        }
        return atom(condition);
    }

    private static List<Object> parts(Condition condition) {
        List<Object> parts = new ArrayList<>();
        condition.of().forEach(part -> parts.add(of(part)));
        return parts;
    }

    private static Map<String, Object> atom(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return Map.of(
                    comparison.relation().id(),
                    List.of(comparison.slot().name(), SlotMap.value(comparison.constant())));
        }
        if (condition instanceof OneOf some) {
            List<Object> list = new ArrayList<>(List.of(some.slot().name()));
            some.constants().forEach(one -> list.add(SlotMap.value(one)));
            return Map.of("in", list);
        }
        if (condition instanceof StartsWith start) {
            return Map.of("startsWith", List.of(start.slot().name(), start.prefix()));
        }
        return condition instanceof IsTrue flag
                ? Map.of("slot", flag.slot().name())
                : Map.of("const", condition.equals(new Constant(true)));
    }
}
