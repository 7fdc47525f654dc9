package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;

/** Conditions as trees of JSON, which another tool reads without a parser. */
final class TreeParser {
    private final Scope scope;

    TreeParser(Scope scope) {
        this.scope = scope;
    }

    Optional<Condition> condition(JsonTree json) {
        Optional<Condition> read = node(json);
        if (read.filter(one -> one.depth() > Condition.DEEPEST).isPresent()) {
            json.problem(
                    ProblemCode.LIMIT_EXPRESSION_DEPTH,
                    "a condition must nest at most " + Condition.DEEPEST + " deep, not "
                            + read.get().depth() + ".",
                    "Maybe it is several criteria.");
            return Optional.empty();
        }
        if (read.filter(one -> one.nodes() > Condition.MOST_NODES).isPresent()) {
            json.problem(
                    ProblemCode.LIMIT_EXPRESSION,
                    "a condition must have at most " + Condition.MOST_NODES + " parts, not "
                            + read.get().nodes() + ".",
                    "Maybe it is several criteria.");
            return Optional.empty();
        }
        return read;
    }

    private Optional<Condition> node(JsonTree json) {
        Map<String, JsonTree> members = json.members();
        if (members.size() != 1) {
            if (json.isObject()) {
                json.problem(
                        ProblemCode.RULE_SYNTAX,
                        "a part of a condition must have one key, its operator, not " + members.size() + ".",
                        "Known are " + String.join(", ", operators()) + ".");
            }
            return Optional.empty();
        }
        Map.Entry<String, JsonTree> only = members.entrySet().iterator().next();
        return node(json, only.getKey(), only.getValue());
    }

    private static List<String> operators() {
        List<String> all =
                new ArrayList<>(List.of("all", "any", "not", "atLeast", "in", "startsWith", "slot", "const"));
        Arrays.stream(Relation.values()).map(Relation::id).forEach(all::add);
        return all;
    }

    private Optional<Condition> node(JsonTree json, String operator, JsonTree of) {
        return switch (operator) {
            case "all" -> parts(of.elements(Condition.MOST_NODES)).flatMap(all -> of.attempt(() -> new AllOf(all)));
            case "any" -> parts(of.elements(Condition.MOST_NODES)).flatMap(all -> of.attempt(() -> new AnyOf(all)));
            case "not" -> node(of).map(Not::new);
            case "const" -> of.flag().map(Constant::new);
            case "slot" -> slot(of).flatMap(slot -> of.attempt(() -> new IsTrue(slot)));
            case "atLeast" -> atLeast(of);
            case "startsWith" -> pair(of).flatMap(slot -> startsWith(of, slot));
            case "in" -> oneOf(of);
            default -> comparison(json, operator, of);
        };
    }

    private Optional<Condition> comparison(JsonTree json, String operator, JsonTree of) {
        Optional<Relation> relation = Relation.findId(operator);
        if (relation.isEmpty()) {
            json.problem(
                    ProblemCode.RULE_SYNTAX,
                    "there is no operator \"" + Naming.visible(operator) + "\".",
                    Keys.advice(operator, operators()));
        }
        return relation.flatMap(how -> pair(of).flatMap(slot -> value(
                        of.elements().get(1), slot)
                .flatMap(constant -> of.attempt(() -> new Comparison(slot, how, constant)))));
    }

    private static Optional<Condition> startsWith(JsonTree of, Slot slot) {
        JsonTree prefix = of.elements().get(1);
        return prefix.text()
                .filter(text -> WellFormed.check(prefix, text))
                .flatMap(text -> of.attempt(() -> new StartsWith(slot, text)));
    }

    private Optional<List<Condition>> parts(List<JsonTree> json) {
        return every(json, this::node);
    }

    private static <T> Optional<List<T>> every(List<JsonTree> json, Function<JsonTree, Optional<T>> reading) {
        List<T> all = new ArrayList<>();
        json.forEach(one -> reading.apply(one).ifPresent(all::add));
        return all.size() == json.size() ? Optional.of(all) : Optional.empty();
    }

    private Optional<Condition> atLeast(JsonTree json) {
        List<JsonTree> all = json.elements(Condition.MOST_NODES);
        if (all.isEmpty()) {
            json.problem(ProblemCode.RULE_SYNTAX, "there is no number to start with.", "As in [2, a, b, c].");
            return Optional.empty();
        }
        Optional<Integer> count = PlainNumber.count(all.get(0));
        Optional<List<Condition>> of = parts(all.subList(1, all.size()));
        return count.flatMap(least -> of.flatMap(some -> json.attempt(() -> new AtLeast(least, some))));
    }

    private Optional<Condition> oneOf(JsonTree json) {
        List<JsonTree> all = json.elements(OneOf.MOST + 1);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return slot(all.get(0))
                .flatMap(slot -> every(all.subList(1, all.size()), one -> value(one, slot))
                        .flatMap(constants -> json.attempt(() -> new OneOf(slot, constants))));
    }

    /** The slot at the beginning of an array of two. */
    private Optional<Slot> pair(JsonTree json) {
        List<JsonTree> two = json.elements();
        if (two.size() == 2) {
            return slot(two.get(0));
        }
        if (json.isArray()) {
            json.problem(
                    ProblemCode.RULE_SYNTAX,
                    "here must be a slot and a constant, not " + two.size() + " things.",
                    "As in [\"policy.scope\", \"none\"].");
        }
        return Optional.empty();
    }

    private static Optional<Value> value(JsonTree json, Slot slot) {
        return ValueParser.value(json, slot.name(), slot.domain());
    }

    private Optional<Slot> slot(JsonTree json) {
        return json.text().flatMap(name -> SlotName.find(json, name, scope));
    }
}
