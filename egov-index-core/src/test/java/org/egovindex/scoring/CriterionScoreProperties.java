package org.egovindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.Assertions;
import org.egovindex.model.City;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;

/** What criteria contribute, on random surveys with gaps. */
class CriterionScoreProperties {
    private static final List<MissingMarks> POLICIES = List.of(
            MissingMarksPolicies.STRICT,
            MissingMarksPolicies.ZERO,
            MissingMarksPolicies.EXCLUDE,
            MissingMarksPolicies.prorate(2));

    @Property(tries = 300)
    void contributionsAddUpToTheScoreExactly(@ForAll long seed, @ForAll @IntRange(max = 3) int policy) {
        RandomSurvey drawn = RandomSurvey.draw(new Random(seed), 4, seed % 2 == 0 ? 0 : 0.2);
        SurveyIndex index = drawn.index(POLICIES.get(policy));
        for (CityScore city : index.scores()) {
            List<CriterionScore> criteria = index.criteria(city.city());
            Rational sum =
                    criteria.stream().flatMap(c -> c.score().points().stream()).reduce(Rational.ZERO, Rational::plus);
            assertThat(criteria).hasSameSizeAs(drawn.checklist().criteria());
            assertThat(sum).isEqualTo(city.score().points().orElse(Rational.ZERO));
        }
    }

    @Test
    void aCityOfAnotherSurveyHasNone() {
        SurveyIndex index = RandomSurvey.draw(new Random(1), 2, 0).index(MissingMarksPolicies.STRICT);
        Assertions.assertThatThrownBy(() -> index.criteria(City.of("Nowhere", "x")))
                .hasMessageContaining("There is no Nowhere, x here");
        CriterionScore first = index.criteria(index.of("c0").city()).get(0);
        assertThat(first.score()).isInstanceOf(Score.Awarded.class);
        assertThat(first).hasToString(first.criterion().id() + ": " + first.score());
    }
}
