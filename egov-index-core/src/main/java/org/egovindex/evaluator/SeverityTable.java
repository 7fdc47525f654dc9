package org.egovindex.evaluator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Grid;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** The table of severities: the most severe first, those without an effect last. */
final class SeverityTable {
    private static final int DECIMALS = 4;

    private SeverityTable() {}

    static Table of(SeverityModel severity) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("evaluator"),
                Column.of("group"),
                Column.of("cities"),
                Column.of("marks"),
                Column.of("effect"),
                Column.of("standard_error"),
                Column.of("p"),
                Column.of("p_holm")));
        severity.survey()
                .checklist()
                .areas()
                .forEach(area -> columns.add(new Column("area_" + area.id(), area.title())));
        List<List<Cell>> rows = severity.evaluators().stream()
                .sorted(Comparator.comparingLong(SeverityTable::key).thenComparing(EvaluatorSeverity::evaluator))
                .map(SeverityTable::row)
                .toList();
        return new Table("Severity of evaluators (additive model)", columns, rows, notes(severity));
    }

    private static long key(EvaluatorSeverity one) {
        return one.overall().map(effect -> new Grid(9).key(effect.value())).orElse(Long.MAX_VALUE);
    }

    private static List<Cell> row(EvaluatorSeverity one) {
        List<Cell> row = new ArrayList<>(
                List.of(Cell.words(one.evaluator().name()), Cell.whole(one.group()), Cell.whole(one.cities())));
        row.add(one.overall().map(effect -> Cell.whole(effect.marks())).orElseGet(() -> Cell.whole(0)));
        row.add(effect(one.overall()));
        row.add(Shown.figure(one.overall().map(Effect::standardError).orElseGet(OptionalDouble::empty), DECIMALS));
        row.add(Shown.figure(one.overall().map(Effect::p).orElseGet(OptionalDouble::empty), DECIMALS));
        row.add(Shown.figure(one.holm(), DECIMALS));
        one.areas().forEach(area -> row.add(effect(area)));
        return row;
    }

    private static Cell effect(Optional<Effect> effect) {
        return effect.map(e -> Shown.figure(e.value(), DECIMALS)).orElseGet(() -> Cell.missing("shares no mark"));
    }

    private static List<String> notes(SeverityModel severity) {
        List<String> notes = new ArrayList<>(severity.survey().notices());
        notes.add(
                "mark / maximum = city and criterion + effect of the evaluator, by least squares; an effect below 0 is severe, above 0"
                        + " mild, -0.05 is 5 of 100 points lower than the mean of the group");
        notes.add(
                "marks are ordinal and bounded, and one sheet's marks hang together: standard errors are a guide, rather too small");
        notes.add("groups of evaluators who share cities: " + severity.groups()
                + "; effects sum to 0 within a group and say nothing between groups");
        if (severity.lacksErrors()) {
            notes.add(unsure());
        }
        long alone = severity.evaluators().stream()
                .filter(one -> one.overall().isEmpty())
                .count();
        if (alone > 0) {
            notes.add("evaluators who share no mark with anybody, so that their severity is unknown: " + alone);
        }
        return notes;
    }

    static String unsure() {
        return "groups of more than " + AdditiveModel.DENSE
                + " evaluators have no standard errors; where they hang together in long chains, effects far apart are hardly comparable";
    }
}
