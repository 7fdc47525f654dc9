package org.egovindex.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.rules.edition.Municipal.OF_2003;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

class AssessmentDiffTest {
    private static final Evidence SEEN = Evidence.draft(Site.ANY, OF_2003.vocabulary())
            .see("site.reachable", Value.of(true))
            .see("policy.scope", Value.of("every-page"))
            .finished();
    private static final Evidence MORE =
            SEEN.draft().see("contact.hours", Value.of(48)).finished();

    @Test
    void moreEvidenceIsNamedWhereItChangedAnOutcome() {
        AssessmentDiff diff = AssessmentDiff.of(OF_2003.assess(SEEN), OF_2003.assess(MORE));
        assertThat(diff.criteria()).hasSize(1);
        OutcomeChange change = diff.criteria().get(0);
        assertThat(change.criterion()).isEqualTo("PS-01");
        assertThat(change.reason()).isEqualTo("contact.hours: not-looked -> 48");
        assertThat(change.after().orElseThrow()).hasToString("2");
        assertThat(diff.areas()).extracting(ExtentChange::subject).containsExactly("area privacy");
        assertThat(diff.total().isNone()).isFalse();
        assertThat(diff.table().notes()).containsExactly("3 criteria came out the same.");
    }

    @Test
    void anotherRuleIsNamedWhereTheEvidenceIsTheSame() {
        RuleBook of2005 = Municipal.edition(
                        new Change.ReplaceCriterion(Municipal.ps01(Municipal.hours(Relation.LESS, 48))),
                        new Change.RemoveCriterion("C-01", "every site answers now"))
                .resolve(OF_2003);
        AssessmentDiff diff = AssessmentDiff.of(OF_2003.assess(MORE), of2005.assess(MORE));
        assertThat(diff.criteria().stream().map(change -> change.criterion() + " " + change.reason()))
                .isEqualTo(List.of("PS-01 the rule", "C-01 the criterion is gone"));
        assertThat(diff.areas()).extracting(ExtentChange::subject).containsExactly("area privacy", "area content");
        assertThat(diff.areas().get(1).after()).isEmpty();
    }

    @Property(tries = 1000)
    void nothingCameOutOtherwiseThanItself(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(4);
        Assessment assessment = book.assess(any.evidence(book.vocabulary(), 40));
        assertThat(AssessmentDiff.of(assessment, assessment).isEmpty()).isTrue();
    }
}
