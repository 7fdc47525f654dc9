package org.egovindex.number;

/**
 * Adds doubles so that their order makes no difference, to the last bit.
 *
 * <p>Every number is split at a bit position that depends only on the largest and on how many there are; the upper parts add up
 * without any rounding, and so do the upper parts of what remains. What is dropped lies some 90 bits below the largest number and
 * is dropped from each number by itself. Gaps count as 0. Source: the splitting of Rump, Ogita and Oishi (2008), Accurate
 * floating-point summation I. Worked line: 1, 2^-60 and -1 are 2^-60 in every order; a plain loop says 0 in most.
 */
final class OrderFreeSum {
    private static final int BITS = 53;

    private OrderFreeSum() {}

    /** The sum of the numbers, of which none is larger than {@code largest}, signs aside. */
    static double of(double[] cells, double largest) {
        int room = room(cells.length);
        double upper = Math.scalb(1.0, Math.getExponent(largest) + 1 + room);
        double lower = Math.scalb(upper, room + 1 - BITS);
        double coarse = 0;
        double fine = 0;
        for (double cell : cells) {
            double number = Double.isNaN(cell) ? 0 : cell;
            double high = (upper + number) - upper;
            coarse += high;
            fine += (lower + (number - high)) - lower;
        }
        return coarse + fine;
    }

    /**
     * The sum of a power of the distances from {@code centre}, of which none is longer than {@code longest}; odd powers keep the sign of
     * the distance. The power of the longest must be finite.
     */
    static double ofPowers(double[] cells, double centre, double longest, int exponent) {
        int room = room(cells.length);
        double upper = Math.scalb(1.0, Math.getExponent(power(longest, exponent)) + 1 + room);
        double lower = Math.scalb(upper, room + 1 - BITS);
        double coarse = 0;
        double fine = 0;
        for (double cell : cells) {
            double power = Double.isNaN(cell) ? 0 : power(cell - centre, exponent);
            double high = (upper + power) - upper;
            coarse += high;
            fine += (lower + (power - high)) - lower;
        }
        return coarse + fine;
    }

    private static double power(double base, int exponent) {
        double power = base;
        for (int i = 1; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    /** So many bits that a sum of so many numbers below 1 stays below 2 to that power. */
    private static int room(int count) {
        return 1 + Integer.SIZE - Integer.numberOfLeadingZeros(count + 2);
    }
}
