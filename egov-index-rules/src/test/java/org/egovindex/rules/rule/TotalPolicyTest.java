package org.egovindex.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.egovindex.number.Rational;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Value;
import org.junit.jupiter.api.Test;

/** An area in which something is open though its score is not: a criterion that may not apply would be worth as much as the rest. */
class TotalPolicyTest {
    private static final RuleBook BOOK = RuleBooks.parse("""
                    checklist small 1
                    area a 20 "A"
                    slot x : bool
                    slot y : bool
                    slot z : bool
                    criterion A in a on dichotomy
                      yes when x
                    criterion B in a on dichotomy
                      applies when y
                      yes when x
                    criterion C in a on dichotomy
                      applies when z
                      yes when z
                    """, "small.rules").orThrow();
    private static final Assessment OPEN = BOOK.assess(Evidence.draft(Site.ANY, BOOK.vocabulary())
            .see("x", Value.of(true))
            .see("z", Value.of(false))
            .finished());

    @Test
    void thePoliciesThatGiveNothingWhileSomethingIsOpenGiveNoTotalEither() {
        assertThat(OPEN.total().interval()).contains(new Interval(Rational.of(20), Rational.of(20)));
        for (MissingEvidence policy : new MissingEvidence[] {
            MissingEvidencePolicies.BOUNDS, MissingEvidencePolicies.STRICT, MissingEvidencePolicies.prorate(0)
        }) {
            assertThat(OPEN.area("a").score(policy)).as(policy.id()).isEmpty();
            assertThat(OPEN.total().score(policy)).as(policy.id()).isEmpty();
        }
        assertThat(OPEN.total().score(MissingEvidencePolicies.prorate(1))).contains(Rational.of(20));
    }

    @Test
    void whatIsUntestedSaysThatItMayNotApply() {
        Assessment none = BOOK.assess(Evidence.none(Site.ANY, BOOK.vocabulary()));
        assertThat(none.finding("B").outcome())
                .hasToString("untested: 0 to 3, or does not apply; missing x (nobody looked), y (nobody looked)");
    }
}
