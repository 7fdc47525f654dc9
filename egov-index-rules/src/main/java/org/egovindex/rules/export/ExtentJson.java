package org.egovindex.rules.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Rational;
import org.egovindex.rules.rule.EvidenceCoverage;
import org.egovindex.rules.rule.Extent;
import org.egovindex.rules.rule.MissingEvidence;
import org.egovindex.rules.rule.MissingEvidencePolicies;

/** How far a score is known: interval, coverage, and what each policy for missing evidence makes of it. */
final class ExtentJson {
    private static final List<MissingEvidence> POLICIES = List.of(
            MissingEvidencePolicies.BOUNDS,
            MissingEvidencePolicies.STRICT,
            MissingEvidencePolicies.ZERO,
            MissingEvidencePolicies.EXCLUDE,
            MissingEvidencePolicies.prorate(3));

    private ExtentJson() {}

    static void write(JsonObject into, Extent extent) {
        into.with("points", number(extent.points()))
                .withAny(
                        "interval",
                        extent.interval()
                                .map(reach -> new JsonObject()
                                        .with("lowest", number(reach.lowest()))
                                        .with("highest", number(reach.highest()))
                                        .map()))
                .withFlag("mayNotApply", extent.mayNotApply())
                .with("coverage", coverage(extent.coverage()))
                .with(
                        "scores",
                        POLICIES.stream().map(policy -> score(extent, policy)).toList());
    }

    /** The number exactly, as a decimal or a fraction, and as a decimal of at most 17 digits. */
    private static Map<String, Object> number(Rational number) {
        return new JsonObject()
                .with("exact", number.toString())
                .with("decimal", number.toDecimal())
                .map();
    }

    private static Map<String, Object> score(Extent extent, MissingEvidence policy) {
        Optional<Rational> score = extent.score(policy);
        return new JsonObject()
                .with("policy", policy.id())
                .withAny("exact", score.map(Rational::toString))
                .withAny("decimal", score.map(Rational::toDecimal))
                .withFlag("none", score.isEmpty())
                .map();
    }

    private static Map<String, Object> coverage(EvidenceCoverage coverage) {
        return new JsonObject()
                .with("scored", coverage.scored())
                .with("cantTell", coverage.cannotTell())
                .with("untested", coverage.untested())
                .with("inapplicable", coverage.inapplicable())
                .with("decidedMaxima", number(coverage.decidedMaxima()))
                .with("applicableMaxima", number(coverage.applicableMaxima()))
                .map();
    }
}
