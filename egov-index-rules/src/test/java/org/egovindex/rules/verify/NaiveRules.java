package org.egovindex.rules.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rules evaluated straight from the JSON of a resolved book, by the words of the README of the vectors and without any class of the
 * library: true, false and null for unknown, sets of points, and every subset tried for the intervals.
 */
final class NaiveRules {
    private final Map<String, Object> book;
    private final Map<String, Object> evidence;

    NaiveRules(Map<String, Object> book, Map<String, Object> evidence) {
        this.book = book;
        this.evidence = evidence;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object json) {
        return (Map<String, Object>) json;
    }

    static List<?> list(Object json) {
        return (List<?>) json;
    }

    /** What comes of all criteria: outcome, points or possible, mayNotApply, missing, check. */
    Map<String, Object> outcomes() {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        map(book.get("criteria")).forEach((id, criterion) -> outcomes.put(id, criterion(id, map(criterion))));
        return outcomes;
    }

    private Map<String, Object> criterion(String id, Map<String, Object> criterion) {
        Rungs rungs = new Rungs();
        if (criterion.get("appliesWhenAst") != null) {
            rungs.applies = map(criterion.get("appliesWhenAst"));
        }
        switch ((String) criterion.get("kind")) {
            case "ladder" -> ladder(rungs, criterion);
            case "dichotomy" -> {
                rungs.add(points(criterion).last(), map(criterion.get("ast")));
                rungs.otherwise = points(criterion).first();
            }
            case "tally" -> tally(rungs, criterion);
            default -> {
                String word = id.replaceAll("[^A-Za-z0-9_]", "_");
                rated(rungs, "rated." + (word.matches("[0-9].*") ? "_" : "") + word, points(criterion));
            }
        }
        Map<String, Object> result = rungs.result();
        if (criterion.get("crossCheck") != null) {
            Rungs check = new Rungs();
            check.applies = rungs.applies;
            ladder(check, map(criterion.get("crossCheck")));
            result.put("check", check.result());
        }
        return result;
    }

    private static void ladder(Rungs rungs, Map<String, Object> levels) {
        for (Object level : list(levels.get("levels"))) {
            BigDecimal score = (BigDecimal) map(level).get("score");
            if (map(level).containsKey("otherwise")) {
                rungs.otherwise = score;
            } else {
                rungs.add(score, map(map(level).get("ast")));
            }
        }
    }

    private static void tally(Rungs rungs, Map<String, Object> criterion) {
        for (Object cut : list(criterion.get("cuts"))) {
            BigDecimal score = (BigDecimal) map(cut).get("score");
            if (map(cut).containsKey("otherwise")) {
                rungs.otherwise = score;
            } else {
                List<Object> atLeast = new ArrayList<>(List.of(map(cut).get("atLeast")));
                atLeast.addAll(list(criterion.get("itemsAst")));
                rungs.add(score, Map.of("atLeast", atLeast));
            }
        }
    }

    private static void rated(Rungs rungs, String slot, TreeSet<BigDecimal> points) {
        rungs.otherwise = points.first();
        points.descendingSet().stream()
                .filter(one -> !one.equals(points.first()))
                .forEach(one -> rungs.add(one, Map.of("eq", List.of(slot, one))));
    }

    private TreeSet<BigDecimal> points(Map<String, Object> criterion) {
        Object scale = criterion.get("scale");
        Object points = scale instanceof String name ? map(book.get("scales")).get(name) : scale;
        TreeSet<BigDecimal> all = new TreeSet<>();
        (points instanceof List<?> list ? list : map(points).values()).forEach(one -> all.add((BigDecimal) one));
        return all;
    }

    /** What stands in a slot: a value, or nothing. */
    private Object value(String slot) {
        Object seen = evidence.get(slot);
        if (!(seen instanceof Map<?, ?> absent)) {
            return seen;
        }
        Object declared = map(book.get("slots")).get(slot);
        Object findings = declared == null ? null : map(declared).get("onAbsent");
        return findings == null ? null : map(findings).get((String) absent.get("absent"));
    }

    private String reason(String slot) {
        Object seen = evidence.get(slot);
        return seen instanceof Map<?, ?> absent ? (String) absent.get("absent") : "not-looked";
    }

    /** The answer of a tree; unknown is null. The slots of unknown answers are added to the missing. */
    private Boolean truth(Map<String, Object> tree, Map<String, String> missing) {
        String operator = tree.keySet().iterator().next();
        Object of = tree.get(operator);
        switch (operator) {
            case "const":
                return (Boolean) of;
            case "not":
                Boolean inner = truth(map(of), missing);
                return inner == null ? null : !inner;
            case "all", "any", "atLeast":
                return junction(operator, list(of), missing);
            default:
                return atom(operator, of, missing);
        }
    }

    private Boolean junction(String operator, List<?> of, Map<String, String> missing) {
        boolean counting = operator.equals("atLeast");
        List<?> parts = counting ? of.subList(1, of.size()) : of;
        int needed = counting ? ((BigDecimal) of.get(0)).intValueExact() : operator.equals("all") ? parts.size() : 1;
        Map<String, String> below = new TreeMap<>();
        int yes = 0;
        int open = 0;
        for (Object part : parts) {
            Boolean truth = truth(map(part), below);
            yes += Boolean.TRUE.equals(truth) ? 1 : 0;
            open += truth == null ? 1 : 0;
        }
        if (yes >= needed || yes + open < needed) {
            return yes >= needed;
        }
        missing.putAll(below);
        return null;
    }

    private Boolean atom(String operator, Object of, Map<String, String> missing) {
        String slot = (String) (of instanceof List<?> list ? list.get(0) : of);
        Object value = value(slot);
        if (value == null) {
            missing.put(slot, reason(slot));
            return null;
        }
        if (operator.equals("slot")) {
            return (Boolean) value;
        }
        List<?> constants = list(of).subList(1, list(of).size());
        if (operator.equals("in")) {
            return constants.stream().anyMatch(one -> compare(slot, value, one) == 0);
        }
        if (operator.equals("startsWith")) {
            return ((String) value).startsWith((String) constants.get(0));
        }
        int order = compare(slot, value, constants.get(0));
        return switch (operator) {
            case "eq" -> order == 0;
            case "ne" -> order != 0;
            case "lt" -> order < 0;
            case "le" -> order <= 0;
            case "gt" -> order > 0;
            case "ge" -> order >= 0;
            default -> throw new AssertionError(operator);
        };
    }

    private int compare(String slot, Object one, Object other) {
        if (one instanceof BigDecimal number) {
            return number.compareTo((BigDecimal) other);
        }
        Object values =
                one instanceof String ? map(map(book.get("slots")).get(slot)).get("values") : null;
        if (values != null) {
            return Integer.compare(list(values).indexOf(one), list(values).indexOf(other));
        }
        return one instanceof String text ? text.compareTo((String) other) : one.equals(other) ? 0 : 1;
    }

    private static void slots(Object tree, Set<String> into) {
        map(tree).forEach((operator, of) -> {
            switch (operator) {
                case "const" -> {}
                case "not" -> slots(of, into);
                case "all", "any" -> list(of).forEach(part -> slots(part, into));
                case "atLeast" -> list(of).stream().skip(1).forEach(part -> slots(part, into));
                case "slot" -> into.add((String) of);
                default -> into.add((String) list(of).get(0));
            }
        });
    }

    /** A ladder, from the top. */
    private final class Rungs {
        private Map<String, Object> applies = Map.of("const", true);
        private final List<Map<String, Object>> conditions = new ArrayList<>();
        private final List<BigDecimal> scores = new ArrayList<>();
        private BigDecimal otherwise = BigDecimal.ZERO;

        void add(BigDecimal score, Map<String, Object> condition) {
            scores.add(score);
            conditions.add(condition);
        }

        Map<String, Object> result() {
            TreeMap<String, String> missing = new TreeMap<>();
            Boolean applying = truth(applies, missing);
            if (Boolean.FALSE.equals(applying)) {
                return new LinkedHashMap<>(Map.of("outcome", "inapplicable"));
            }
            TreeSet<BigDecimal> possible = new TreeSet<>();
            boolean decided = false;
            for (int rung = 0; rung < scores.size() && !decided; rung++) {
                Boolean truth = truth(conditions.get(rung), missing);
                if (truth == null || truth) {
                    possible.add(scores.get(rung));
                }
                decided = Boolean.TRUE.equals(truth);
            }
            if (!decided) {
                possible.add(otherwise);
            }
            return result(applying, possible, missing);
        }

        private Map<String, Object> result(
                Boolean applying, TreeSet<BigDecimal> possible, TreeMap<String, String> missing) {
            Map<String, Object> result = new LinkedHashMap<>();
            if (possible.size() == 1 && applying != null) {
                result.put("outcome", "scored");
                result.put("points", possible.first());
                return result;
            }
            Set<String> slots = new TreeSet<>();
            slots(applies, slots);
            conditions.forEach(condition -> slots(condition, slots));
            boolean untested = slots.stream()
                    .allMatch(slot -> value(slot) == null && reason(slot).equals("not-looked"));
            result.put("outcome", untested ? "untested" : "cantTell");
            result.put("possible", List.copyOf(possible));
            if (applying == null) {
                result.put("mayNotApply", true);
            }
            result.put("missing", untested ? List.copyOf(slots) : List.copyOf(missing.keySet()));
            return result;
        }
    }

    /** The intervals of the areas by id, and of the whole under an empty id. */
    Map<String, Object> intervals() {
        Map<String, Object> outcomes = outcomes();
        Map<String, Object> intervals = new LinkedHashMap<>();
        List<NaivePart> areas = new ArrayList<>();
        for (Object area : list(book.get("areas"))) {
            String id = (String) map(area).get("id");
            BigDecimal points = (BigDecimal) map(area).get("points");
            List<NaivePart> parts = new ArrayList<>();
            map(book.get("criteria")).forEach((criterion, rule) -> {
                Map<String, Object> outcome = map(outcomes.get(criterion));
                if (map(rule).get("area").equals(id) && !outcome.get("outcome").equals("inapplicable")) {
                    parts.add(NaivePart.of(outcome, points(map(rule)).last()));
                }
            });
            NaivePart whole = NaivePart.together(parts, points);
            intervals.put(id, whole.shown());
            if (!parts.isEmpty()) {
                areas.add(whole);
            }
        }
        intervals.put(
                "", NaivePart.together(areas, (BigDecimal) book.get("points")).shown());
        return intervals;
    }
}
