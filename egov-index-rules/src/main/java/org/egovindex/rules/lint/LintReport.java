package org.egovindex.rules.lint;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.document.Severity;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/** All that was found, criterion by criterion in the order of the checklist, then what is about the whole. Immutable. */
public final class LintReport implements Tabular {
    private static final List<Column> COLUMNS = List.of(
            Column.of("severity"),
            Column.of("code"),
            Column.of("about"),
            Column.of("place"),
            Column.of("message"),
            Column.of("advice"),
            Column.of("evidence"));

    private final String title;
    private final List<LintFinding> findings;

    LintReport(String title, List<LintFinding> findings) {
        this.title = title;
        this.findings = List.copyOf(findings);
    }

    /** All findings. */
    public List<LintFinding> findings() {
        return findings;
    }

    /** Those of one kind. */
    public List<LintFinding> of(LintCode code) {
        return findings.stream().filter(finding -> finding.code() == code).toList();
    }

    /** Those about one criterion, slot or area. */
    public List<LintFinding> about(String subject) {
        return findings.stream()
                .filter(finding -> finding.place().subject().equals(subject))
                .toList();
    }

    /** How many are so severe. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether there is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LintFinding finding : findings) {
            rows.add(List.of(
                    Cell.words(finding.severity().toString()),
                    Cell.words(finding.code().toString()),
                    Cell.words(finding.place().subject()),
                    Cell.words(finding.place().pointer()),
                    Cell.words(finding.message()),
                    Cell.words(finding.advice()),
                    Cell.words(finding.shownWitnesses())));
        }
        return Table.of(title, COLUMNS, rows).withNotes(List.of(counts()));
    }

    private String counts() {
        return count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings, " + count(Severity.NOTE)
                + " notes; " + of(LintCode.BUDGET).size() + " places not analysed";
    }

    @Override
    public String toString() {
        return title + ": " + counts();
    }
}
