package org.egovindex.sensitivity;

/**
 * A sum of doubles in the order given, with what was rounded away added back at the end. Source: Ogita, Rump and Oishi, Accurate sum and
 * dot product, SIAM Journal on Scientific Computing 26 (2005). Worked line: 1, 1e100, 1 and -1e100 make 2; a plain loop says 0.
 */
final class CompensatedSum {
    private double sum;
    private double lost;

    void add(double number) {
        double next = sum + number;
        double added = next - sum;
        lost += (sum - (next - added)) + (number - added);
        sum = next;
    }

    double total() {
        return sum + lost;
    }
}
