package org.egovindex.benchmarks;

import java.util.Arrays;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.normalise.Normalisation;

/**
 * For floors: one run of {@link ConnectivityShape} by hand, from the numbers that it draws. The ten ways to treat and normalise are kept as
 * bare rows, and so are their logarithms: a geometric mean of geometric means is one exponential of one weighted sum.
 */
final class PlainChoices {
    private static final int CHOICES = 3;

    private final double[][][] kept = new double[2 * ConnectivityShape.MOST_WINSORISED][][];
    private final double[][][] logarithms = new double[2 * ConnectivityShape.MOST_WINSORISED][][];
    private final PlainTree tree;
    private final PlainRanks places = new PlainRanks(ConnectivityShape.UNITS);
    private final double[] weights = new double[ConnectivityShape.INDICATORS];
    private final double[] scores = new double[ConnectivityShape.UNITS];

    PlainChoices(CompositeIndex index) {
        tree = new PlainTree(index.methodology().tree());
        int way = 0;
        for (int most = 1; most <= ConnectivityShape.MOST_WINSORISED; most++) {
            Methodology treated = ConnectivityShape.treated(index.methodology(), most);
            for (Normalisation scale : ConnectivityShape.NORMALISATIONS) {
                kept[way] = PlainColumns.of(treated.withNormalisation(scale).compute(index.data()));
                logarithms[way] = Arrays.stream(kept[way])
                        .map(row -> Arrays.stream(row).map(StrictMath::log).toArray())
                        .toArray(double[][]::new);
                way++;
            }
        }
    }

    /** How many numbers a run draws. */
    int numbers() {
        return CHOICES + tree.numbers();
    }

    /** One run from its numbers, to ranks. */
    void ranks(double[] uniform, int[] into) {
        int limit = (int) (uniform[0] * ConnectivityShape.MOST_WINSORISED);
        int way = 2 * limit + (uniform[1] < 0.5 ? 0 : 1);
        boolean geometric = uniform[2] >= 0.5;
        tree.effective(uniform, CHOICES, weights);
        double[][] rows = geometric ? logarithms[way] : kept[way];
        Arrays.fill(scores, 0);
        for (int i = 0; i < weights.length; i++) {
            double[] row = rows[i];
            double weight = weights[i];
            for (int unit = 0; unit < scores.length; unit++) {
                scores[unit] += weight * row[unit];
            }
        }
        if (geometric) {
            for (int unit = 0; unit < scores.length; unit++) {
                scores[unit] = StrictMath.exp(scores[unit]);
            }
        }
        places.rank(scores, into);
    }

    double summary(int[][] ranks) {
        return places.summary(ranks);
    }
}
