package org.egovindex.rules.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Outcome;

/** An assessment as a table, one row a criterion. */
public final class ResultTable {
    private static final List<Column> COLUMNS = List.of(
            Column.of("area"),
            Column.of("criterion"),
            Column.of("outcome"),
            Column.of("points"),
            Column.of("lowest"),
            Column.of("highest"),
            Column.of("missing"),
            Column.of("because"));

    private ResultTable() {}

    /** The table; what must be said of the checklist stands in the notes, with the interval of the whole and the coverage. */
    public static Table of(Assessment assessment) {
        List<List<Cell>> rows = new ArrayList<>();
        assessment
                .areas()
                .forEach(extent -> extent.findings()
                        .forEach(finding -> rows.add(row(extent.area().id(), finding))));
        List<String> notes = new ArrayList<>(assessment.notices());
        notes.add(assessment.total() + " points; " + assessment.total().coverage());
        String title = assessment.book().checklist().about() + ": "
                + assessment.evidence().site().city().label();
        return new Table(title, COLUMNS, rows, notes);
    }

    private static List<Cell> row(String area, Finding finding) {
        Outcome outcome = finding.outcome();
        List<BigDecimal> possible = outcome.possible();
        return List.of(
                Cell.words(area),
                Cell.words(finding.rule().id()),
                Cell.words(outcome.id()),
                outcome.points().map(Cell::exactly).orElseGet(() -> Cell.missing(outcome.id())),
                possible.isEmpty() ? Cell.missing(outcome.id()) : Cell.exactly(possible.get(0)),
                possible.isEmpty() ? Cell.missing(outcome.id()) : Cell.exactly(possible.get(possible.size() - 1)),
                Cell.words(missing(outcome)),
                Cell.words(finding.explain().how()));
    }

    private static String missing(Outcome outcome) {
        return outcome.missing().entrySet().stream().map(ResultTable::missing).collect(Collectors.joining("; "));
    }

    private static String missing(Map.Entry<String, Absence> entry) {
        return entry.getKey() + " (" + entry.getValue().id() + ")";
    }
}
