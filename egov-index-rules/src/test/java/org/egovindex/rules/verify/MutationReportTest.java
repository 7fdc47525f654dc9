package org.egovindex.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.MunicipalRules;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** Whether examples notice mistakes. */
class MutationReportTest {
    private static List<String> mistakes(Condition condition) {
        return ConditionMutants.of(condition).stream()
                .map(mistake -> mistake.whole().text('"'))
                .toList();
    }

    @Test
    void everySmallMistakeIsMadeOnce() {
        Slot word = Slot.of("w", Domain.oneOf("a", "b", "c"));
        Slot text = Slot.of("t", Domain.text());
        IsTrue search = new IsTrue(MunicipalRules.SEARCH);
        assertThat(mistakes(search)).containsExactly("!site.search");
        assertThat(mistakes(new OneOf(word, List.of(Value.of("a"), Value.of("c")))))
                .containsExactly("w in [\"c\"]", "w in [\"a\"]");
        assertThat(mistakes(new StartsWith(text, "ab"))).containsExactly("t.startsWith(\"a\")");
        assertThat(mistakes(new StartsWith(text, "a"))).isEmpty();
        assertThat(mistakes(new AtLeast(1, List.of(search, search))))
                .containsExactly(
                        "atLeast(2, site.search, site.search)",
                        "atLeast(1, !site.search, site.search)",
                        "atLeast(1, site.search, !site.search)");
        assertThat(mistakes(search.and(new IsTrue(MunicipalRules.MAP))))
                .containsExactly("site.search || site.map", "!site.search && site.map", "site.search && !site.map");
        assertThat(mistakes(((org.egovindex.rules.rule.Ladder)
                                MunicipalRules.privacy().body())
                        .levels()
                        .get(2)
                        .when()))
                .contains("policy.scope != \"home-only\"", "policy.scope == \"none\"", "policy.scope == \"every-page\"")
                .hasSize(7);
    }

    @Test
    void theReportCountsKilledEquivalentAndSurvivors() {
        MutationReport report = MutationReport.of(MunicipalRules.book());
        assertThat(report.mutants())
                .isEqualTo(report.killed()
                        + report.equivalent()
                        + report.survivors().size());
        CriterionMutation privacy = report.criteria().get(0);
        assertThat(privacy.killed()).isGreaterThan(privacy.survivors().size());
        assertThat(privacy.equivalent()).isPositive();
        assertThat(report.criteria().get(1).survivors())
                .hasSize(1)
                .allSatisfy(survivor -> assertThat(survivor)
                        .hasToString("US-01, yes: site.search became !site.search; differs on site.search = false"));
        assertThat(report.criteria().get(3).mutants()).as("the cross-check").isEqualTo(1);
        assertThat(report.text()).contains("mutants killed by the examples").contains("first survivor");
        assertThat(report.share().doubleValue()).isBetween(0.5, 1.0);
    }

    @Test
    void equivalentIsOnlyWhatNoEvidenceTellsApart() {
        int equivalent = 0;
        for (int seed = 0; seed < 200; seed++) {
            AnyRules any = new AnyRules(seed);
            RuleBook book = any.book(3);
            for (Rule rule : book.rules()) {
                for (Mutant mutant : Mutants.of(rule)) {
                    RuleDifference.Answer answer = RuleDifference.between(rule, mutant.rule());
                    if (answer.found() != RuleDifference.Found.NONE) {
                        continue;
                    }
                    equivalent++;
                    for (int time = 0; time < 5; time++) {
                        Evidence evidence = any.evidence(book.vocabulary(), 30);
                        assertThat(mutant.rule().assess(evidence).outcome().points())
                                .as("%s", mutant)
                                .isEqualTo(rule.assess(evidence).outcome().points());
                    }
                }
            }
        }
        assertThat(equivalent).isPositive();
    }
}
