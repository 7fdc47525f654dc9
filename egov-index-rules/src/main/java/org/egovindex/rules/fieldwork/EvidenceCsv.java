package org.egovindex.rules.fieldwork;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.CsvDocument;
import org.egovindex.document.CsvRow;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/** Hands the rows of a CSV file to the intake; the columns are found by name, in any order. */
final class EvidenceCsv implements CsvDocument.Intake {
    private final EvidenceIntake intake;
    private final Problems problems;
    private final List<Optional<EvidenceColumn>> columns = new ArrayList<>();

    EvidenceCsv(EvidenceIntake intake, Problems problems) {
        this.intake = intake;
        this.problems = problems;
    }

    @Override
    public boolean header(CsvRow names) {
        Set<EvidenceColumn> seen = EnumSet.noneOf(EvidenceColumn.class);
        boolean good = true;
        for (CsvRow.Field name : names.fields()) {
            Optional<EvidenceColumn> column = EvidenceColumn.find(name.text());
            columns.add(column);
            if (column.isEmpty()) {
                problems.add(
                        ProblemCode.UNKNOWN_COLUMN,
                        names.line(),
                        name.column(),
                        "the column \"" + Naming.visible(name.text()) + "\" means nothing here; it was not read.",
                        meant(name.text(), EvidenceColumn.keys()));
            } else if (!seen.add(column.get())) {
                String twice = "the column " + column.get().key() + " stands twice.";
                problems.add(ProblemCode.DUPLICATE_COLUMN, names.line(), name.column(), twice, "Delete or rename one.");
                good = false;
            }
        }
        for (EvidenceColumn column : EvidenceColumn.values()) {
            boolean needed =
                    column.isRequired() || (column == EvidenceColumn.VALUE && !seen.contains(EvidenceColumn.ABSENT));
            if (needed && !seen.contains(column)) {
                String none = "there is no column " + column.key() + ".";
                problems.add(ProblemCode.MISSING_COLUMN, names.line(), 0, none, advice(names, column));
                good = false;
            }
        }
        return good;
    }

    private static String advice(CsvRow names, EvidenceColumn column) {
        List<String> header = names.fields().stream().map(CsvRow.Field::text).toList();
        String whole = header.get(0);
        if (header.size() == 1 && (whole.contains(";") || whole.contains("\t"))) {
            return "Maybe the fields are divided by '" + (whole.contains(";") ? ";" : "TAB")
                    + "': save the file with ',' between them.";
        }
        if (header.stream().noneMatch(name -> EvidenceColumn.find(name).isPresent())) {
            return "Maybe the first line is not a header: it must name the columns.";
        }
        return meant(column.key(), header);
    }

    private static String meant(String word, List<String> known) {
        return Similarity.nearest(word, known)
                .map(near -> "Maybe " + Naming.visible(near) + " is meant.")
                .orElse("");
    }

    @Override
    public void row(CsvRow row) {
        EvidenceRow said = new EvidenceRow(row.line(), 0);
        for (int place = 0; place < columns.size(); place++) {
            CsvRow.Field field = row.fields().get(place);
            if (columns.get(place).isPresent()) {
                String text = FormulaGuard.open(field.text());
                said.put(columns.get(place).get(), new Piece(text, Piece.Kind.FIELD, row.line(), field.column()));
            }
        }
        intake.take(said);
    }
}
