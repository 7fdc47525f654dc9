package org.egovindex.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.egovindex.model.City;
import org.egovindex.model.Provenance;
import org.egovindex.number.Rational;
import org.egovindex.rules.SharedData;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.fieldwork.EvidenceFiles;
import org.egovindex.rules.lint.Lint;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.Interval;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.rules.verify.MutationReport;
import org.egovindex.rules.verify.RuleVerifier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs of published indices: their files are without fault, and their examples pin every rule. */
class PublishedIndexPacksTest {
    private static final RuleBook LOSI = Packs.book("losi-2024");

    @ParameterizedTest
    @ValueSource(strings = {"godi-2015", "losi-2024"})
    void theFileIsWithoutFault(String id) {
        assertThat(Packs.reading(id).problems().first()).isEmpty();
    }

    @Test
    void allThatLintSaysIsThatTheOpenDataIndexIsAMeanOfAreas() {
        assertThat(Lint.of(LOSI).findings()).isEmpty();
        assertThat(Lint.of(Packs.book("godi-2015")).findings())
                .singleElement()
                .satisfies(note -> assertThat(note.toString())
                        .contains("The points of the areas sum to 1300, and the checklist has 100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"godi-2015", "losi-2024"})
    void itsExamplesNoticeEveryChangeOfARule(String id) {
        MutationReport report = MutationReport.of(Packs.book(id));
        assertThat(report.survivors()).isEmpty();
        assertThat(report.killed()).isPositive().isEqualTo(report.mutants() - report.equivalent());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleComesOut() {
        return Stream.of("godi-2015", "losi-2024")
                .flatMap(id -> RuleVerifier.examplesOf(Packs.book(id)).stream())
                .map(example -> DynamicTest.dynamicTest(example.name(), example::run));
    }

    @Test
    void theLabelsOfTheLocalOnlineServiceIndexAreSaidToBeOurs() {
        assertThat(LOSI.checklist().about().notice().orElseThrow()).startsWith("Labels are our paraphrases");
        assertThat(LOSI.rules()).hasSize(95).allSatisfy(rule -> {
            assertThat(rule.annotation().origin()).isEqualTo(Origin.OURS);
            assertThat(rule.criterion().provenance()).isEqualTo(Provenance.VERIFIED_CONCEPT);
        });
    }

    @Test
    void aCityWithAllIndicatorsHasNinetyFivePointsAndNotFoundIsNoPoint() {
        Evidence.Draft draft = Evidence.draft(Site.of(City.of("Riga", "LV")), LOSI.vocabulary());
        LOSI.vocabulary().slots().forEach(slot -> draft.see(slot.name(), Value.of(true)));
        assertThat(LOSI.assess(draft.finished()).total().interval()).contains(points(95, 95));
        draft.miss("IF_281", Absence.NOT_FOUND).miss("CP_212", Absence.BLOCKED);
        Assessment some = LOSI.assess(draft.finished());
        assertThat(some.total().interval()).contains(points(93, 94));
        assertThat(some.area("IF").interval()).contains(points(5, 5));
        assertThat(LOSI.assess(EvidenceFiles.reader(LOSI.vocabulary())
                        .read(bytes(EvidenceFiles.csv(List.of(draft.finished()))), "losi.csv")
                        .orThrow()
                        .together()
                        .get(0)))
                .as("written to a file and read again")
                .isEqualTo(some);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Interval points(long lowest, long highest) {
        return new Interval(Rational.of(lowest), Rational.of(highest));
    }

    @Test
    void groupsAndCodesAreThoseOfTheList() throws IOException {
        List<String> listed = SharedData.rows("data/losi/losi_2024_indicators_95.csv").stream()
                .map(row -> row.get("subindex") + "-" + row.get("un_code"))
                .toList();
        assertThat(LOSI.rules()).extracting(rule -> rule.id()).containsExactlyElementsOf(listed);
        assertThat(LOSI.vocabulary().slots())
                .extracting(Slot::name)
                .containsExactlyElementsOf(
                        listed.stream().map(code -> code.replace('-', '_')).toList());
        assertThat(LOSI.checklist().areas())
                .extracting(area ->
                        area.id() + " " + area.points() + " " + area.criteria().size())
                .containsExactly("IF 6 6", "CP 30 30", "SP 22 22", "PE 15 15", "EGL 10 10", "TEC 12 12");
    }
}
