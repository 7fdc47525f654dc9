package org.egovindex.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.evaluator.Fieldwork;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;

/** What is found does not depend on names or on the order of a file. */
class FieldworkProperties {
    /** A wave with a copied sheet, a lost one, a severe evaluator and a straight line. */
    private static Survey faulted(long seed) {
        Fieldwork fieldwork = Fieldwork.drawn(seed, 24, 8);
        fieldwork.change(Fieldwork.evaluator(5), row -> {
            for (int place = 0; place < row.length; place++) {
                row[place] = Math.max(0, row[place] - 1);
            }
            return row;
        });
        fieldwork.put(
                Fieldwork.city(0),
                Fieldwork.evaluator(1),
                fieldwork.answers(Fieldwork.city(0), Fieldwork.evaluator(0)));
        return fieldwork.lose(Fieldwork.city(2), Fieldwork.evaluator(3)).survey();
    }

    /** The same sheets in another order, under names that sort the other way round. */
    private static Survey renamed(Survey survey, long seed) {
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
                    sheets.add(draft.by(
                            Evaluator.of(turned(sheet.evaluator().name())),
                            City.of(turned(sheet.city().name()), "x")));
                }));
        Collections.shuffle(sheets, new Random(seed));
        return Survey.of(survey.wave(), survey.checklist(), sheets);
    }

    private static String turned(String name) {
        StringBuilder other = new StringBuilder("n");
        name.chars().filter(c -> c != ' ').forEach(c -> other.append(999 - c));
        return other.toString();
    }

    @Property(tries = 25)
    void newNamesAndAnotherOrderChangeNoFinding(@ForAll long seed) {
        Survey survey = faulted(seed);
        FieldworkReport before = FieldworkProtocol.of(2).check(survey);
        FieldworkReport after = FieldworkProtocol.of(2).check(renamed(survey, seed));
        assertThat(before.of(FieldworkCode.NO_PAIR)).hasSize(1);
        assertThat(after.findings().stream().map(FieldworkProperties::where).sorted())
                .containsExactlyElementsOf(before.findings().stream()
                        .map(finding -> finding.code() + " "
                                + finding.city()
                                        .map(city -> turned(city.name()))
                                        .orElse("") + " "
                                + finding.evaluators().stream()
                                        .map(e -> turned(e.name()))
                                        .sorted()
                                        .toList())
                        .sorted()
                        .toList());
    }

    private static String where(FieldworkFinding finding) {
        return finding.code() + " " + finding.city().map(City::name).orElse("") + " "
                + finding.evaluators().stream().map(Evaluator::name).sorted().toList();
    }

    @Property(tries = 25)
    void newNamesAndAnotherOrderChangeNoVerdict(@ForAll long seed) {
        Survey survey = faulted(seed);
        AdjudicationRule rule = AdjudicationRules.hundredCities(survey.checklist());
        assertThat(thirds(renamed(survey, seed), rule))
                .containsExactlyInAnyOrderElementsOf(thirds(survey, rule).stream()
                        .map(FieldworkProperties::turned)
                        .toList());
    }

    private static List<String> thirds(Survey survey, AdjudicationRule rule) {
        return Adjudication.of(survey, rule, Resolution.MEAN_OF_ALL).needingThird().stream()
                .map(one -> one.city().name())
                .toList();
    }
}
