package org.egovindex.agree;

/**
 * Coefficients of several criteria made one without pooling their marks: agreement beyond chance, and what there could be of it, are added up criterion by
 * criterion, each as often as it has subjects with two marks. For alpha and equal numbers of marks this is {@code 1 - sum D_o / sum D_e}.
 */
final class Apart {
    private final double[] subjects;
    private final double[][] tops;
    private final double[][] bottoms;

    Apart(int criteria, int coefficients) {
        subjects = new double[criteria];
        tops = new double[criteria][coefficients];
        bottoms = new double[criteria][coefficients];
    }

    /** Counts the subjects of a criterion that have two marks. */
    void at(int criterion, double[] times, Stratum stratum) {
        double two = 0;
        for (int row = 0; row < times.length; row++) {
            two += stratum.hasPair(row) ? times[row] : 0;
        }
        subjects[criterion] = two;
    }

    /** A criterion without the coefficient adds nothing. */
    void put(int criterion, int coefficient, Quotient worked) {
        tops[criterion][coefficient] = worked.isKnown() ? worked.top() * subjects[criterion] : 0;
        bottoms[criterion][coefficient] = worked.isKnown() ? worked.bottom() * subjects[criterion] : 0;
    }

    /** The coefficient of all criteria of a pool. */
    void of(Stratum pool, int coefficient, Quotient into) {
        double top = 0;
        double bottom = 0;
        for (int criterion : pool.criteria()) {
            top += tops[criterion][coefficient];
            bottom += bottoms[criterion][coefficient];
        }
        into.set(top, bottom, "no criterion has a coefficient");
    }
}
