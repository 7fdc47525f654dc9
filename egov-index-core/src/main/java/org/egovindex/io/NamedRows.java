package org.egovindex.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.egovindex.document.CsvDocument;
import org.egovindex.document.CsvRow;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/** Hands over rows whose columns are asked for by name; columns may stand in any order. */
final class NamedRows implements CsvDocument.Intake {
    private final List<List<String>> needed;
    private final Problems problems;
    private final Consumer<NamedRow> taker;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** Rows of a file that must have one column at least of each list. */
    NamedRows(List<List<String>> needed, Problems problems, Consumer<NamedRow> taker) {
        this.needed = needed;
        this.problems = problems;
        this.taker = taker;
    }

    @Override
    public boolean header(CsvRow names) {
        boolean good = true;
        for (int place = 0; place < names.fields().size(); place++) {
            CsvRow.Field field = names.fields().get(place);
            String name = Naming.canonical(field.text());
            Optional<NameFault> fault = Naming.fault(name);
            if (fault.isPresent()) {
                String what = "the name of a column " + fault.get().explanation() + ".";
                problems.add(ProblemCode.of(fault.get()), names.line(), field.column(), what, "");
                good = false;
            } else if (places.put(name, place) != null) {
                String twice = "the column " + Naming.visible(name) + " stands twice.";
                problems.add(
                        ProblemCode.DUPLICATE_COLUMN, names.line(), field.column(), twice, "Delete or rename one.");
                good = false;
            }
        }
        for (List<String> any : needed) {
            if (any.stream().noneMatch(places::containsKey)) {
                String none = "there is no column " + String.join(" or ", any) + ".";
                String advice = Similarity.nearest(any.get(0), places.keySet())
                        .map(near -> "Maybe " + Naming.visible(near) + " is meant.")
                        .orElse("");
                problems.add(ProblemCode.MISSING_COLUMN, names.line(), 0, none, advice);
                good = false;
            }
        }
        return good;
    }

    @Override
    public void row(CsvRow row) {
        taker.accept(new NamedRow(places, row, problems));
    }
}
