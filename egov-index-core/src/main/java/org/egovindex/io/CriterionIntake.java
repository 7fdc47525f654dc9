package org.egovindex.io;

import java.util.Arrays;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Checklist;
import org.egovindex.model.Naming;

/** Takes the criterion column: every id is looked up once in the checklist, when it first appears. */
final class CriterionIntake {
    private static final int UNKNOWN = -1;

    private final Checklist checklist;
    private final Problems problems;
    private final Lexicon ids = new Lexicon();
    private int[] places = new int[64];
    private int known;

    CriterionIntake(Checklist checklist, Problems problems) {
        this.checklist = checklist;
        this.problems = problems;
    }

    Lexicon ids() {
        return ids;
    }

    /** The place of the criterion in the checklist, or less than 0 if it is not there, which is then a problem. */
    int place(int id, long line, Field field) {
        while (known <= id) {
            if (known == places.length) {
                places = Arrays.copyOf(places, 2 * known);
            }
            places[known] = checklist.find(ids.text(known)).orElse(UNKNOWN);
            known++;
        }
        if (places[id] == UNKNOWN) {
            refuse(ids.text(id), line, field.column());
        }
        return places[id];
    }

    private void refuse(String id, long line, int column) {
        if (id.isBlank()) {
            problems.add(ProblemCode.EMPTY_FIELD, line, column, "the criterion is empty.", "");
        } else {
            problems.add(
                    ProblemCode.UNKNOWN_CRITERION,
                    line,
                    column,
                    "the criterion \"" + Naming.visible(id) + "\" is not in checklist " + checklist.about() + ".",
                    checklist
                            .nearest(id)
                            .map(nearest -> "Maybe " + nearest + " is meant.")
                            .orElse(""));
        }
    }
}
