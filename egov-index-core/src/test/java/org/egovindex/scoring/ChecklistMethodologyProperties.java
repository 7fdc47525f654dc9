package org.egovindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.table.SurveyTables;

/** A checklist as a tree of doubles against the exact scores of the same survey. */
class ChecklistMethodologyProperties {
    @Property(tries = 300)
    void theTreeOfAChecklistScoresAndRanksAsTheSurveyItself(@ForAll long seed) {
        RandomSurvey drawn = RandomSurvey.draw(new Random(seed), 9, 0);
        SurveyIndex exact = drawn.index(MissingMarksPolicies.STRICT);
        CompositeIndex tree = Methodology.of(drawn.checklist())
                .compute(SurveyTables.of(Survey.of(Wave.of("1"), drawn.checklist(), drawn.sheets())));
        for (CityScore city : exact.scores()) {
            String label = city.city().label();
            double score = city.score().points().orElseThrow().doubleValue();
            assertThat(tree.scores("index").get(tree.data().row(label)))
                    .isCloseTo(score, within(1e-12 * Math.max(1, score)));
            assertThat(tree.of(label).rank()).contains(exact.ranking().of(label).rank());
            for (AreaScore area : city.areas()) {
                assertThat(tree.scores(area.area().id()).find(tree.data().row(label)))
                        .isPresent();
            }
        }
    }
}
