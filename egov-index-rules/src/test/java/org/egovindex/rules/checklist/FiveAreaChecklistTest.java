package org.egovindex.rules.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.egovindex.io.Checklists;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of the form: areas and counts (S18, S31), coding of dichotomous items (S7, S17), equal areas (S7, S17). */
class FiveAreaChecklistTest {
    private static final Checklist CHECKLIST = FiveAreaChecklist.edition(2009);

    private static Area area(String id) {
        return CHECKLIST.areas().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fiveAreasHold98CriteriaAs18And20EachAndWeighTheSame() {
        assertThat(CHECKLIST.areas())
                .extracting(Area::id)
                .containsExactly("privacy", "usability", "content", "services", "participation");
        assertThat(CHECKLIST.areas()).extracting(a -> a.criteria().size()).containsExactly(18, 20, 20, 20, 20);
        assertThat(CHECKLIST.areas())
                .extracting(Area::points)
                .allSatisfy(p -> assertThat(p).isEqualByComparingTo("20"));
        assertThat(CHECKLIST.criteria()).hasSize(98);
        assertThat(CHECKLIST.points()).isEqualByComparingTo("100");
    }

    @Test
    void theRawMaximumOfPrivacyIs25() {
        assertThat(area("privacy").rawMaximum()).isEqualTo(Rational.of(25));
    }

    @Test
    void dichotomousItemsAreCodedByAreaAsPublished() {
        for (Area area : CHECKLIST.areas()) {
            long top = List.of("privacy", "usability").contains(area.id()) ? 1 : 3;
            List<ScoringScale> dichotomous = area.criteria().stream()
                    .map(Criterion::scale)
                    .filter(scale -> scale.size() == 2)
                    .toList();
            assertThat(dichotomous).allSatisfy(scale -> {
                assertThat(scale.lowest()).isZero();
                assertThat(scale.highest()).isEqualByComparingTo(BigDecimal.valueOf(top));
            });
            assertThat(dichotomous.isEmpty()).isEqualTo(area.id().equals("content"));
        }
    }

    @Test
    void everyCriterionSaysHowSurelyItIsKnownAndNoneClaimsThePublishedWording() {
        assertThat(CHECKLIST.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.provenance()).isNotEqualTo(Provenance.PUBLISHED);
            assertThat(criterion.sources().isEmpty()).isEqualTo(criterion.provenance() == Provenance.RECONSTRUCTED);
            assertThat(criterion.question()).endsWith("?");
        });
        assertThat(CHECKLIST.criteria()).extracting(Criterion::question).doesNotHaveDuplicates();
        assertThat(CHECKLIST.about().notice().orElseThrow()).startsWith("reconstruction");
    }

    @Test
    void theFormsOfOtherYearsAreNotInvented() {
        assertThat(FiveAreaChecklist.edition(2005)).isEqualTo(CHECKLIST);
        assertThatThrownBy(() -> FiveAreaChecklist.edition(2011))
                .hasMessageContaining("2011")
                .hasMessageContaining("Maybe");
    }

    @Test
    void whoeverHoldsTheRealInstrumentLaysItOver(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), """
                { "checklist": "real-2009", "overlays": "five-area-2005", "notice": "",
                  "criteria": [
                    { "id": "P01", "question": "As it was asked?", "scale": { "points": [0, 1] }, "provenance": "published" }
                  ] }
                """);
        Checklist real =
                Checklists.read(file, id -> java.util.Optional.of(CHECKLIST)).orThrow();
        assertThat(real.about().notice()).isEmpty();
        assertThat(real.criteria().get(0).question()).isEqualTo("As it was asked?");
        assertThat(real.criteria().subList(1, 98))
                .isEqualTo(CHECKLIST.criteria().subList(1, 98));
    }
}
