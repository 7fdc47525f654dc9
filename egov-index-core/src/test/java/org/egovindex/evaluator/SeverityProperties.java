package org.egovindex.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;

/** What holds of the effects of any fieldwork. */
class SeverityProperties {
    /** The survey with other names of evaluators and cities. */
    private static Survey renamed(Survey survey, Map<String, String> names) {
        List<ScoreSheet> sheets = new ArrayList<>();
        survey.panels()
                .forEach(panel -> panel.sheets().forEach(sheet -> {
                    ScoreSheet.Draft draft = ScoreSheet.draft(survey.checklist());
                    for (int place = 0; place < survey.checklist().criteria().size(); place++) {
                        draft.award(
                                place,
                                sheet.answer(survey.checklist()
                                                .criteria()
                                                .get(place)
                                                .id())
                                        .orElseThrow());
                    }
                    String evaluator = names.getOrDefault(sheet.evaluator().name(), "?");
                    sheets.add(draft.by(
                            Evaluator.of(evaluator),
                            City.of(names.getOrDefault(sheet.city().name(), "?"), "y")));
                }));
        return Survey.of(survey.wave(), survey.checklist(), sheets);
    }

    @Property(tries = 25)
    void newNamesForEvaluatorsAndCitiesChangeNothing(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int cities) {
        Survey survey = Fieldwork.drawn(seed, cities, 7).survey();
        Map<String, String> names = new TreeMap<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 7 + cities; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(seed));
        for (int i = 0; i < 7; i++) {
            names.put(Fieldwork.evaluator(i), "N" + numbers.get(i));
        }
        for (int i = 0; i < cities; i++) {
            names.put(Fieldwork.city(i), "M" + numbers.get(7 + i));
        }
        SeverityModel before = SeverityModel.of(survey);
        SeverityModel after = SeverityModel.of(renamed(survey, names));
        assertThat(after.groups()).isEqualTo(before.groups());
        for (EvaluatorSeverity one : before.evaluators()) {
            EvaluatorSeverity same = after.of(names.getOrDefault(one.evaluator().name(), "?"));
            assertThat(same.overall().orElseThrow().value())
                    .isEqualTo(one.overall().orElseThrow().value(), within(1e-12));
            assertThat(same.overall().orElseThrow().standardError().orElseThrow())
                    .isEqualTo(one.overall().orElseThrow().standardError().orElseThrow(), within(1e-12));
            assertThat(same.holm().orElseThrow()).isEqualTo(one.holm().orElseThrow(), within(1e-9));
        }
    }

    @Property(tries = 25)
    void effectsOfAGroupSumToNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int cities) {
        Map<Integer, Double> sums = new TreeMap<>();
        SeverityModel severity =
                SeverityModel.of(Fieldwork.drawn(seed, cities, 9).survey());
        severity.evaluators()
                .forEach(one ->
                        sums.merge(one.group(), one.overall().map(Effect::value).orElse(0.0), Double::sum));
        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isEqualTo(0, within(1e-12)));
    }

    @Property(tries = 20)
    void twoEvaluatorsOfManyCitiesDifferByTheirMeanDifference(@ForAll long seed) {
        Survey survey = Fieldwork.drawn(seed, 6, 2).survey();
        double sum = 0;
        int count = 0;
        for (var panel : survey.panels()) {
            for (var criterion : survey.checklist().criteria()) {
                var marks = panel.marks(criterion.id());
                sum += marks.get(0)
                                .score()
                                .points()
                                .orElseThrow()
                                .minus(marks.get(1).score().points().orElseThrow())
                                .doubleValue()
                        / 3;
                count++;
            }
        }
        SeverityModel severity = SeverityModel.of(survey);
        double half = sum / count / 2;
        assertThat(severity.of(Fieldwork.evaluator(0)).overall().orElseThrow().value())
                .isEqualTo(half, within(1e-12));
        assertThat(severity.of(Fieldwork.evaluator(1)).overall().orElseThrow().value())
                .isEqualTo(-half, within(1e-12));
    }
}
