package org.egovindex.rules.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Rational;
import org.egovindex.rules.rule.Extent;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Outcome;

/** What is said of the site by one criterion, or by several together. */
final class EarlAssertion {
    private EarlAssertion() {}

    /** The result of a criterion: the verdict with the points, or their range and what is missing. */
    static Map<String, Object> result(Finding finding) {
        Outcome outcome = finding.outcome();
        List<BigDecimal> possible = outcome.possible();
        JsonObject result = new JsonObject()
                .with("@type", "earl:TestResult")
                .with("earl:outcome", "earl:" + Verdict.of(finding).earl())
                .withAny("egi:score", outcome.points().map(BigDecimal::toPlainString));
        if (outcome.points().isEmpty() && !possible.isEmpty()) {
            result.with("egi:lowest", possible.get(0).toPlainString())
                    .with("egi:highest", possible.get(possible.size() - 1).toPlainString());
        }
        return result.with(
                        "egi:max", finding.rule().criterion().scale().highest().toPlainString())
                .withFlag("egi:mayNotApply", outcome.mayNotApply())
                .withAny("egi:missing", missing(outcome))
                .with("earl:info", info(finding))
                .map();
    }

    private static List<Map<String, Object>> missing(Outcome outcome) {
        return outcome.missing().entrySet().stream()
                .map(entry -> new JsonObject()
                        .with("egi:slot", entry.getKey())
                        .with("egi:reason", entry.getValue().id())
                        .map())
                .toList();
    }

    private static String info(Finding finding) {
        boolean noThreshold = Verdict.of(finding) == Verdict.CANNOT_TELL
                && Verdict.passAt(finding).isEmpty();
        return finding.explain().how()
                + (noThreshold ? "; the criterion does not say from which points it is passed" : "");
    }

    /** The result of an area or the whole. */
    static Map<String, Object> result(Extent extent, List<Finding> findings) {
        JsonObject result = new JsonObject()
                .with("@type", "earl:TestResult")
                .with("earl:outcome", "earl:" + Verdict.of(findings).earl());
        extent.interval().ifPresent(reach -> {
            Optional<Rational> score = Optional.of(reach.lowest()).filter(lowest -> reach.isPoint());
            result.withAny("egi:score", score.map(EarlAssertion::decimal));
            if (score.isEmpty()) {
                result.with("egi:lowest", decimal(reach.lowest())).with("egi:highest", decimal(reach.highest()));
            }
        });
        return result.with("egi:max", decimal(extent.points()))
                .withFlag("egi:mayNotApply", extent.mayNotApply())
                .with("earl:info", extent.coverage().toString())
                .map();
    }

    private static String decimal(Rational number) {
        return number.toDecimal().toPlainString();
    }

    /** Who says what of which site by which test. */
    static Map<String, Object> of(
            String id, String assertor, String subject, String test, EarlMode mode, Map<String, Object> result) {
        return new JsonObject()
                .with("@id", id)
                .with("@type", "earl:Assertion")
                .with("earl:assertedBy", assertor)
                .with("earl:subject", subject)
                .with("earl:test", test)
                .with("earl:mode", mode.iri())
                .with("earl:result", result)
                .map();
    }
}
