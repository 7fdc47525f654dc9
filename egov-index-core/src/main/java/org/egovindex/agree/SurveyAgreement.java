package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.egovindex.model.Survey;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;

/**
 * How far the evaluators of a survey agree: the doorway. Of each criterion and area, each city and the whole; of each pair of evaluators; of scores.
 *
 * <p>A criterion's subjects are the cities, a city's the criteria. Evaluators differ from city to city, so these coefficients take a city's sheets in no order; those
 * that need the same two raters are those of pairs. Marks that are missing or not applicable are gaps.
 *
 * <p>Cost: resamples times marks, once for criteria and once for cities; on all processors, with the same bytes on any number of them.
 */
public final class SurveyAgreement {
    /** What is computed where nothing is said; the second leads the tables. */
    public static final List<AgreementCoefficient> USUAL = List.of(
            AgreementCoefficients.PERCENT,
            AgreementCoefficients.krippendorff(Metric.ORDINAL),
            AgreementCoefficients.krippendorff(Metric.NOMINAL),
            AgreementCoefficients.krippendorff(Metric.INTERVAL),
            AgreementCoefficients.GWET_AC1,
            AgreementCoefficients.gwet(Weighting.QUADRATIC),
            AgreementCoefficients.FLEISS,
            AgreementCoefficients.BRENNAN_PREDIGER,
            AgreementCoefficients.icc(IccForm.ICC_1_1));

    private static final int MOST_THREADS = 1024;

    private final Survey survey;
    private final ScoringMethod method;
    private final List<AgreementCoefficient> coefficients;
    private final AgreementSettings settings;
    private final int threads;
    private final Watch watch;

    private SurveyAgreement(
            Survey survey,
            ScoringMethod method,
            List<AgreementCoefficient> coefficients,
            AgreementSettings settings,
            int threads,
            Watch watch) {
        this.survey = survey;
        this.method = method;
        this.coefficients = List.copyOf(coefficients);
        this.settings = settings;
        this.threads = threads;
        this.watch = watch;
    }

    /** Is told how far it has come; called by any thread. */
    @FunctionalInterface
    public interface Watch {
        /** So many resamples and cities are done of all. */
        void done(long done, long all);
    }

    /** A survey, with the usual coefficients, 1000 resamples under seed 1, at 0.95. */
    public static SurveyAgreement of(Survey survey) {
        return new SurveyAgreement(
                survey,
                ScoringMethods.of(survey.checklist()),
                USUAL,
                new AgreementSettings(1000, 1, AgreementCoefficient.USUAL_LEVEL),
                Runtime.getRuntime().availableProcessors(),
                (done, all) -> {});
    }

    /** These coefficients; the first but percent agreement leads the tables. Throws for one that needs the same raters everywhere. */
    public SurveyAgreement coefficients(List<AgreementCoefficient> wanted) {
        wanted.stream()
                .filter(one -> !one.isOfInterchangeableRaters())
                .findFirst()
                .ifPresent(one -> {
                    throw new IllegalArgumentException(one.title()
                            + " needs the same raters for all subjects, and evaluators differ from city to city"
                            + ".\nMaybe the pairs of evaluators have what is wanted.");
                });
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("There must be a coefficient at least.\nMaybe USUAL is meant.");
        }
        return new SurveyAgreement(survey, method, wanted, settings, threads, watch);
    }

    /** So many resamples; 0 for none. */
    public SurveyAgreement resamples(int count) {
        return with(new AgreementSettings(count, settings.seed(), settings.level()));
    }

    /** Draws under another seed. */
    public SurveyAgreement seed(long seed) {
        return with(new AgreementSettings(settings.resamples(), seed, settings.level()));
    }

    /** Intervals of another level than 0.95. */
    public SurveyAgreement level(double level) {
        return with(new AgreementSettings(settings.resamples(), settings.seed(), level));
    }

    private SurveyAgreement with(AgreementSettings other) {
        return new SurveyAgreement(survey, method, coefficients, other, threads, watch);
    }

    /** Each evaluator's own scores by another method than that of the checklist. */
    public SurveyAgreement method(ScoringMethod other) {
        return new SurveyAgreement(survey, other, coefficients, settings, threads, watch);
    }

    /** On so many threads; makes no difference to any number. */
    public SurveyAgreement threads(int count) {
        if (count < 1 || count > MOST_THREADS) {
            throw new IllegalArgumentException("Threads must be from 1 to " + MOST_THREADS + ", not " + count
                    + ".\nMaybe leave it out: there is one for each processor.");
        }
        return new SurveyAgreement(survey, method, coefficients, settings, count, watch);
    }

    /** Tells how far it has come. */
    public SurveyAgreement watch(Watch other) {
        return new SurveyAgreement(survey, method, coefficients, settings, threads, other);
    }

    /** Computes everything. */
    public EvaluatorAgreement run() {
        List<StandardCoefficient> standard =
                coefficients.stream().map(one -> (StandardCoefficient) one).toList();
        SurveyRows rows = new SurveyRows(survey);
        List<Integer> all = IntStream.range(0, rows.criteria()).boxed().toList();
        List<Stratum> criteria =
                all.stream().map(one -> Stratum.of(rows, List.of(one))).toList();
        List<Stratum> pools = new ArrayList<>();
        int from = 0;
        for (var area : survey.checklist().areas()) {
            int to = from + area.criteria().size();
            pools.add(Stratum.of(rows, all.subList(from, to)));
            from = to;
        }
        pools.add(Stratum.of(rows, all));
        IntConsumer done = progress(settings.resamples() + rows.cities());
        ResampledCities cities = new ResampledCities(rows, criteria, pools, standard, settings);
        Lanes.run(threads, settings.resamples(), cities.workers(settings.seed()), done);
        ResampledCriteria ofCities = new ResampledCriteria(rows, standard, settings);
        Lanes.run(threads, rows.cities(), ofCities::worker, done);
        SurveyFigures figures = new SurveyFigures(survey, standard, settings, criteria, pools, cities);
        return new EvaluatorAgreement(
                new EvaluatorAgreement.About(survey, coefficients, settings, method),
                figures.pools(),
                figures.criteria(),
                figures.cities(ofCities),
                EvaluatorPair.of(survey, rows, settings.level()),
                ScoreAgreement.of(survey, method, settings.level()));
    }

    private IntConsumer progress(int all) {
        AtomicInteger done = new AtomicInteger();
        return count -> watch.done(done.addAndGet(count), all);
    }
}
