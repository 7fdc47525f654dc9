package org.egovindex.quickstart;

import org.egovindex.rules.advice.ToDo;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.MissingEvidencePolicies;
import org.egovindex.rules.rule.RuleBook;

/** An example of docs/rules.md: what nobody looked at is never scored by accident. The rule and the evidence are invented. */
public final class MissingEvidence {
    private MissingEvidence() {}

    /**
     * Scores a site of which little is known.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // docs: missing evidence
        RuleBook rules = RuleBooks.parse("""
                checklist invented 1.0.0
                area privacy 20 "Privacy"
                scale ordinal : 0, 1, 2, 3
                slot policy.scope : ordered enum none, home-only, every-page source both absent not-found is none
                slot contact.hours : int 0..8760 h source observer
                criterion P1 in privacy on ordinal
                  3 when policy.scope == "every-page" && contact.hours <= 24
                  2 when policy.scope == "every-page"
                  1 when policy.scope != "none"
                  0 otherwise
                """, "invented.rules").orThrow();

        Evidence nothing = Evidence.none(Site.ANY, rules.vocabulary());
        System.out.println(rules.assess(nothing).finding("P1"));

        Evidence looked =
                nothing.draft().miss("policy.scope", Absence.NOT_FOUND).finished();
        System.out.println(rules.assess(looked).finding("P1"));

        Evidence open = nothing.draft()
                .see("policy.scope", Value.of("every-page"))
                .miss("contact.hours", Absence.BLOCKED)
                .finished();
        Assessment assessment = rules.assess(open);
        System.out.println(assessment.finding("P1"));
        System.out.println(assessment.total() + "; at least "
                + assessment.total().score(MissingEvidencePolicies.ZERO).orElseThrow());
        ToDo.of(assessment).print();
        // end
    }
}
