package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.egovindex.model.Survey;
import org.egovindex.number.Decimals;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * What is doubtful about fieldwork.
 *
 * @param protocol what it was held against
 * @param findings by code, then city, then evaluator
 * @param notes what must be said beside it
 */
public record FieldworkReport(FieldworkProtocol protocol, List<FieldworkFinding> findings, List<String> notes)
        implements Tabular {
    private static final Comparator<FieldworkFinding> ORDER = Comparator.comparing(FieldworkFinding::code)
            .thenComparing(finding -> finding.city().map(city -> city.label()).orElse(""))
            .thenComparing(FieldworkFinding::names)
            .thenComparing(FieldworkFinding::sentence);

    /** Puts the findings in order. */
    public FieldworkReport {
        findings = findings.stream().sorted(ORDER).toList();
        notes = List.copyOf(notes);
    }

    static FieldworkReport of(FieldworkProtocol protocol, Survey survey, List<FieldworkFinding> findings) {
        List<String> notes = new ArrayList<>(survey.notices());
        notes.add("protocol: " + protocol);
        notes.add(
                "findings are questions to the people who did the fieldwork, not proofs; copying, straight-lining and severity are looked"
                        + " for at a chance of "
                        + Decimals.text(protocol.limits().significance()) + " each to speak where nothing is wrong");
        return new FieldworkReport(protocol, findings, notes);
    }

    /** The findings of one kind. */
    public List<FieldworkFinding> of(FieldworkCode code) {
        return findings.stream().filter(finding -> finding.code() == code).toList();
    }

    /** Whether nothing is doubtful. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    @Override
    public Table table() {
        List<Column> columns = List.of(
                Column.of("finding"),
                Column.of("city"),
                Column.of("evaluators"),
                Column.of("what"),
                Column.of("advice"));
        List<List<Cell>> rows = findings.stream()
                .map(finding -> List.of(
                        Cell.words(finding.code().toString()),
                        finding.city().map(city -> Cell.words(city.label())).orElseGet(() -> Cell.missing("-")),
                        finding.evaluators().isEmpty() ? Cell.missing("-") : Cell.words(finding.names()),
                        Cell.words(finding.sentence()),
                        Cell.words(finding.advice())))
                .toList();
        return new Table("Fieldwork: " + findings.size() + " findings", columns, rows, notes);
    }

    @Override
    public String toString() {
        return text();
    }
}
