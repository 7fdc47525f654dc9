package org.egovindex.sensitivity;

/**
 * A sum of doubles in the order given, with what was rounded away added back at the end. Source: Neumaier (1974), Rundungsfehleranalyse
 * einiger Verfahren zur Summation endlicher Summen. Worked line: 1, 1e100, 1 and -1e100 make 2; a plain loop says 0.
 */
final class CompensatedSum {
    private double sum;
    private double lost;

    void add(double number) {
        double next = sum + number;
        lost += Math.abs(sum) >= Math.abs(number) ? (sum - next) + number : (number - next) + sum;
        sum = next;
    }

    double total() {
        return sum + lost;
    }
}
