package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.egovindex.random.Draws;
import org.egovindex.random.Resampling;

/** Cities, each under resamples of criteria: the same criteria for all cities. */
final class ResampledCriteria {
    private static final int STAGE = 1;

    private final SurveyRows survey;
    private final List<StandardCoefficient> coefficients;
    private final AgreementSettings settings;
    private final List<Integer> criteria;
    private final int[][] drawn;
    private final Agreement[][] found;

    ResampledCriteria(SurveyRows survey, List<StandardCoefficient> coefficients, AgreementSettings settings) {
        this.survey = survey;
        this.coefficients = coefficients;
        this.settings = settings;
        this.criteria = IntStream.range(0, survey.criteria()).boxed().toList();
        this.drawn = new int[settings.resamples()][survey.criteria()];
        this.found = new Agreement[survey.cities()][];
        Draws draws = Draws.of(settings.seed());
        for (int resample = 0; resample < drawn.length; resample++) {
            draws.at(resample, STAGE);
            Resampling.bootstrap(draws, drawn[resample]);
        }
    }

    IntConsumer worker() {
        var scale = survey.categories(criteria);
        return city -> found[city] = figures(city, Stratum.ofCity(survey, city, criteria, scale));
    }

    /** The coefficients of a city, once its work is done. */
    List<Agreement> of(int city) {
        return List.of(found[city]);
    }

    private Agreement[] figures(int city, Stratum stratum) {
        List<Prepared> prepared = stratum.prepare(coefficients);
        Agreement[] figures = new Agreement[coefficients.size()];
        List<Resampled> resampled = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            figures[i] = coefficients.get(i).of(prepared.get(i), stratum.rows(), stratum.times(), settings.level());
            resampled.add(new Resampled(settings.resamples(), settings.level()));
        }
        resample(city, stratum, prepared, resampled);
        for (int i = 0; i < figures.length; i++) {
            Agreement figure = figures[i];
            figures[i] = resampled.get(i).interval().map(figure::with).orElse(figure);
        }
        return figures;
    }

    private void resample(int city, Stratum stratum, List<Prepared> prepared, List<Resampled> resampled) {
        int[] places = new int[survey.criteria()];
        for (int criterion = 0; criterion < places.length; criterion++) {
            places[criterion] = stratum.own(survey.place(criterion, city));
        }
        double[] times = new double[stratum.times().length];
        Grouping grouping = new Grouping(places, times.length);
        Quotient worked = new Quotient();
        for (int resample = 0; resample < drawn.length; resample++) {
            grouping.count(drawn[resample], times);
            for (int i = 0; i < prepared.size(); i++) {
                prepared.get(i).at(times, worked);
                resampled.get(i).put(resample, worked);
            }
        }
    }
}
