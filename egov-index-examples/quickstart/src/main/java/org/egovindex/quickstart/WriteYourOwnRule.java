package org.egovindex.quickstart;

import static org.egovindex.rules.syntax.RuleBookSyntax.ORDINAL_0_3;
import static org.egovindex.rules.syntax.RuleBookSyntax.area;
import static org.egovindex.rules.syntax.RuleBookSyntax.book;
import static org.egovindex.rules.syntax.RuleBookSyntax.criterion;
import static org.egovindex.rules.verify.RuleVerifier.verify;

import org.egovindex.rules.document.RuleBookText;
import org.egovindex.rules.lint.Lint;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.rules.syntax.EnumSlot;
import org.egovindex.rules.syntax.NamedArea;
import org.egovindex.rules.syntax.PlacedRule;
import org.egovindex.rules.syntax.Slots;
import org.egovindex.rules.syntax.WholeSlot;

/** An example of docs/rules.md: a rule written in Java, tested, checked, and written down for other tools. The rule is invented. */
public final class WriteYourOwnRule {
    private WriteYourOwnRule() {}

    /** Writes a rule and prints what comes of it. */
    public static void main(String[] arguments) {
        // docs: write your own rule
        NamedArea services = area("services", "Services", 20);
        EnumSlot<Step> step = Slots.oneOf("permit.step", Step.class).ordered().notFoundMeans(Step.NONE);
        WholeSlot days = Slots.whole("permit.days", "d").between(0, 365);

        PlacedRule permits = criterion("S-01")
                .in(services)
                .on(ORDINAL_0_3)
                .asking("How far can a building permit be had online?")
                .level(3, step.is(Step.DECISION).and(days.atMost(14)))
                .level(2, step.atLeast(Step.REQUEST))
                .level(1, step.is(Step.FORM))
                .otherwise(0)
                .because("our own words")
                .ours()
                .build();

        verify(permits).given(step, Step.DECISION).given(days, 14).scores(3);
        verify(permits).given(step, Step.DECISION).given(days, 15).scores(2);
        verify(permits)
                .given(step, Step.DECISION)
                .missing(days)
                .cannotTell(2, 3)
                .because("permit.days");
        verify(permits).isUntested();

        RuleBook rules = book("invented")
                .version("1.0.0")
                .area(services)
                .criteria(permits)
                .build();
        Lint.of(rules).print();
        System.out.print(RuleBookText.write(rules));
        // end
    }

    /** How far one gets without going there; from nothing to the decision itself. */
    enum Step {
        NONE,
        FORM,
        REQUEST,
        DECISION
    }
}
