package org.egovindex.rules.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.Finding;

/** The verdicts of an assessment, criterion by criterion, in the words of EARL and of XCCDF. */
public final class Verdicts {
    private static final List<Column> COLUMNS =
            List.of(Column.of("criterion"), new Column("earl", "EARL outcome"), new Column("xccdf", "XCCDF result"));

    private Verdicts() {}

    /** One row a criterion, in the order of the form. */
    public static Table of(Assessment assessment) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            Verdict verdict = Verdict.of(finding);
            rows.add(List.of(Cell.words(finding.rule().id()), Cell.words(verdict.earl()), Cell.words(verdict.xccdf())));
        }
        String title = "Verdicts on " + assessment.evidence().site().city().label();
        return new Table(
                title,
                COLUMNS,
                rows,
                assessment.book().checklist().about().notice().stream().toList());
    }

    /** The XCCDF results by criterion. */
    public static Map<String, String> xccdf(Assessment assessment) {
        Map<String, String> results = new TreeMap<>();
        assessment
                .findings()
                .forEach(finding ->
                        results.put(finding.rule().id(), Verdict.of(finding).xccdf()));
        return results;
    }
}
