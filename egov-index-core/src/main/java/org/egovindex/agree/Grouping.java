package org.egovindex.agree;

/** Things by the row they have: how often each row occurs is a sum over its things, one row after the other, which is several times faster than adding each thing to its row. */
final class Grouping {
    private final int[] things;
    private final int[] ends;

    /** Thing i has the row {@code rows[i]}, of so many rows. */
    Grouping(int[] rows, int size) {
        ends = new int[size];
        for (int row : rows) {
            ends[row]++;
        }
        for (int row = 1; row < size; row++) {
            ends[row] += ends[row - 1];
        }
        int[] next = ends.clone();
        things = new int[rows.length];
        for (int thing = rows.length - 1; thing >= 0; thing--) {
            things[--next[rows[thing]]] = thing;
        }
    }

    /** How often each row occurs, if each thing occurs so often. */
    void count(int[] often, double[] into) {
        int at = 0;
        for (int row = 0; row < ends.length; row++) {
            int sum = 0;
            for (; at < ends[row]; at++) {
                sum += often[things[at]];
            }
            into[row] = sum;
        }
    }
}
