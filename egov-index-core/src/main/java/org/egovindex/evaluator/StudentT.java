package org.egovindex.evaluator;

import org.hipparchus.distribution.continuous.TDistribution;

/** Student's t: how likely a mean so far from 0 is by chance, and how far intervals reach. */
final class StudentT {
    private StudentT() {}

    /** The probability of a value at least so far from 0 on either side; of an error of 0, 1 for a value of 0 and 0 for any other. */
    static double twoSided(double value, double error, double degreesOfFreedom) {
        if (error == 0) {
            return value == 0 ? 1 : 0;
        }
        double t = Math.abs(value) / error;
        return Math.min(1, 2 * new TDistribution(degreesOfFreedom).cumulativeProbability(-t));
    }

    /** How many errors an interval of 95 % reaches to either side. Worked line: 12.706 for 1 degree of freedom, 1.960 for very many. */
    static double reach(double degreesOfFreedom) {
        return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.975);
    }
}
