package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Panel;
import org.egovindex.model.Survey;

/**
 * Sheets that give one answer nearly everywhere in the form or an area, though the others of the same city do not agree as they usually do.
 *
 * <p>Chance: the probability of agreeing with another's marks on no more criteria than it did, given the rates at which other pairs agree on those
 * answers (Poisson binomial), times the number of sheets and stretches looked at (Bonferroni). A sheet without another of its city cannot be judged: nothing found
 * may be all there is.
 */
final class StraightLiningCheck implements FieldworkCheck {
    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        Search search = new Search(survey, protocol.limits());
        survey.panels().forEach(search::look);
        return search.findings;
    }

    /**
     * A stretch of the form.
     *
     * @param title for readers
     * @param from its first place
     * @param to the place after its last
     */
    private record Stretch(String title, int from, int to) {}

    /** One pass over a survey. */
    private static final class Search {
        private final Survey survey;
        private final CheckLimits limits;
        private final PairAgreement agreement;
        private final List<Stretch> areas = new ArrayList<>();
        private final Stretch form;
        private final List<FieldworkFinding> findings = new ArrayList<>();

        Search(Survey survey, CheckLimits limits) {
            this.survey = survey;
            this.limits = limits;
            this.agreement = PairAgreement.of(survey);
            int from = 0;
            for (Area area : survey.checklist().areas()) {
                int to = from + area.criteria().size();
                areas.add(new Stretch("area " + area.title(), from, to));
                from = to;
            }
            this.form = new Stretch("the form", 0, from);
        }

        void look(Panel panel) {
            List<int[]> rows = agreement.rows(panel);
            for (int sheet = 0; sheet < rows.size(); sheet++) {
                Optional<FieldworkFinding> whole = look(panel, rows, sheet, form);
                whole.ifPresent(findings::add);
                if (whole.isEmpty()) {
                    for (Stretch area : areas) {
                        look(panel, rows, sheet, area).ifPresent(findings::add);
                    }
                }
            }
        }

        private Optional<FieldworkFinding> look(Panel panel, List<int[]> rows, int sheet, Stretch stretch) {
            Optional<SameAnswers> line = SameAnswers.of(
                            survey.checklist().criteria(), rows.get(sheet), stretch.from(), stretch.to())
                    .filter(same -> same.isLine(limits));
            if (line.isEmpty()) {
                return Optional.empty();
            }
            Evaluator evaluator = panel.evaluators().get(sheet);
            return disagreement(rows, sheet, stretch)
                    .map(words -> new FieldworkFinding(
                            FieldworkCode.STRAIGHT_LINING,
                            Optional.of(panel.city()),
                            List.of(evaluator),
                            "in " + stretch.title() + " " + line.get() + "; " + words,
                            "Maybe the form was filled in without looking: have the city looked at again."));
        }

        /** That a sheet agrees with the others of its city less than chance allows; nothing if it does not. */
        private Optional<String> disagreement(List<int[]> rows, int sheet, Stretch stretch) {
            int[] own = rows.get(sheet);
            int agreed = 0;
            double expected = 0;
            List<Double> trials = new ArrayList<>();
            for (int other = 0; other < rows.size(); other++) {
                if (other != sheet) {
                    double[] rates = agreement.rates(rows.get(other), own);
                    for (int place = stretch.from(); place < stretch.to(); place++) {
                        if (AnswerRow.isGiven(own, rows.get(other), place)) {
                            trials.add(rates[place]);
                            expected += rates[place];
                            agreed += own[place] == rows.get(other)[place] ? 1 : 0;
                        }
                    }
                }
            }
            double[] probabilities =
                    trials.stream().mapToDouble(Double::doubleValue).toArray();
            double tests = 2.0 * agreement.pairs() * (1 + areas.size());
            double chance = tests * Chance.atMost(agreed, probabilities);
            return chance < limits.significance()
                    ? Optional.of("it agrees with the others on " + agreed + " of " + trials.size() + " marks, where "
                            + Math.round(expected) + " would be usual (chance " + Chance.words(chance) + ")")
                    : Optional.empty();
        }
    }
}
