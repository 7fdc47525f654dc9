package org.egovindex.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.condition.Traced;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.junit.jupiter.api.Test;

/** The deciding experiment: what comes of questions to slots at which nobody looked. */
class ScopeNeverObservedTest {
    private static final Slot SCOPE = Slot.of("policy.scope", Domain.ordered("none", "home-only", "every-page"))
            .whenAbsent(Absence.NOT_FOUND, Value.of("none"));
    private static final Slot HOURS =
            Slot.of("contact.hours", Domain.whole().in("h").between(0, 8760));
    private static final Slot REACHABLE = Slot.of("site.reachable", Domain.flag());
    private static final Vocabulary SLOTS = Vocabulary.of(SCOPE, HOURS, REACHABLE);
    private static final Evidence NOTHING = Evidence.none(Site.ANY, SLOTS);
    private static final Condition EVERY_PAGE = new Comparison(SCOPE, Relation.EQUAL, Value.of("every-page"));
    private static final Rule RULE = new Rule(
            Criterion.of("PS-01", "How far is the policy linked?", ScoringScale.fourPoint()),
            new IsTrue(REACHABLE),
            new Ladder(
                    List.of(
                            new Level(
                                    BigDecimal.valueOf(3),
                                    EVERY_PAGE.and(new Comparison(HOURS, Relation.AT_MOST, Value.of(24)))),
                            new Level(BigDecimal.valueOf(2), EVERY_PAGE),
                            new Level(BigDecimal.ONE, new Comparison(SCOPE, Relation.EQUAL, Value.of("home-only")))),
                    BigDecimal.ZERO),
            Annotation.NONE,
            List.of());

    @Test
    void anUnobservedScopeIsNotDifferentFromNoneButUnknownAndTheSlotIsNamed() {
        Traced answer = new Comparison(SCOPE, Relation.UNEQUAL, Value.of("none")).trace(NOTHING);
        assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsOnlyKeys("policy.scope").containsValue(Absence.NOT_LOOKED);
    }

    @Test
    void unobservedHoursAreNotAtMostTwentyFourButUnknown() {
        assertThat(new Comparison(HOURS, Relation.AT_MOST, Value.of(24)).truth(NOTHING))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void lookedForAndNotFoundIsAFindingWhereTheSlotSaysSo() {
        Evidence looked =
                NOTHING.draft().miss("policy.scope", Absence.NOT_FOUND).finished();
        assertThat(new Comparison(SCOPE, Relation.UNEQUAL, Value.of("none")).truth(looked))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void aCriterionSaysWhatIsOpenAndForWantOfWhat() {
        Evidence seen = NOTHING.draft()
                .see("site.reachable", Value.of(true))
                .see("policy.scope", Value.of("every-page"))
                .finished();
        Finding finding = RULE.assess(seen);
        assertThat(finding.outcome()).isInstanceOf(Outcome.CannotTell.class);
        assertThat(finding.outcome().possible()).containsExactly(BigDecimal.valueOf(2), BigDecimal.valueOf(3));
        assertThat(finding.outcome().missing()).containsOnlyKeys("contact.hours");
        CellSpace space = CellSpace.of(CellLadder.conditions(RULE));
        CellLadder ladder = CellLadder.of(RULE, space);
        assertThat(ladder.points(ladder.highest(space.of(seen)))).isEqualTo(BigDecimal.valueOf(3));
        assertThat(ladder.points(ladder.lowest(space.of(seen)))).isEqualTo(BigDecimal.valueOf(2));
    }

    @Test
    void nobodyLookedIsUntestedAndAnUnreachableSiteIsInapplicable() {
        assertThat(RULE.assess(NOTHING).outcome()).isInstanceOf(Outcome.Untested.class);
        Evidence down = NOTHING.draft().see("site.reachable", Value.of(false)).finished();
        assertThat(RULE.assess(down).outcome()).isEqualTo(new Outcome.Inapplicable());
        assertThat(Optional.of(RULE.slots().size())).contains(3);
    }
}
