package org.egovindex.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.egovindex.model.Survey;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.scoring.ScoringMethod;

/** How far the evaluators of a survey agree, at every level. */
public final class EvaluatorAgreement implements Tabular {
    private final About about;
    private final List<SurveyFigure> pools;
    private final List<SurveyFigure> criteria;
    private final List<SurveyFigure> cities;
    private final List<EvaluatorPair> pairs;
    private final List<SurveyFigure> scores;

    EvaluatorAgreement(
            About about,
            List<SurveyFigure> pools,
            List<SurveyFigure> criteria,
            List<SurveyFigure> cities,
            List<EvaluatorPair> pairs,
            List<SurveyFigure> scores) {
        this.about = about;
        this.pools = List.copyOf(pools);
        this.criteria = List.copyOf(criteria);
        this.cities = List.copyOf(cities);
        this.pairs = List.copyOf(pairs);
        this.scores = List.copyOf(scores);
    }

    /** What it was computed of, and how. */
    record About(
            Survey survey, List<AgreementCoefficient> coefficients, AgreementSettings settings, ScoringMethod method) {
        /** The coefficient that leads: the first that knows chance, if there is any. */
        AgreementCoefficient leading() {
            return coefficients.stream()
                    .filter(one -> !one.id().startsWith("percent"))
                    .findFirst()
                    .orElse(coefficients.get(0));
        }
    }

    /** Of all marks together. */
    public SurveyFigure whole() {
        return pools.get(pools.size() - 1);
    }

    /** Of each area, in the order of the form. */
    public List<SurveyFigure> areas() {
        return pools.subList(0, pools.size() - 1);
    }

    /** Of each criterion, in the order of the form. */
    public List<SurveyFigure> criteria() {
        return criteria;
    }

    /** Of each city, in the order of their names. */
    public List<SurveyFigure> cities() {
        return cities;
    }

    /** Of each pair of evaluators that marked a city both. */
    public List<EvaluatorPair> pairs() {
        return pairs;
    }

    /** One of Cohen's kappas, or another coefficient of pairs, as the mean over all pairs weighted by subjects, after Light (1971). */
    public Agreement meanOfPairs(AgreementCoefficient coefficient) {
        return EvaluatorPair.mean(pairs, coefficient);
    }

    /** Of the scores of areas, then of the index: ICC(1,1) of one evaluator's score, ICC(1,k) of the mean of a city's evaluators. */
    public List<SurveyFigure> scores() {
        return scores;
    }

    /** The criteria on which evaluators agree least, by the leading coefficient; those where it is undefined come last. */
    public List<SurveyFigure> hardest() {
        AgreementCoefficient leading = about.leading();
        List<SurveyFigure> sorted = new ArrayList<>(criteria);
        sorted.sort(Comparator.comparingDouble(
                        (SurveyFigure one) -> one.of(leading).value().orElse(Double.POSITIVE_INFINITY))
                .thenComparing(SurveyFigure::id));
        return List.copyOf(sorted);
    }

    /** The whole and the areas. */
    @Override
    public Table table() {
        List<SurveyFigure> order = new ArrayList<>(List.of(whole()));
        order.addAll(areas());
        return AgreementTables.of(about).pools(order);
    }

    /** The criteria as a table. */
    public Table criteriaTable() {
        return AgreementTables.of(about).wide("criteria", "criterion", criteria);
    }

    /** The criteria as a table, those with least agreement first. */
    public Table hardestTable() {
        return AgreementTables.of(about).wide("criteria, least agreement first", "criterion", hardest());
    }

    /** The cities as a table. */
    public Table citiesTable() {
        return AgreementTables.of(about).wide("cities", "city", cities);
    }

    /** The pairs of evaluators as a table, and means over pairs. */
    public Table pairsTable() {
        return AgreementTables.of(about).pairs(pairs);
    }

    /** The scores as a table. */
    public Table scoresTable() {
        return AgreementTables.of(about).scores(scores);
    }

    @Override
    public String toString() {
        return text();
    }
}
