package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** A criterion, or several pooled: the rows that occur in it, and where each row of the survey stands among them. */
final class Stratum {
    private final List<Integer> criteria;
    private final Rows rows;
    private final int[] own;
    private final double[] times;
    private final boolean[] pairs;

    private Stratum(List<Integer> criteria, Rows rows, int[] own, double[] times) {
        this.criteria = criteria;
        this.rows = rows;
        this.own = own;
        this.times = times;
        this.pairs = new boolean[times.length];
        for (int row = 0; row < pairs.length; row++) {
            pairs[row] = rows.ratings(row) > 1;
        }
    }

    static Stratum of(SurveyRows survey, List<Integer> criteria) {
        double[] all = new double[survey.size()];
        for (int criterion : criteria) {
            for (int city = 0; city < survey.cities(); city++) {
                all[survey.place(criterion, city)]++;
            }
        }
        return of(survey, criteria, all);
    }

    /** All criteria of one city, on the scale of the whole survey. */
    static Stratum ofCity(SurveyRows survey, int city, List<Integer> criteria, SortedSet<Integer> scale) {
        double[] all = new double[survey.size()];
        criteria.forEach(criterion -> all[survey.place(criterion, city)]++);
        return of(survey, criteria, all, scale);
    }

    private static Stratum of(SurveyRows survey, List<Integer> criteria, double[] all) {
        return of(survey, criteria, all, survey.categories(criteria));
    }

    private static Stratum of(SurveyRows survey, List<Integer> criteria, double[] all, SortedSet<Integer> scale) {
        int[] kept = IntStream.range(0, all.length).filter(row -> all[row] > 0).toArray();
        int[] own = new int[all.length];
        double[] times = new double[kept.length];
        for (int row = 0; row < kept.length; row++) {
            own[kept[row]] = row;
            times[row] = all[kept[row]];
        }
        return new Stratum(List.copyOf(criteria), survey.rows(kept, scale), own, times);
    }

    List<Integer> criteria() {
        return criteria;
    }

    Rows rows() {
        return rows;
    }

    /** How often each row occurs. */
    double[] times() {
        return times;
    }

    /** Whether a row has two marks. */
    boolean hasPair(int row) {
        return pairs[row];
    }

    /** The place here of a row of the survey. */
    int own(int row) {
        return own[row];
    }

    /** Coefficients made ready for one thread. */
    List<Prepared> prepare(List<StandardCoefficient> coefficients) {
        List<Prepared> prepared = new ArrayList<>(coefficients.size());
        coefficients.forEach(one -> prepared.add(one.preparation().on(rows, times)));
        return prepared;
    }
}
