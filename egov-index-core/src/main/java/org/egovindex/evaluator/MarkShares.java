package org.egovindex.evaluator;

import java.util.List;
import java.util.OptionalInt;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;

/** Marks as shares of the maxima of their criteria, 0 to 1. */
final class MarkShares {
    static final double NONE = -1;

    private final List<Criterion> criteria;
    private final double[][] shares;

    MarkShares(Checklist checklist) {
        criteria = checklist.criteria();
        shares = criteria.stream().map(c -> shares(c.scale())).toArray(double[][]::new);
    }

    private static double[] shares(ScoringScale scale) {
        double[] shares = new double[scale.size()];
        for (int answer = 0; answer < shares.length; answer++) {
            shares[answer] =
                    scale.points(answer).doubleValue() / scale.highest().doubleValue();
        }
        return shares;
    }

    int size() {
        return shares.length;
    }

    /** The shares of a sheet in the order of the form; {@link #NONE} where no mark was given. */
    double[] of(ScoreSheet sheet) {
        double[] row = new double[shares.length];
        for (int place = 0; place < row.length; place++) {
            OptionalInt answer = sheet.answer(criteria.get(place).id());
            row[place] = answer.isPresent() ? shares[place][answer.getAsInt()] : NONE;
        }
        return row;
    }
}
