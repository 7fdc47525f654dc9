package org.egovindex.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.rules.edition.Municipal.OF_2003;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Area;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static List<EditionFault> faults(Change... changes) {
        try {
            Municipal.edition(changes).resolve(OF_2003);
        } catch (EditionFaultException refused) {
            return refused.faults();
        }
        return List.of();
    }

    @Test
    void allVerbsTogetherMakeOneFlatBook() {
        Slot language = Slot.of("site.language", Domain.oneOf("de", "en"));
        Rule added = Municipal.rule(
                "C-02", Municipal.DICHOTOMY, new Dichotomy(new Comparison(language, Relation.EQUAL, Value.of("en"))));
        RuleBook book = Municipal.edition(
                        new Change.AddSlot(language),
                        new Change.AddScale("dichotomy", Municipal.DICHOTOMY),
                        new Change.AddArea("access", "Access", BigDecimal.TEN),
                        new Change.AddCriterion("access", added),
                        new Change.ReplaceCriterion(Municipal.ps01(Municipal.hours(Relation.LESS, 48))),
                        new Change.RemoveCriterion("C-01", "every site answers now"),
                        new Change.Retext(
                                "PS-02", Optional.of("Is there a policy?"), Optional.empty(), Optional.empty()),
                        new Change.Rescale("PS-02", ScoringScale.dichotomous(1)),
                        new Change.Reweight("privacy", BigDecimal.valueOf(25)))
                .resolve(OF_2003);
        assertThat(book.checklist().about().version()).isEqualTo("2005.1.0");
        assertThat(book.checklist().areas().stream().map(Area::id)).containsExactly("privacy", "access");
        assertThat(book.checklist().points()).isEqualByComparingTo("35");
        assertThat(book.rule("PS-02").criterion().question()).isEqualTo("Is there a policy?");
        assertThat(book.rule("PS-02").criterion().scale().highest()).isEqualByComparingTo("1");
        assertThat(book.lineage().get("C-01").toString()).isEqualTo("dropped, none: every site answers now");
        assertThat(book.lineage().get("C-02").change()).isEqualTo(Lineage.Change.NEW);
        assertThat(book.scales()).containsOnlyKeys("ordinal", "dichotomy");
    }

    @Test
    void allFaultsAreToldAtOnceEachWithItsTargetAndASuggestion() {
        List<EditionFault> faults = faults(
                new Change.RemoveCriterion("PS-2", "gone"),
                new Change.Reweight("privac", BigDecimal.ONE),
                new Change.AddCriterion("privacy", OF_2003.rule("PS-01")),
                new Change.ReplaceCriterion(OF_2003.rule("C-01")),
                new Change.RemoveSlot("policy.scop", "gone"),
                new Change.Rescale("PS-03", Municipal.ORDINAL),
                new Change.RemoveCriterion("PS-02", "gone"),
                new Change.Reweight("content", new BigDecimal("20.0")),
                new Change.Retext("PS-02", Optional.of("x"), Optional.empty(), Optional.empty()));
        assertThat(faults.stream().map(EditionFault::toString))
                .containsExactly(
                        "/remove/criteria/PS-2: There is no criterion PS-2 in municipal 2003.1.2. Maybe PS-02 is meant.",
                        "/reweight/privac: There is no area privac in municipal 2003.1.2. Maybe privacy is meant.",
                        "/add/criteria/PS-01: The criterion PS-01 is in municipal 2003.1.2 already."
                                + " Maybe replace is meant.",
                        "/replace/criteria/C-01: The criterion C-01 is in municipal 2003.1.2 and is so already:"
                                + " replace has no effect. Maybe leave it out.",
                        "/remove/slots/policy.scop: There is no slot policy.scop in municipal 2003.1.2."
                                + " Maybe policy.scope is meant.",
                        "/rescale/PS-03: The criterion PS-03 is in municipal 2003.1.2 and is so already:"
                                + " rescale has no effect. Maybe leave it out.",
                        "/reweight/content: The area content is in municipal 2003.1.2 and is so already:"
                                + " reweight has no effect. Maybe leave it out.",
                        "/retext/PS-02: The criterion PS-02 must be changed once, not by remove and retext."
                                + " Maybe one of them says it all.");
    }

    @Test
    void aSlotThatIsReplacedTakesTheRulesWithIt() {
        Slot wider = Slot.of("contact.hours", Domain.whole().in("h").between(0, 10_000));
        RuleBook book = Municipal.edition(new Change.ReplaceSlot(wider)).resolve(OF_2003);
        assertThat(book.rule("PS-01").slots()).contains(wider).doesNotContain(Municipal.HOURS);
    }

    @Test
    void aSlotThatNoLongerFitsARuleIsRefusedWithTheCriterion() {
        Slot other = Slot.of("policy.scope", Domain.ordered("none", "every-page"));
        Slot narrow = Slot.of("contact.hours", Domain.whole().in("h").between(0, 24));
        assertThat(faults(new Change.ReplaceSlot(narrow), new Change.ReplaceSlot(other)).stream()
                        .map(EditionFault::toString))
                .containsExactly(
                        "/replace/slots/contact.hours: The slot contact.hours cannot be changed so: criterion PS-01 asks"
                                + " contact.hours <= 48. What contact.hours is compared with must be a whole number from 0"
                                + " to 24 h, not 48. Maybe replace or remove criterion PS-01 too.");
        Slot renamed = Slot.of("policy.scope", Domain.ordered("nothing", "every-page"));
        assertThat(faults(new Change.ReplaceSlot(renamed)).stream().map(EditionFault::message))
                .anyMatch(message -> message.contains("criterion PS-01 asks policy.scope == 'none'"))
                .anyMatch(message -> message.contains("criterion PS-02 asks policy.scope == 'none'"));
    }

    @Test
    void aSlotInUseStaysUntilItsCriteriaGo() {
        assertThat(faults(new Change.RemoveSlot("contact.hours", "nobody measures it")).stream()
                        .map(EditionFault::message))
                .hasSize(2)
                .allMatch(message -> message.contains("criterion PS-01 still asks for it"));
        RuleBook book = Municipal.edition(
                        new Change.RemoveSlot("contact.hours", "nobody measures it"),
                        new Change.RemoveCriterion("PS-01", "asks for hours"))
                .resolve(OF_2003);
        assertThat(book.declared().find("contact.hours")).isEmpty();
    }

    @Test
    void aRuleMustFitItsNewScale() {
        assertThat(faults(new Change.Rescale("PS-01", Municipal.DICHOTOMY))
                        .get(0)
                        .toString())
                .startsWith("/rescale/PS-01: Criterion PS-01 cannot be worth 2 points");
        assertThat(faults(new Change.ReplaceScale("ordinal", ScoringScale.of(0, 1, 3)))
                        .get(0)
                        .toString())
                .startsWith("/replace/scales/ordinal: Criterion PS-01 cannot be worth 2 points");
        RuleBook book = Municipal.edition(new Change.ReplaceScale("ordinal", ScoringScale.of(0, 1, 2, 3, 4)))
                .resolve(OF_2003);
        assertThat(book.rule("PS-03").criterion().scale().highest()).isEqualByComparingTo("4");
        assertThat(book.rule("PS-02").criterion().scale()).isEqualTo(Municipal.DICHOTOMY);
    }

    @Test
    void anAreaGoesWithItsLastCriterionAndTheBookDoesNot() {
        RuleBook book =
                Municipal.edition(new Change.RemoveCriterion("C-01", "gone")).resolve(OF_2003);
        assertThat(book.checklist().areas()).hasSize(1);
        assertThat(book.checklist().points()).isEqualByComparingTo("20");
        assertThat(faults(
                        new Change.RemoveCriterion("C-01", "gone"),
                        new Change.RemoveCriterion("PS-01", "gone"),
                        new Change.RemoveCriterion("PS-02", "gone"),
                        new Change.RemoveCriterion("PS-03", "gone")))
                .hasSize(1);
    }

    @Test
    void pointsOfTheWholeAreTheSumOfAreasUnlessTheEditionSaysOtherwise() {
        Change reweight = new Change.Reweight("content", BigDecimal.TEN);
        assertThat(Municipal.edition(reweight).resolve(OF_2003).checklist().points())
                .isEqualByComparingTo("30");
        assertThat(Municipal.edition(reweight, new Change.TotalPoints(BigDecimal.valueOf(100)))
                        .resolve(OF_2003)
                        .checklist()
                        .points())
                .isEqualByComparingTo("100");
    }

    @Test
    void lineageIsCarriedOverAndExtendedAndIdsDoNotComeBack() {
        Lineage split = new Lineage(Lineage.Change.SPLIT, List.of("PS-03"), Lineage.Comparability.BRIDGEABLE);
        Edition of2005 = new Edition(
                Municipal.about("2005.1.0"),
                Pin.of(OF_2003),
                List.of(
                        new Change.RemoveCriterion("PS-03", "two questions in one"),
                        new Change.AddCriterion(
                                "privacy", Municipal.rule("PS-07", Municipal.ORDINAL, new Rated(Optional.empty())))),
                Map.of("PS-07", split));
        RuleBook book = of2005.resolve(OF_2003);
        assertThat(book.lineage().get("PS-07")).isEqualTo(split);
        Edition of2009 = Edition.of(
                Municipal.about("2009.1.0"), Pin.of(book), new Change.AddCriterion("privacy", OF_2003.rule("PS-03")));
        assertThatThrownBy(() -> of2009.resolve(book))
                .isInstanceOf(EditionFaultException.class)
                .hasMessageContaining("ids never change their meaning");
        assertThat(Edition.of(Municipal.about("2009.1.0"), Pin.of(book))
                        .resolve(book)
                        .lineage())
                .isEqualTo(book.lineage());
    }

    @Test
    void lineageThatDoesNotFitIsAFault() {
        Lineage split = new Lineage(Lineage.Change.SPLIT, List.of("PS-33"), Lineage.Comparability.NONE);
        Lineage dropped = new Lineage(Lineage.Change.DROPPED, List.of(), Lineage.Comparability.NONE);
        Edition edition = new Edition(
                Municipal.about("2005"),
                Pin.of(OF_2003),
                List.of(),
                Map.of("PS-01", split, "PS-02", dropped, "X-1", dropped));
        assertThatThrownBy(() -> edition.resolve(OF_2003))
                .hasMessageContaining(
                        "/lineage/PS-01: The lineage of criterion PS-01 names PS-33, which no earlier edition has."
                                + " Maybe PS-03 is meant.")
                .hasMessageContaining(
                        "/lineage/PS-02: The lineage of criterion PS-02 must not be dropped, since it is still there.")
                .hasMessageContaining("/lineage/X-1: There is no criterion X-1.");
    }

    @Test
    void onlyTheParentThatIsPinnedWillDo() {
        Edition edition = Edition.of(Municipal.about("2005.1.0"), new Pin("municipal", "2003.1.1", ""));
        assertThatThrownBy(() -> edition.resolve(OF_2003))
                .isInstanceOfSatisfying(
                        EditionFaultException.class,
                        refused -> assertThat(refused.faults().get(0).code()).isEqualTo(ProblemCode.UNKNOWN_PARENT))
                .hasMessageContaining("The parent must be municipal 2003.1.1, not municipal 2003.1.2.");
    }
}
