package org.egovindex.rules.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Outcome;

/** What came of one criterion, with the answers of its levels. */
final class FindingJson {
    private FindingJson() {}

    static void write(JsonObject into, Finding finding) {
        Outcome outcome = finding.outcome();
        into.with("outcome", outcome.id())
                .withAny("points", outcome.points())
                .withAny("possible", outcome.points().isPresent() ? List.of() : outcome.possible())
                .withFlag("mayNotApply", outcome.mayNotApply())
                .withAny("decidedBy", decidedBy(finding))
                .withAny("missing", missing(outcome));
        if (!finding.rule().alwaysApplies()) {
            into.with("applies", TraceJson.of(finding.applies()));
        }
        into.withAny("levels", levels(finding)).with("text", finding.explain().how());
    }

    /** The level that decided, also where it was left for the last one. */
    private static Optional<Map<String, Object>> decidedBy(Finding finding) {
        return finding.outcome()
                .points()
                .map(points -> new JsonObject()
                        .with("score", points)
                        .withFlag("otherwise", finding.decidedBy().isEmpty())
                        .map());
    }

    private static List<Map<String, Object>> missing(Outcome outcome) {
        List<Map<String, Object>> missing = new ArrayList<>();
        outcome.missing()
                .forEach((slot, reason) -> missing.add(new JsonObject()
                        .with("slot", slot)
                        .with("reason", reason.id())
                        .map()));
        return missing;
    }

    /** The levels from the top; those below the first true one were not asked. */
    private static List<Map<String, Object>> levels(Finding finding) {
        List<Map<String, Object>> levels = new ArrayList<>();
        if (finding.applies().truth() == Truth.FALSE) {
            return levels;
        }
        Ladder ladder = finding.rule().ladder();
        for (int rung = 0; rung < finding.levels().size(); rung++) {
            BigDecimal score = ladder.levels().get(rung).points();
            levels.add(new JsonObject()
                    .with("score", score)
                    .with("value", finding.levels().get(rung).truth().id())
                    .with("expr", TraceJson.of(finding.levels().get(rung)))
                    .map());
        }
        return levels;
    }
}
