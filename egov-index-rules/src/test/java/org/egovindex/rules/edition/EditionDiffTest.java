package org.egovindex.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.rules.edition.Municipal.OF_2003;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

class EditionDiffTest {
    private static EditionDiff diff(Change... changes) {
        return EditionDiff.of(OF_2003, Municipal.edition(changes).resolve(OF_2003));
    }

    private static List<String> lines(EditionDiff diff) {
        return diff.differences().stream().map(Difference::toString).toList();
    }

    /** "Within two days" became "in less than two days": an answer after exactly 48 hours is worth less. */
    @Test
    void theWorkedExampleShowsTheEvidenceThatIsDecidedOtherwise() {
        EditionDiff diff = diff(new Change.ReplaceCriterion(Municipal.ps01(Municipal.hours(Relation.LESS, 48))));
        assertThat(lines(diff))
                .startsWith("criterion PS-01 decides otherwise: {site.reachable=true, policy.scope=every-page,"
                        + " contact.hours=48}: 2 -> 1");
        assertThat(diff.required()).isEqualTo(VersionBump.MAJOR);
        assertThat(diff.isVersionEnough()).isTrue();
        assertThat(diff.differences().get(0).evidence().orElseThrow().kinds()).isEqualTo(1);
        assertThat(diff.table().notes())
                .containsExactly("The version must move by major; from 2003.1.2 to 2005.1.0 it does.");
    }

    @Test
    void wordsAloneAreAPatch() {
        EditionDiff diff = diff(new Change.Retext(
                "PS-01", Optional.of("How far is it linked?"), Optional.of("look at the foot"), Optional.empty()));
        assertThat(lines(diff))
                .containsExactly(
                        "criterion PS-01 texts: question: How far is the policy linked? -> question: How far is it linked?",
                        "criterion PS-01 texts: note:  -> note: look at the foot");
        assertThat(diff.required()).isEqualTo(VersionBump.PATCH);
    }

    @Test
    void aRuleWrittenOtherwiseThatDecidesAlikeIsAPatch() {
        Condition atMost = Municipal.hours(Relation.LESS, 49);
        assertThat(diff(new Change.ReplaceCriterion(Municipal.ps01(atMost))).required())
                .isEqualTo(VersionBump.PATCH);
    }

    @Test
    void anAbsenceThatBecomesAFindingIsAMinorStep() {
        Slot hours = Municipal.HOURS.whenAbsent(Absence.NOT_FOUND, Value.of(8760));
        EditionDiff diff = diff(new Change.ReplaceSlot(hours));
        assertThat(diff.required()).isEqualTo(VersionBump.MINOR);
        assertThat(lines(diff))
                .contains(
                        "slot contact.hours slot: no absence means anything -> not-found means 8760",
                        "criterion PS-01 decides now: {site.reachable=true, policy.scope=every-page,"
                                + " contact.hours=not-found}: 1 to 3 -> 1");
        EditionDiff back =
                EditionDiff.of(Municipal.edition(new Change.ReplaceSlot(hours)).resolve(OF_2003), OF_2003);
        assertThat(back.required()).isEqualTo(VersionBump.MAJOR);
    }

    @Test
    void aTautologyInsteadOfACommonConditionIsOpenWhereItWasDecided() {
        Condition hidden = new IsTrue(Municipal.REACHABLE).or(new IsTrue(Municipal.REACHABLE).not());
        RuleBook always = Municipal.edition(new Change.ReplaceCriterion(
                        Municipal.rule("C-01", Municipal.DICHOTOMY, new Dichotomy(Condition.always()))))
                .resolve(OF_2003);
        RuleBook perhaps = Municipal.edition(
                        new Change.ReplaceCriterion(Municipal.rule("C-01", Municipal.DICHOTOMY, new Dichotomy(hidden))))
                .resolve(OF_2003);
        assertThat(lines(EditionDiff.of(perhaps, always)))
                .containsExactly("criterion C-01 decides now: {}: 0 to 3 -> 3");
        assertThat(EditionDiff.of(perhaps, always).required()).isEqualTo(VersionBump.MINOR);
        assertThat(lines(EditionDiff.of(always, perhaps)))
                .containsExactly("criterion C-01 no longer decides: {}: 3 -> 0 to 3");
    }

    @Test
    void valuesThatOnlyOneSlotHasAreSaidAtTheSlot() {
        Slot wider = Slot.of("contact.hours", Domain.whole().in("h").between(0, 10_000));
        EditionDiff more = diff(new Change.ReplaceSlot(wider));
        assertThat(lines(more))
                .containsExactly("slot contact.hours more values: a whole number from 0 to 8760 h ->"
                        + " a whole number from 0 to 10000 h");
        assertThat(more.required()).isEqualTo(VersionBump.MINOR);
        Slot minutes = Slot.of("contact.hours", Domain.whole().in("min").between(0, 8760));
        assertThat(diff(new Change.ReplaceSlot(minutes)).required()).isEqualTo(VersionBump.MAJOR);
        Slot words = Slot.of("policy.scope", Domain.ordered("none", "home-only", "most-pages", "every-page"))
                .whenAbsent(Absence.NOT_FOUND, Value.of("none"));
        assertThat(diff(new Change.ReplaceSlot(words)).required()).isEqualTo(VersionBump.MINOR);
    }

    @Test
    void aSlotOfDecimalsIsComparedBetweenTheWholeNumbersToo() {
        Slot exact = Slot.of("contact.hours", Domain.real().in("h").between(BigDecimal.ZERO, BigDecimal.valueOf(8760)));
        assertThat(lines(diff(new Change.ReplaceSlot(exact))))
                .hasSize(1)
                .allMatch(line -> line.contains("more values"));
    }

    @Test
    void weightsScalesAndCriteriaAreMajorSteps() {
        assertThat(diff(new Change.Reweight("privacy", BigDecimal.ONE)).required())
                .isEqualTo(VersionBump.MAJOR);
        assertThat(diff(new Change.RemoveCriterion("PS-02", "gone")).required()).isEqualTo(VersionBump.MAJOR);
        assertThat(diff(new Change.Rescale("PS-03", Municipal.DICHOTOMY)).required())
                .isEqualTo(VersionBump.MAJOR);
        assertThat(diff(new Change.AddCriterion(
                                "privacy",
                                Municipal.rule(
                                        "PS-09", Municipal.DICHOTOMY, new Dichotomy(new IsTrue(Municipal.REACHABLE)))))
                        .required())
                .isEqualTo(VersionBump.MAJOR);
    }

    @Test
    void tooManyKindsOfEvidenceAreSaidAndNotPassedOver() {
        Condition many = Condition.always();
        List<Slot> slots = java.util.stream.IntStream.range(0, 12)
                .mapToObj(number -> Slot.of("s" + number, Domain.flag()))
                .toList();
        for (Slot slot : slots) {
            many = many.and(new IsTrue(slot));
        }
        List<Change> changes = new java.util.ArrayList<>();
        slots.forEach(slot -> changes.add(new Change.AddSlot(slot)));
        changes.add(new Change.ReplaceCriterion(Municipal.rule("C-01", Municipal.DICHOTOMY, new Dichotomy(many))));
        assertThat(lines(diff(changes.toArray(Change[]::new))))
                .contains("criterion C-01 not analysed: 1594323 kinds of evidence, of 200000 at most; compare by hand,"
                        + " or make two criteria of it");
    }

    @Test
    void versionsMoveByTheirFirstNumberThatDiffers() {
        assertThat(VersionBump.between("2003.1.2", "2005.1.0")).contains(VersionBump.MAJOR);
        assertThat(VersionBump.between("2005.1", "2005.2.0")).contains(VersionBump.MINOR);
        assertThat(VersionBump.between("2005.1.9", "2005.1.10")).contains(VersionBump.PATCH);
        assertThat(VersionBump.between("2005.1.0", "2005.1")).contains(VersionBump.NONE);
        assertThat(VersionBump.between("2005.1.0", "2003.9.9")).contains(VersionBump.NONE);
        assertThat(VersionBump.between("2005.1.0", "next")).isEmpty();
        assertThat(VersionBump.MINOR.isEnough("2005.1.3", "2005.2.0")).isTrue();
        assertThat(VersionBump.MAJOR.isEnough("2005.1.3", "2005.2.0")).isFalse();
        assertThat(VersionBump.MAJOR.next("2005.1.3")).isEqualTo("2006.0.0");
    }
}
