package org.egovindex.io;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;

/** The sheets that are being filled in, one for each city and evaluator, with the line on which each mark stands. */
final class SheetBook {
    private final Checklist checklist;
    private final PairTable pairs = new PairTable();
    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet last;

    SheetBook(Checklist checklist) {
        this.checklist = checklist;
        this.last = new Sheet(-1, -1, checklist);
    }

    /** A sheet that is being filled in. */
    static final class Sheet {
        private final int city;
        private final int evaluator;
        private final ScoreSheet.Draft draft;
        private final int[] lines;

        private Sheet(int city, int evaluator, Checklist checklist) {
            this.city = city;
            this.evaluator = evaluator;
            this.draft = ScoreSheet.draft(checklist);
            this.lines = new int[checklist.criteria().size()];
        }

        int city() {
            return city;
        }

        int evaluator() {
            return evaluator;
        }

        boolean isBlank(int place) {
            return draft.isBlank(place);
        }

        /** The line on which the mark at this place stands. */
        int line(int place) {
            return lines[place];
        }

        boolean holds(int place, ReadScore score) {
            return score instanceof ReadScore.Given given
                    ? draft.isAnswer(place, given.answer())
                    : score instanceof ReadScore.Left left && draft.isMissing(place, left.reason());
        }

        void write(int place, ReadScore score, long line) {
            if (score instanceof ReadScore.Given given) {
                draft.award(place, given.answer());
            } else if (score instanceof ReadScore.Left left) {
                draft.leaveOut(place, left.reason());
            }
            lines[place] = (int) Math.min(line, Integer.MAX_VALUE);
        }

        void remark(int place, Remark remark) {
            draft.remark(place, remark);
        }

        boolean isMarked(int place) {
            return !draft.isBlank(place) && !draft.isMissing(place, MissingReason.NOT_ASSESSED);
        }

        ScoreSheet finish(City of, Evaluator by) {
            return draft.by(by, of);
        }
    }

    Sheet sheet(int city, int evaluator) {
        if (last.city != city || last.evaluator != evaluator) {
            int number = pairs.numberOf(city, evaluator);
            if (number == sheets.size()) {
                sheets.add(new Sheet(city, evaluator, checklist));
            }
            last = sheets.get(number);
        }
        return last;
    }

    List<Sheet> sheets() {
        return sheets;
    }
}
