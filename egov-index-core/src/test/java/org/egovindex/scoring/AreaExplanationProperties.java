package org.egovindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.publish.Explanation;
import org.egovindex.rank.RankedUnit;

/** Explanations by city, whole and cut off at the areas, and lines of the ranking by unit. */
class AreaExplanationProperties {
    @Property(tries = 100)
    void anExplanationDownToTheAreasIsTheWholeOneCutOff(@ForAll long seed) {
        SurveyIndex index =
                RandomSurvey.draw(new Random(seed), 4, seed % 2 == 0 ? 0 : 0.2).index(MissingMarksPolicies.EXCLUDE);
        for (CityScore score : index.scores()) {
            Explanation whole = index.explain(score.city().label());
            assertThat(index.explain(score.city())).isEqualTo(whole);
            assertThat(index.explainAreas(score.city())).isEqualTo(whole.to(1));
        }
    }

    @Property(tries = 100)
    void everyRankedCityFindsItsOwnLine(@ForAll long seed) {
        SurveyIndex index = RandomSurvey.draw(new Random(seed), 5, 0.2).index(MissingMarksPolicies.STRICT);
        for (CityScore score : index.scores()) {
            assertThat(index.ranking().find(score.city()).map(RankedUnit::score))
                    .isEqualTo(score.score().points());
        }
    }
}
