package org.egovindex.rules.export;

import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Evaluator;
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
import org.egovindex.rules.condition.Traced;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Witness;

/** The answer of a condition with what was asked, what was seen, and by whom, when and where. */
final class TraceJson {
    private TraceJson() {}

    static Map<String, Object> of(Traced traced) {
        Condition condition = traced.condition();
        JsonObject node = new JsonObject().with("op", op(condition));
        if (condition instanceof AtLeast atLeast) {
            node.with("count", atLeast.count());
        }
        for (Slot slot : condition.asks()) {
            node.with("slot", slot.name());
            traced.seen().ifPresent(seen -> seen(node, slot, seen));
        }
        constant(node, condition);
        node.with("value", traced.truth().id());
        traced.seen().ifPresent(seen -> witness(node, seen.witness()));
        node.withAny("of", traced.of().stream().map(TraceJson::of).toList());
        return node.map();
    }

    private static String op(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return comparison.relation().id();
        }
        if (condition instanceof OneOf) {
            return "in";
        }
        if (condition instanceof StartsWith) {
            return "startsWith";
        }
        return condition instanceof IsTrue ? "slot" : junction(condition);
    }

    private static String junction(Condition condition) {
        if (condition instanceof AllOf) {
            return "all";
        }
        if (condition instanceof AnyOf) {
            return "any";
        }
        if (condition instanceof AtLeast) {
            return "atLeast";
        }
        return condition instanceof Not ? "not" : "const";
    }

    private static void constant(JsonObject node, Condition condition) {
        if (condition instanceof Comparison comparison) {
            node.with("const", JsonObject.of(comparison.constant()));
        } else if (condition instanceof OneOf list) {
            node.with("const", list.constants().stream().map(JsonObject::of).toList());
        } else if (condition instanceof StartsWith starts) {
            node.with("const", starts.prefix());
        } else if (condition instanceof Constant constant) {
            node.with("const", constant.is());
        }
    }

    private static void seen(JsonObject node, Slot slot, Observation seen) {
        if (seen.reading() instanceof Reading.Absent absent) {
            node.with("absent", absent.reason().id());
            node.withAny("means", slot.meaning(absent).value().map(JsonObject::of));
        } else {
            node.withAny("seen", seen.reading().value().map(JsonObject::of));
        }
    }

    private static void witness(JsonObject node, Witness witness) {
        Optional<String> name = witness.evaluator().map(Evaluator::name);
        node.withAny("by", name).withAny("on", witness.seenAt()).withAny("at", witness.address());
    }
}
