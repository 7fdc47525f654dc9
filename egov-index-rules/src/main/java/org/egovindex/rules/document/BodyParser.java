package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Tally;

/** How a criterion is decided, by the name of its kind. */
final class BodyParser {
    private static final List<String> KINDS = List.of("ladder", "dichotomy", "tally", "rated");

    private final ConditionParser conditions;
    private final ScoringScale scale;

    BodyParser(ConditionParser conditions, ScoringScale scale) {
        this.conditions = conditions;
        this.scale = scale;
    }

    /** The keys that only this kind has. */
    static List<String> keys(String kind) {
        return switch (kind) {
            case "ladder" -> List.of("levels");
            case "dichotomy" -> List.of("when", "ast");
            case "tally" -> List.of("items", "itemsAst", "cuts");
            case "rated" -> List.of("crossCheck");
            default -> List.of("levels", "when", "ast", "items", "itemsAst", "cuts", "crossCheck");
        };
    }

    /** The kind of a criterion; if there is none of this name, a problem. */
    static Optional<String> kind(JsonTree criterion) {
        Optional<JsonTree> given = criterion.require("kind", "Known are " + String.join(", ", KINDS) + ".");
        Optional<String> word = given.flatMap(JsonTree::text);
        if (word.isPresent() && !KINDS.contains(word.get())) {
            given.get()
                    .problem(
                            ProblemCode.BAD_VALUE,
                            "there is no kind \"" + Naming.visible(word.get()) + "\" of criteria.",
                            Keys.advice(word.get(), KINDS));
        }
        return word.filter(KINDS::contains);
    }

    Optional<Body> body(String kind, JsonTree json) {
        return switch (kind) {
            case "ladder" -> ladder(json).map(Function.identity());
            case "dichotomy" -> conditions.both(json, "when", "ast").map(Dichotomy::new);
            case "tally" -> tally(json);
            default -> rated(json);
        };
    }

    private Optional<Body> rated(JsonTree json) {
        Optional<JsonTree> check = json.find("crossCheck");
        if (check.isEmpty()) {
            return Optional.of(new Rated(Optional.empty()));
        }
        Keys.allow(check.get(), keys("ladder"));
        return ladder(check.get()).map(ladder -> new Rated(Optional.of(ladder)));
    }

    private Optional<Ladder> ladder(JsonTree json) {
        Optional<JsonTree> list =
                json.require("levels", "As in [{\"score\": 3, \"when\": ..}, {\"score\": 0, \"otherwise\": true}].");
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Rungs<Level> rungs = new Rungs<>(list.get(), scale, Keys.both(List.of("when"), List.of("ast")));
        Optional<BigDecimal> otherwise =
                rungs.read((one, points) -> conditions.both(one, "when", "ast").map(when -> new Level(points, when)));
        return otherwise.flatMap(least -> list.get().attempt(() -> new Ladder(rungs.taken(), least)));
    }

    private Optional<Body> tally(JsonTree json) {
        Optional<JsonTree> list = json.require("items", "The conditions that are counted belong there.");
        Optional<JsonTree> cuts =
                json.require("cuts", "As in [{\"score\": 3, \"atLeast\": 4}, {\"score\": 0, \"otherwise\": true}].");
        Optional<List<Condition>> items = list.flatMap(this::items);
        json.find("itemsAst").ifPresent(trees -> items.ifPresent(said -> same(trees, said)));
        if (cuts.isEmpty()) {
            return Optional.empty();
        }
        Rungs<Tally.Cut> rungs = new Rungs<>(cuts.get(), scale, List.of("atLeast"));
        Optional<BigDecimal> otherwise = rungs.read((one, points) -> one.require("atLeast", "From how many items on?")
                .flatMap(PlainNumber::count)
                .map(count -> new Tally.Cut(points, count)));
        return items.flatMap(all ->
                otherwise.flatMap(least -> cuts.get().attempt(() -> new Tally(all, rungs.taken(), least))));
    }

    private Optional<List<Condition>> items(JsonTree list) {
        List<Condition> all = new ArrayList<>();
        List<JsonTree> given = list.elements(Condition.MOST_NODES);
        given.forEach(one -> conditions.condition(one).ifPresent(all::add));
        return all.size() == given.size() ? Optional.of(all) : Optional.empty();
    }

    private void same(JsonTree trees, List<Condition> said) {
        Optional<List<Condition>> grown = items(trees);
        if (grown.isPresent() && !grown.get().equals(said)) {
            trees.problem(
                    ProblemCode.BAD_VALUE,
                    "the trees do not say what the items beside them say.",
                    "Delete those that are out of date.");
        }
    }
}
