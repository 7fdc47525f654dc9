package org.egovindex.rules.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.JsonView;
import org.egovindex.rules.MunicipalRules;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.Outcome;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** EARL and XCCDF: structure, and the table of outcomes. */
class EarlTest {
    private static final Tool TOOL = new Tool("egov-index-rules", "0.1.0");
    private final RuleBook book = MunicipalRules.book();
    private final Assessment assessment = book.assess(MunicipalRules.ghent());
    private final Object document = JsonView.of(Earl.of(assessment, TOOL));

    private List<Map<?, ?>> nodes(String type) {
        List<Map<?, ?>> found = new ArrayList<>();
        for (Object node : (List<?>) JsonView.at(document, "/@graph")) {
            Object types = ((Map<?, ?>) node).get("@type");
            if (types.equals(type) || types instanceof List<?> list && list.contains(type)) {
                found.add((Map<?, ?>) node);
            }
        }
        return found;
    }

    private Map<?, ?> assertion(String id) {
        return nodes("earl:Assertion").stream()
                .filter(node -> node.get("@id").equals("_:assertion-" + id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theContextNamesThePublicVocabularies() {
        assertThat(JsonView.at(document, "/@context/earl")).isEqualTo("http://www.w3.org/ns/earl#");
        assertThat(JsonView.at(document, "/@context/dct")).isEqualTo("http://purl.org/dc/terms/");
        assertThat(JsonView.at(document, "/@context/foaf")).isEqualTo("http://xmlns.com/foaf/0.1/");
        assertThat(JsonView.at(document, "/@context/egi")).isEqualTo("https://egovindex.org/ns/rules#");
    }

    @Test
    void everyAssertionHasAllThatTheSchemaWantsAndNamesThingsThatAreThere() {
        Set<Object> ids = new HashSet<>();
        for (Object node : (List<?>) JsonView.at(document, "/@graph")) {
            assertThat(ids.add(((Map<?, ?>) node).get("@id"))).isTrue();
        }
        assertThat(nodes("earl:Assertion")).hasSize(4 + 2 + 1).allSatisfy(node -> {
            assertThat(ids).contains(node.get("earl:assertedBy"), node.get("earl:subject"), node.get("earl:test"));
            assertThat(node.get("earl:mode").toString()).matches("earl:(manual|automatic|semiAuto)");
            assertThat(JsonView.at(node, "/earl:result/@type")).isEqualTo("earl:TestResult");
        });
        assertThat(nodes("earl:TestCase")).hasSize(4);
        assertThat(nodes("earl:TestRequirement")).hasSize(3);
    }

    @Test
    void partsAreListedAsTheSourceOfAreasAndTheWhole() {
        assertThat(assertion("area-usability").get("dct:source"))
                .isEqualTo(List.of(
                        "_:assertion-criterion-US-01", "_:assertion-criterion-US-02", "_:assertion-criterion-US-03"));
        assertThat(assertion("total").get("dct:source"))
                .isEqualTo(List.of("_:assertion-area-privacy", "_:assertion-area-usability"));
    }

    @Test
    void theVerdictIsCertainThoughTheLevelIsOpen() {
        assertThat(JsonView.at(assertion("criterion-PS-01"), "/earl:result/earl:outcome"))
                .isEqualTo("earl:passed");
        assertThat(JsonView.at(assertion("criterion-PS-01"), "/earl:result/egi:lowest"))
                .isEqualTo("2");
        assertThat(JsonView.at(assertion("criterion-PS-01"), "/earl:result/egi:highest"))
                .isEqualTo("3");
        assertThat(assertion("criterion-PS-01").get("earl:test"))
                .isEqualTo("https://egovindex.org/checklists/municipal/2005.1.0#criterion-PS-01");
    }

    @Test
    void theModeFollowsFromTheSourcesOfTheSlotsAndSoDoesTheAssertor() {
        assertThat(assertion("criterion-US-01").get("earl:mode")).isEqualTo("earl:automatic");
        assertThat(assertion("criterion-US-01").get("earl:assertedBy")).isEqualTo("_:tool");
        assertThat(assertion("criterion-US-03").get("earl:mode")).isEqualTo("earl:manual");
        assertThat(assertion("criterion-US-03").get("earl:assertedBy")).isEqualTo("_:evaluator-A");
        assertThat(assertion("criterion-PS-01").get("earl:mode")).isEqualTo("earl:semiAuto");
        assertThat(nodes("foaf:Group")).hasSize(1).allSatisfy(group -> {
            assertThat(group.get("foaf:member")).isEqualTo(List.of("_:tool", "_:evaluator-A"));
            assertThat(group.get("earl:mainAssertor")).isEqualTo("_:tool");
        });
        assertThat(nodes("foaf:Person")).hasSize(1);
    }

    @Test
    void aCriterionWithoutAThresholdHasNoVerdictUnlessItIsYesOrNo() {
        assertThat(Verdict.of(assessment.finding("US-01"))).isEqualTo(Verdict.PASSED);
        assertThat(Verdict.of(assessment.finding("US-02"))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(JsonView.at(assertion("criterion-US-02"), "/earl:result/egi:score"))
                .isEqualTo("3");
        assertThat(JsonView.at(assertion("criterion-US-02"), "/earl:result/earl:info")
                        .toString())
                .endsWith("the criterion does not say from which points it is passed");
        assertThat(Verdicts.xccdf(assessment))
                .containsEntry("PS-01", "pass")
                .containsEntry("US-01", "pass")
                .containsEntry("US-02", "unknown");
    }

    @Test
    void anUnreachableSiteIsNotapplicableAndOneAtWhichNobodyLookedNotchecked() {
        Assessment down = book.assess(MunicipalRules.ghent()
                .draft()
                .see("site.reachable", Value.of(false))
                .see("site.search", Value.of(false))
                .finished());
        assertThat(Verdicts.xccdf(down)).containsEntry("PS-01", "notapplicable").containsEntry("US-01", "fail");
        Assessment nothing = book.assess(org.egovindex.rules.evidence.Evidence.none(
                MunicipalRules.ghent().site(), book.vocabulary()));
        assertThat(Verdicts.xccdf(nothing).values()).containsOnly("notchecked");
        assertThat(Verdicts.of(nothing).text()).contains("untested");
    }

    @Test
    void outcomesFollowTheTableForEveryKindOfFindingAndThreshold() {
        Set<Verdict> met = new HashSet<>();
        for (int seed = 0; seed < 1_000; seed++) {
            AnyRules any = new AnyRules(seed);
            RuleBook some = any.book(4);
            for (Finding finding :
                    some.assess(any.evidence(some.vocabulary(), 50)).findings()) {
                for (int answer = 0; answer < finding.rule().criterion().scale().size(); answer++) {
                    BigDecimal passAt = finding.rule().criterion().scale().points(answer);
                    Finding marked = withThreshold(finding, passAt);
                    met.add(Verdict.of(marked));
                    assertThat(Verdict.of(marked)).isEqualTo(expected(finding.outcome(), passAt));
                }
            }
        }
        assertThat(met).containsExactlyInAnyOrder(Verdict.values());
    }

    private static Finding withThreshold(Finding finding, BigDecimal passAt) {
        Rule rule = finding.rule();
        Annotation annotation = new Annotation("", Lifecycle.STABLE, Origin.SOURCE, Optional.of(passAt), List.of());
        Rule marked = new Rule(rule.criterion(), rule.appliesWhen(), rule.body(), annotation, List.of());
        return new Finding(marked, finding.outcome(), finding.applies(), finding.levels());
    }

    /** The table of outcomes, row by row. */
    private static Verdict expected(Outcome outcome, BigDecimal passAt) {
        if (outcome instanceof Outcome.Scored scored) {
            return scored.worth().compareTo(passAt) >= 0 ? Verdict.PASSED : Verdict.FAILED;
        }
        if (outcome instanceof Outcome.CannotTell open && !open.mayNotApply()) {
            if (open.lowest().compareTo(passAt) >= 0) {
                return Verdict.PASSED;
            }
            return open.highest().compareTo(passAt) < 0 ? Verdict.FAILED : Verdict.CANNOT_TELL;
        }
        if (outcome instanceof Outcome.CannotTell) {
            return Verdict.CANNOT_TELL;
        }
        return outcome instanceof Outcome.Inapplicable ? Verdict.INAPPLICABLE : Verdict.UNTESTED;
    }
}
