package org.egovindex.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.rules.edition.Municipal.OF_2003;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Lineage.Comparability;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** 2003 -> 2005: PS-01 decides otherwise, PS-03 becomes PS-07 and PS-08, C-01 is renamed; 2005 -> 2009: PS-02 in other words. */
class ComparableCoreTest {
    private static final Lineage SPLIT = new Lineage(Lineage.Change.SPLIT, List.of("PS-03"), Comparability.BRIDGEABLE);
    private static final RuleBook OF_2005 = new Edition(
                    Municipal.about("2005.1.0"),
                    Pin.of(OF_2003),
                    List.of(
                            new Change.ReplaceCriterion(Municipal.ps01(Municipal.hours(Relation.LESS, 48))),
                            new Change.RemoveCriterion("PS-03", "two questions in one"),
                            new Change.AddCriterion("privacy", rated("PS-07")),
                            new Change.AddCriterion("privacy", rated("PS-08")),
                            new Change.RemoveCriterion("C-01", "another id"),
                            new Change.AddCriterion(
                                    "content",
                                    Municipal.rule(
                                            "CO-01",
                                            Municipal.DICHOTOMY,
                                            new Dichotomy(new IsTrue(Municipal.REACHABLE))))),
                    Map.of(
                            "PS-07",
                            SPLIT,
                            "PS-08",
                            SPLIT,
                            "CO-01",
                            new Lineage(Lineage.Change.SAME, List.of("C-01"), Comparability.EXACT)))
            .resolve(OF_2003);
    private static final RuleBook OF_2009 = Edition.of(
                    Municipal.about("2009.1.0"),
                    Pin.of(OF_2005),
                    new Change.Retext("PS-02", Optional.of("A policy?"), Optional.empty(), Optional.empty()))
            .resolve(OF_2005);

    private static org.egovindex.rules.rule.Rule rated(String id) {
        return Municipal.rule(id, Municipal.ORDINAL, new Rated(Optional.empty()));
    }

    @Test
    void theCoreIsWhatMeansTheSameThroughAllWavesAndTheRestHasAReason() {
        ComparableCore core = ComparableCore.of(OF_2003, OF_2005, OF_2009);
        assertThat(core.criteria().stream().map(ComparableCriterion::toString))
                .containsExactly(
                        "PS-01: none, since 2003.1.2 decides otherwise: {site.reachable=true,"
                                + " policy.scope=every-page, contact.hours=48}: 2 -> 1",
                        "PS-02: exact",
                        "PS-07: bridgeable, since 2003.1.2 split of PS-03, bridgeable",
                        "PS-08: bridgeable, since 2003.1.2 split of PS-03, bridgeable",
                        "CO-01: exact");
        assertThat(core.criteria().get(4).ids()).containsExactly("C-01", "CO-01", "CO-01");
        assertThat(core.checklist().criteria().stream().map(Criterion::id)).containsExactly("PS-02", "CO-01");
        assertThat(core.checklist().points()).isEqualByComparingTo("40");
    }

    @Test
    void wavesThatAreNotAtHandAreBridgedByTheLineageThatWasCarriedOver() {
        assertThat(ComparableCore.of(OF_2003, OF_2009).criteria(Comparability.EXACT))
                .extracting(ComparableCriterion::id)
                .containsExactly("PS-02", "CO-01");
    }

    @Test
    void marksOfEachWaveComeToStandOnTheSameForm() {
        ComparableCore core = ComparableCore.of(OF_2003, OF_2005, OF_2009);
        Survey of2003 = survey("2003", OF_2003.checklist(), "C-01");
        Survey of2009 = survey("2009", OF_2009.checklist(), "CO-01");
        Survey early = core.restricted(of2003);
        Survey late = core.restricted(of2009);
        assertThat(early.checklist()).isEqualTo(late.checklist()).isEqualTo(core.checklist());
        for (Survey survey : List.of(early, late)) {
            ScoreSheet sheet = survey.panels().get(0).sheets().get(0);
            assertThat(sheet.score("CO-01")).isEqualTo(Score.of(3));
            assertThat(sheet.score("PS-02")).isEqualTo(Score.missing(MissingReason.NOT_APPLICABLE));
        }
        assertThatThrownBy(() -> core.restricted(survey("2003", core.checklist(), "CO-01")))
                .hasMessageContaining("must be one of");
    }

    private static Survey survey(String wave, Checklist form, String yes) {
        ScoreSheet sheet = ScoreSheet.draft(form)
                .award(form.place(yes), 1)
                .leaveOut(form.place("PS-02"), MissingReason.NOT_APPLICABLE)
                .by(Evaluator.of("A"), City.of("Vienna", "Austria"));
        return Survey.of(Wave.of(wave), form, List.of(sheet));
    }

    @Test
    void anAreaWithoutComparableCriteriaIsLeftOutAndSaid() {
        RuleBook other = Municipal.edition(new Change.ReplaceCriterion(Municipal.rule(
                        "C-01", Municipal.DICHOTOMY, new Dichotomy(new IsTrue(Municipal.REACHABLE).not()))))
                .resolve(OF_2003);
        ComparableCore core = ComparableCore.of(OF_2003, other);
        assertThat(core.droppedAreas()).containsExactly("content");
        assertThat(core.checklist().areas().stream().map(Area::id)).containsExactly("privacy");
        assertThat(core.table().notes())
                .containsExactly(
                        "3 of 4 criteria are comparable.",
                        "Area content has none of them and is left out of the core.");
    }

    @Test
    void whatWasDroppedSaysWhy() {
        RuleBook other = Municipal.edition(new Change.RemoveCriterion("C-01", "every site answers now"))
                .resolve(OF_2003);
        assertThat(ComparableCore.of(OF_2003, other).criteria(Comparability.NONE).stream()
                        .map(ComparableCriterion::toString))
                .containsExactly("C-01: none, not in 2005.1.0: every site answers now");
    }
}
