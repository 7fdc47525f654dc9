package org.egovindex.protocol;

import java.util.List;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoreSheet;

/** Answers of a sheet as numbers in the order of the form; {@link #NONE} where none was given. */
final class AnswerRow {
    static final int NONE = -1;

    private AnswerRow() {}

    static int[] of(ScoreSheet sheet, List<Criterion> criteria) {
        int[] row = new int[criteria.size()];
        for (int place = 0; place < row.length; place++) {
            row[place] = sheet.answer(criteria.get(place).id()).orElse(NONE);
        }
        return row;
    }

    static boolean isGiven(int[] one, int[] other, int place) {
        return one[place] != NONE && other[place] != NONE;
    }
}
