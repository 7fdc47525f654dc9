package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Tally;

/** How a criterion is decided, as values of JSON. */
final class BodyMap {
    private final Conditions conditions;
    private final boolean withTrees;

    BodyMap(Conditions conditions, boolean withTrees) {
        this.conditions = conditions;
        this.withTrees = withTrees;
    }

    /** How a condition is written into an object. */
    interface Conditions {
        void write(Map<String, Object> json, Condition condition, String textKey, String treeKey);
    }

    void write(Body body, Map<String, Object> json) {
        if (body instanceof Ladder ladder) {
            json.put("levels", levels(ladder));
        } else if (body instanceof Dichotomy dichotomy) {
            conditions.write(json, dichotomy.when(), "when", "ast");
        } else if (body instanceof Tally tally) {
            json.put(
                    "items", tally.items().stream().map(item -> item.text('\'')).toList());
            if (withTrees) {
                json.put("itemsAst", tally.items().stream().map(TreeMaps::of).toList());
            }
            json.put("cuts", cuts(tally));
        } else if (body instanceof Rated rated) {
            rated.crossCheck().ifPresent(check -> json.put("crossCheck", Map.of("levels", levels(check))));
        }
    }

    private List<Object> levels(Ladder ladder) {
        List<Object> levels = new ArrayList<>();
        for (Level level : ladder.levels()) {
            Map<String, Object> json = score(level.points());
            conditions.write(json, level.when(), "when", "ast");
            levels.add(json);
        }
        levels.add(otherwise(ladder.otherwise()));
        return levels;
    }

    private static List<Object> cuts(Tally tally) {
        List<Object> cuts = new ArrayList<>();
        for (Tally.Cut cut : tally.cuts()) {
            Map<String, Object> json = score(cut.points());
            json.put("atLeast", cut.atLeast());
            cuts.add(json);
        }
        cuts.add(otherwise(tally.otherwise()));
        return cuts;
    }

    private static Map<String, Object> score(BigDecimal points) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("score", points);
        return json;
    }

    private static Map<String, Object> otherwise(BigDecimal points) {
        Map<String, Object> json = score(points);
        json.put("otherwise", true);
        return json;
    }
}
