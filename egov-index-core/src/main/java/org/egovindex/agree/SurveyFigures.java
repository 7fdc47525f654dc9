package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Survey;

/** Puts figures of a survey together from what was worked out. */
final class SurveyFigures {
    private final Survey survey;
    private final List<StandardCoefficient> coefficients;
    private final AgreementSettings settings;
    private final List<Stratum> criteria;
    private final List<Stratum> pools;
    private final ResampledCities resampled;

    SurveyFigures(
            Survey survey,
            List<StandardCoefficient> coefficients,
            AgreementSettings settings,
            List<Stratum> criteria,
            List<Stratum> pools,
            ResampledCities resampled) {
        this.survey = survey;
        this.coefficients = coefficients;
        this.settings = settings;
        this.criteria = criteria;
        this.pools = pools;
        this.resampled = resampled;
    }

    List<SurveyFigure> criteria() {
        List<SurveyFigure> figures = new ArrayList<>();
        for (int place = 0; place < criteria.size(); place++) {
            Criterion criterion = survey.checklist().criteria().get(place);
            List<Agreement> found = new ArrayList<>();
            for (int i = 0; i < coefficients.size(); i++) {
                found.add(with(figure(i, criteria.get(place)), resampled.ofCriterion(place, i)));
            }
            figures.add(new SurveyFigure(criterion.id(), criterion.question(), found, List.of()));
        }
        return figures;
    }

    /** The areas, then the whole. */
    List<SurveyFigure> pools() {
        List<Area> areas = survey.checklist().areas();
        Apart sums = sums();
        List<SurveyFigure> figures = new ArrayList<>();
        for (int pool = 0; pool < pools.size(); pool++) {
            List<Agreement> found = new ArrayList<>();
            List<Agreement> apart = new ArrayList<>();
            for (int i = 0; i < coefficients.size(); i++) {
                Agreement pooled = figure(i, pools.get(pool));
                found.add(with(pooled, resampled.ofPool(pool, i)));
                apart.add(with(apart(sums, i, pool, pooled.basis()), resampled.apart(pool, i)));
            }
            boolean whole = pool == areas.size();
            figures.add(new SurveyFigure(
                    whole ? "whole" : areas.get(pool).id(),
                    whole ? "all criteria" : areas.get(pool).title(),
                    found,
                    apart));
        }
        return figures;
    }

    private Agreement apart(Apart sums, int coefficient, int pool, Basis basis) {
        Quotient worked = new Quotient();
        sums.of(pools.get(pool), coefficient, worked);
        Estimate estimate = worked.isKnown()
                ? new Estimate.Known(worked.value(), List.of(), List.of())
                : new Estimate.Undefined(worked.reason());
        return new Agreement(coefficients.get(coefficient).id(), estimate, basis);
    }

    private Apart sums() {
        Apart sums = new Apart(criteria.size(), coefficients.size());
        Quotient worked = new Quotient();
        for (int place = 0; place < criteria.size(); place++) {
            Stratum criterion = criteria.get(place);
            sums.at(place, criterion.times(), criterion);
            List<Prepared> prepared = criterion.prepare(coefficients);
            for (int i = 0; i < coefficients.size(); i++) {
                prepared.get(i).at(criterion.times(), worked);
                sums.put(place, i, worked);
            }
        }
        return sums;
    }

    List<SurveyFigure> cities(ResampledCriteria found) {
        List<SurveyFigure> figures = new ArrayList<>();
        List<City> cities = survey.cities();
        for (int city = 0; city < cities.size(); city++) {
            figures.add(
                    new SurveyFigure(cities.get(city).label(), cities.get(city).label(), found.of(city), List.of()));
        }
        return figures;
    }

    private Agreement figure(int coefficient, Stratum stratum) {
        return coefficients.get(coefficient).of(stratum.rows(), stratum.times(), settings.level());
    }

    private static Agreement with(Agreement figure, Resampled resampled) {
        Optional<Interval> interval = resampled.interval();
        return interval.map(figure::with).orElse(figure);
    }
}
