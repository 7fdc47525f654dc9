package org.egovindex.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.egovindex.random.Draws;
import org.egovindex.random.Resampling;

/** Criteria, areas and the whole under resamples of cities: the same cities for all of them. What each resample gives has a place of its own. */
final class ResampledCities {
    private static final int STAGE = 0;

    private final SurveyRows survey;
    private final List<Stratum> criteria;
    private final List<Stratum> pools;
    private final List<StandardCoefficient> coefficients;
    private final Resampled[][] ofCriteria;
    private final Resampled[][] ofPools;
    private final Resampled[][] apart;

    ResampledCities(
            SurveyRows survey,
            List<Stratum> criteria,
            List<Stratum> pools,
            List<StandardCoefficient> coefficients,
            AgreementSettings settings) {
        this.survey = survey;
        this.criteria = criteria;
        this.pools = pools;
        this.coefficients = coefficients;
        this.ofCriteria = room(criteria.size(), settings);
        this.ofPools = room(pools.size(), settings);
        this.apart = room(pools.size(), settings);
    }

    private Resampled[][] room(int strata, AgreementSettings settings) {
        Resampled[][] room = new Resampled[strata][coefficients.size()];
        for (Resampled[] ofStratum : room) {
            for (int i = 0; i < ofStratum.length; i++) {
                ofStratum[i] = new Resampled(settings.resamples(), settings.level());
            }
        }
        return room;
    }

    Resampled ofCriterion(int criterion, int coefficient) {
        return ofCriteria[criterion][coefficient];
    }

    Resampled ofPool(int pool, int coefficient) {
        return ofPools[pool][coefficient];
    }

    Resampled apart(int pool, int coefficient) {
        return apart[pool][coefficient];
    }

    Supplier<IntConsumer> workers(long seed) {
        int[][] places = new int[criteria.size()][survey.cities()];
        for (int criterion = 0; criterion < places.length; criterion++) {
            for (int city = 0; city < survey.cities(); city++) {
                places[criterion][city] = criteria.get(criterion).own(survey.place(criterion, city));
            }
        }
        List<Grouping> groups = new ArrayList<>();
        for (int criterion = 0; criterion < places.length; criterion++) {
            groups.add(new Grouping(places[criterion], criteria.get(criterion).times().length));
        }
        return () -> new Worker(seed, places, groups);
    }

    /** What one thread works with. */
    private final class Worker implements IntConsumer {
        private final Draws draws;
        private final int[][] places;
        private final List<Grouping> groups;
        private final int[] drawn = new int[survey.cities()];
        private final List<double[]> times = new ArrayList<>();
        private final List<double[]> pooled = new ArrayList<>();
        private final List<List<Prepared>> prepared = new ArrayList<>();
        private final List<List<Prepared>> preparedPools = new ArrayList<>();
        private final List<int[][]> shared = new ArrayList<>();
        private final Apart sums;
        private final Quotient worked = new Quotient();

        Worker(long seed, int[][] places, List<Grouping> groups) {
            this.groups = groups;
            this.draws = Draws.of(seed);
            this.places = places;
            this.sums = new Apart(criteria.size(), coefficients.size());
            for (Stratum criterion : criteria) {
                times.add(new double[criterion.times().length]);
                prepared.add(criterion.prepare(coefficients));
            }
            for (Stratum pool : pools) {
                pooled.add(new double[pool.times().length]);
                preparedPools.add(pool.prepare(coefficients));
                shared.add(places(pool));
            }
        }

        /** For each criterion of a pool, where its rows stand in the pool. */
        private int[][] places(Stratum pool) {
            int[][] all = new int[criteria.size()][];
            for (int criterion : pool.criteria()) {
                int[] to = new int[criteria.get(criterion).times().length];
                for (int city = 0; city < survey.cities(); city++) {
                    to[places[criterion][city]] = pool.own(survey.place(criterion, city));
                }
                all[criterion] = to;
            }
            return all;
        }

        @Override
        public void accept(int resample) {
            draws.at(resample, STAGE);
            Resampling.bootstrap(draws, drawn);
            for (int criterion = 0; criterion < places.length; criterion++) {
                groups.get(criterion).count(drawn, times.get(criterion));
                sums.at(criterion, times.get(criterion), criteria.get(criterion));
                for (int i = 0; i < coefficients.size(); i++) {
                    prepared.get(criterion).get(i).at(times.get(criterion), worked);
                    ofCriteria[criterion][i].put(resample, worked);
                    sums.put(criterion, i, worked);
                }
            }
            for (int pool = 0; pool < pools.size(); pool++) {
                add(pool);
                for (int i = 0; i < coefficients.size(); i++) {
                    preparedPools.get(pool).get(i).at(pooled.get(pool), worked);
                    ofPools[pool][i].put(resample, worked);
                    sums.of(pools.get(pool), i, worked);
                    apart[pool][i].put(resample, worked);
                }
            }
        }

        private void add(int pool) {
            double[] into = pooled.get(pool);
            Arrays.fill(into, 0);
            for (int criterion : pools.get(pool).criteria()) {
                int[] to = shared.get(pool)[criterion];
                double[] from = times.get(criterion);
                for (int row = 0; row < from.length; row++) {
                    into[to[row]] += from[row];
                }
            }
        }
    }
}
