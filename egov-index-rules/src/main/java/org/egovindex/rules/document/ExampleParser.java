package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Expectation;

/** The examples of a criterion. */
final class ExampleParser {
    private static final List<String> KEYS = List.of("given", "expect");
    private static final List<String> EXPECTED = List.of("score", "cantTell", "inapplicable", "untested", "check");
    private static final int MOST = 1_000;

    private final Scope scope;
    private final ScoringScale scale;

    ExampleParser(Scope scope, ScoringScale scale) {
        this.scope = scope;
        this.scale = scale;
    }

    List<Example> examples(JsonTree list) {
        List<Example> examples = new ArrayList<>();
        list.elements(MOST).forEach(one -> example(one).ifPresent(examples::add));
        return examples;
    }

    private Optional<Example> example(JsonTree json) {
        Keys.allow(json, KEYS);
        Map<String, Reading> given = new TreeMap<>();
        json.require("given", "What was seen? {} if nobody looked.")
                .ifPresent(seen -> seen.members()
                        .forEach((name, one) -> SlotName.find(one, name, scope)
                                .flatMap(slot -> ValueParser.reading(one, slot))
                                .ifPresent(reading -> given.put(name, reading))));
        Optional<JsonTree> expect = json.require("expect", "What must come of it? As in {\"score\": 3}.");
        Optional<JsonTree> check = expect.flatMap(all -> all.find("check"));
        check.ifPresent(inner -> Keys.allow(expect.get(), List.of("check")));
        Example.Part part = check.isPresent() ? Example.Part.CROSS_CHECK : Example.Part.RULE;
        return check.or(() -> expect).flatMap(this::expectation).map(outcome -> new Example(given, outcome, part));
    }

    private Optional<Expectation> expectation(JsonTree json) {
        List<String> said =
                EXPECTED.stream().filter(key -> json.find(key).isPresent()).toList();
        if (said.size() != 1 || said.contains("check")) {
            json.problem(
                    ProblemCode.BAD_VALUE,
                    "one thing, and no more, must be expected.",
                    "As in {\"score\": 3}, {\"cantTell\": [2, 3]}, {\"inapplicable\": true} or {\"untested\": true}.");
            return Optional.empty();
        }
        String what = said.get(0);
        Keys.allow(json, what.equals("cantTell") ? List.of(what, "missing") : said);
        JsonTree of = json.find(what).orElseThrow();
        if (what.equals("score")) {
            return Rungs.points(of, scale).map(Expectation.Scores::new);
        }
        if (what.equals("cantTell")) {
            return open(json, of);
        }
        Optional<Boolean> flag = of.flag();
        if (flag.filter(is -> !is).isPresent()) {
            of.problem(ProblemCode.BAD_VALUE, what + " must be true.", "Maybe another outcome is meant.");
            return Optional.empty();
        }
        return flag.map(is -> what.equals("untested") ? new Expectation.Untested() : new Expectation.Inapplicable());
    }

    private Optional<Expectation> open(JsonTree json, JsonTree range) {
        List<BigDecimal> ends = new ArrayList<>();
        range.elements(ScoringScale.MOST_ANSWERS)
                .forEach(one -> Rungs.points(one, scale).ifPresent(ends::add));
        List<String> missing = new ArrayList<>();
        json.find("missing")
                .ifPresent(all -> all.elements(1_000)
                        .forEach(one -> one.text()
                                .filter(name -> SlotName.find(one, name, scope).isPresent())
                                .ifPresent(missing::add)));
        boolean two = range.isArray() && range.elements().size() == 2;
        if (range.isArray() && (!two || (ends.size() == 2 && ends.get(0).compareTo(ends.get(1)) > 0))) {
            range.problem(
                    ProblemCode.BAD_VALUE,
                    "here must be the fewest and the most points that are possible.",
                    "As in [2, 3].");
            return Optional.empty();
        }
        return ends.size() != 2
                ? Optional.empty()
                : Optional.of(new Expectation.CannotTell(ends.get(0), ends.get(1), missing));
    }
}
