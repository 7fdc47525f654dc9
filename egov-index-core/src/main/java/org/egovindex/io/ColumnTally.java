package org.egovindex.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;

/** Counts what stands in one column, to tell an indicator from a description. */
final class ColumnTally {
    private long numbers;
    private long figures;
    private long noValues;
    private long others;
    private Optional<String> firstFigure = Optional.empty();
    private long line;

    /** What each column is for, by all its cells: one pass. */
    static DataHeader decide(DataHeader header, RowStore rows, Problems problems) {
        List<ColumnUse> uses = new ArrayList<>(header.uses());
        List<Integer> open = header.places(ColumnUse.OPEN);
        List<ColumnTally> tallies =
                open.stream().map(column -> new ColumnTally()).toList();
        RowCursor row = rows.cursor(uses.size());
        while (row.next()) {
            for (int i = 0; i < open.size(); i++) {
                tallies.get(i).add(row, open.get(i));
            }
        }
        for (int i = 0; i < open.size(); i++) {
            int column = open.get(i);
            uses.set(column, tallies.get(i).isIndicator() ? ColumnUse.NUMBERS : ColumnUse.WORDS);
            tallies.get(i).report(header.shown(column), problems);
        }
        return header.with(uses);
    }

    private void add(RowCursor row, int column) {
        if (!Double.isNaN(row.number(column))) {
            numbers++;
        } else if (row.gap(column).isEmpty()) {
            Optional<Misprint> misprint = Misprint.of(row.text(column));
            if (misprint.isEmpty()) {
                others++;
            } else if (misprint.get().isFigure()) {
                figures++;
                if (firstFigure.isEmpty()) {
                    firstFigure = Optional.of(row.text(column));
                    line = row.line();
                }
            } else {
                noValues++;
            }
        }
    }

    private long all() {
        return numbers + figures + noValues + others;
    }

    /** Whether at least four of five cells that are no gaps hold numbers. */
    boolean isIndicator() {
        return numbers > 0 && 5 * numbers >= 4 * all();
    }

    /** Says so if the column holds nothing, or holds what may be meant as numbers but is taken as text. */
    private void report(String name, Problems problems) {
        if (all() == 0) {
            String empty = "the column " + name + " is empty; it was not read.";
            problems.add(ProblemCode.EMPTY_COLUMN, 0, 0, empty, "If it is an indicator, say so.");
        } else if (!isIndicator() && numbers + figures > 0 && 5 * others <= all()) {
            problems.add(
                    ProblemCode.TEXT_COLUMN,
                    line,
                    0,
                    "the column " + name + " was taken as text, since " + numbers + " of " + all()
                            + " cells are plain numbers"
                            + firstFigure
                                    .map(text -> "; \"" + Naming.visible(text) + "\" is not one")
                                    .orElse("")
                            + ".",
                    firstFigure
                            .map(Misprint::advice)
                            .orElse("If it is an indicator, leave cells without a number empty."));
        }
    }
}
