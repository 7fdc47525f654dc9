package org.egovindex.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CategoriesInAgreementTest {
    private static final Ratings FIVE = Ratings.rows(
            List.of(List.of("1", "1"), List.of("1", "2"), List.of("2", "2"), List.of("2", "2"), List.of("3", "3")));

    /** Category 1: one subject is split, so sum n (2 - n) = 1; p = 3/10; 1 - 1 / (5 x 2 x 1 x 0.3 x 0.7) = 1 - 1 / 2.1. Category 2: p = 1/2, 1 - 1 / 2.5. */
    @Test
    void fleissKappaOfACategoryIsThatOfItAgainstAllOthers() {
        CategoryAgreements categories = CategoryAgreements.of(FIVE, AgreementCoefficients.FLEISS);
        assertThat(categories.of("1").value().getAsDouble()).isEqualTo(1 - 1 / 2.1, within(1e-12));
        assertThat(categories.of("2").value().getAsDouble()).isEqualTo(1 - 1 / 2.5, within(1e-12));
        assertThat(categories.of("3").value().getAsDouble()).isEqualTo(1, within(1e-12));
        assertThat(categories.text()).contains("0.5238", "each category against all others");
    }

    @Test
    void aCategoryThatNobodyChoseIsUndefined() {
        Ratings ratings = Ratings.rows(RatingScale.wholes(1, 4), List.of(List.of("1", "1"), List.of("2", "2")));
        assertThat(CategoryAgreements.of(ratings, AgreementCoefficients.FLEISS)
                        .of("4")
                        .reason())
                .isPresent();
    }

    @Test
    void coincidencesCountPairsInBothOrders() {
        Coincidences coincidences = Coincidences.of(FIVE);
        assertThat(coincidences.of("1", "1")).isEqualTo(2);
        assertThat(coincidences.of("1", "2")).isEqualTo(1);
        assertThat(coincidences.of("2", "1")).isEqualTo(1);
        assertThat(coincidences.of("2", "2")).isEqualTo(4);
        assertThat(coincidences.of("1", "3")).isZero();
        assertThat(coincidences.text()).contains("Coincidences of ratings");
    }

    /** Three ratings make three pairs that count a half each: 1 1 2 has one 1-1 pair in two orders, 1 in all, and 1-2 twice a half. */
    @Test
    void aPairCountsLessAmongManyRatings() {
        Coincidences coincidences =
                Coincidences.of(Ratings.rows(List.of(List.of("1", "1", "2"), List.of("2", "", ""))));
        assertThat(coincidences.of("1", "1")).isEqualTo(1);
        assertThat(coincidences.of("1", "2")).isEqualTo(1);
        assertThat(coincidences.of("2", "2")).isZero();
    }

    @Test
    void aCategoryThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Coincidences.of(FIVE).of("1", "9")).hasMessageContaining("There is no category 9");
        assertThatThrownBy(() -> CategoryAgreements.of(FIVE, AgreementCoefficients.FLEISS)
                        .of("9"))
                .hasMessageContaining("Maybe one of [1, 2, 3]");
    }
}
