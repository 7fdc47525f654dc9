package org.egovindex.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.rules.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.egovindex.rules.MunicipalRules;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The testing kit, on rules of which the outcome is known. */
class RuleVerifierTest {
    private final RuleVerifier everyPage =
            verify(MunicipalRules.privacy()).given("site.reachable", true).given("policy.scope", "every-page");

    @Test
    void casesThatAreAsExpectedPassInSilence() {
        everyPage.given("contact.hours", 24).scores(3);
        everyPage.missing("contact.hours").cannotTell(2, 3).because("contact.hours");
        everyPage.given("contact.hours", "48").scores(BigDecimal.valueOf(2));
        everyPage.missing("policy.scope", Absence.NOT_FOUND).scores(0);
        everyPage.given("site.reachable", false).isInapplicable();
        verify(MunicipalRules.privacy()).isUntested();
        verify(MunicipalRules.rated()).given("site.map", true).crossCheck().scores(3);
    }

    @Test
    void aCaseThatIsNotSaysWhatWasSeenWhatCameOfItAndWhy() {
        assertThatThrownBy(() -> everyPage.given("contact.hours", 25).scores(3))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "PS-01 with site.reachable = true, policy.scope = every-page, contact.hours = 25\n")
                .hasMessageContaining("must be:  3\n  but is:   2\n")
                .hasMessageContaining("2, since policy.scope is every-page");
        assertThatThrownBy(() -> everyPage.cannotTell(2, 3).because("policy.scope"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("must be:  cantTell 2..3 missing policy.scope")
                .hasMessageContaining("it depends on contact.hours (nobody looked)");
        assertThatThrownBy(() -> everyPage.isUntested()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> everyPage.isInapplicable()).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatTheSlotCannotHoldIsRefused() {
        assertThatThrownBy(() -> everyPage.given("contact.hours", "soon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The slot contact.hours must be a whole number from 0 to 8760 h, not \"soon\".");
        assertThatThrownBy(() -> everyPage.given("contact.hour", 3))
                .hasMessageContaining("Maybe contact.hours is meant");
        assertThatThrownBy(() -> everyPage.crossCheck()).hasMessageContaining("must have a cross-check");
    }

    @TestFactory
    Stream<DynamicTest> examplesInsideABookRunAsTests() {
        return RuleVerifier.examplesOf(MunicipalRules.book()).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), example::run));
    }

    @Test
    void anExampleThatContradictsItsRuleFails() {
        RuleBook book = MunicipalRules.book();
        List<RunnableExample> examples = RuleVerifier.examplesOf(book);
        assertThat(examples).hasSize(6);
        assertThat(examples.get(5).name()).isEqualTo("PS-01 example 6: nothing seen gives untested");
        Rule broken = Mutants.of(book.rule("PS-01")).stream()
                .filter(mutant -> mutant.is().equals("contact.hours <= 23"))
                .findFirst()
                .orElseThrow()
                .rule();
        RunnableExample first = new RunnableExample(book.vocabulary(), broken, 0);
        assertThatThrownBy(first::run).isInstanceOf(AssertionError.class).hasMessageContaining("must be:  3");
        assertThatCode(examples.get(0)::run).doesNotThrowAnyException();
    }
}
