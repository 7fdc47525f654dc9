package org.egovindex.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.document.CsvRow;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** One row of a file whose columns are asked for by name. */
final class NamedRow {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final Map<String, Integer> places;
    private final CsvRow row;
    private final Problems problems;
    private boolean good = true;

    NamedRow(Map<String, Integer> places, CsvRow row, Problems problems) {
        this.places = places;
        this.row = row;
        this.problems = problems;
    }

    long line() {
        return row.line();
    }

    /** Whether nothing was wrong with what was asked for so far. */
    boolean isGood() {
        return good;
    }

    List<String> columns() {
        return List.copyOf(places.keySet());
    }

    /** The text in a column in canonical form; nothing if there is no such column, or nothing stands there. */
    Optional<String> find(String column) {
        return Optional.ofNullable(places.get(column)).flatMap(place -> {
            CsvRow.Field field = row.fields().get(place);
            String text = Naming.canonical(field.text());
            Optional<NameFault> fault = text.isEmpty() ? Optional.empty() : Naming.fault(text);
            fault.ifPresent(what -> refuse(
                    ProblemCode.of(what), field, "the " + Naming.visible(column) + " " + what.explanation() + "."));
            return text.isEmpty() || fault.isPresent() ? Optional.empty() : Optional.of(text);
        });
    }

    /** The same where something must stand. */
    Optional<String> need(String column) {
        boolean before = good;
        Optional<String> text = find(column);
        if (text.isEmpty() && good == before) {
            CsvRow.Field field = row.fields().get(places.getOrDefault(column, 0));
            refuse(ProblemCode.EMPTY_FIELD, field, "the " + column + " is empty.");
        }
        return text;
    }

    /** The plain decimal in a column; nothing if nothing stands there, or what is published as such: NA, ?, -, unknown. */
    Optional<BigDecimal> number(String column) {
        Optional<String> text =
                find(column).filter(word -> !List.of("NA", "?", "-", "unknown").contains(word));
        if (text.isPresent() && !NUMBER.matcher(text.get()).matches()) {
            CsvRow.Field field = row.fields().get(places.getOrDefault(column, 0));
            String what = "the " + column + " \"" + Naming.visible(text.get()) + "\" is not a plain decimal number.";
            refuse(ProblemCode.BAD_NUMBER, field, what);
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }

    private void refuse(ProblemCode code, CsvRow.Field field, String message) {
        refuse(code, field.column(), message);
    }

    /** Notes that the row cannot be taken; column 0 if it is the row as a whole. */
    void refuse(ProblemCode code, int column, String message) {
        good = false;
        problems.add(code, row.line(), column, message, "");
    }
}
