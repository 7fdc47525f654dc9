package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;

/** What a slot can hold, in words: {@code ordered enum none, some}, {@code int 0..8760 h}, {@code date 1990-01-01..}. */
final class DomainWords {
    private static final List<String> TYPES = List.of("bool", "int", "decimal", "enum", "ordered", "text", "date");
    private static final List<String> NO_UNITS = List.of("source", "absent", "decimals", "unit");
    private static final Pattern UNIT = Pattern.compile("[A-Za-z%][A-Za-z0-9%/_^-]{0,30}");

    private DomainWords() {}

    static boolean isPlainUnit(String unit) {
        return UNIT.matcher(unit).matches() && !NO_UNITS.contains(unit);
    }

    static Domain read(TextLine line) {
        int column = line.column();
        String type = line.word("a type: bool, int, decimal, enum, text or date");
        return switch (type) {
            case "bool" -> Domain.flag();
            case "text" -> Domain.text();
            case "ordered" -> ordered(line);
            case "enum" -> new ChoiceDomain(line.names("a value"), false);
            case "int" -> {
                Range range = range(line);
                yield new WholeDomain(range.least(DomainWords::whole), range.most(DomainWords::whole), unit(line));
            }
            case "decimal" -> decimal(line);
            case "date" -> {
                Range range = range(line);
                yield new DayDomain(range.least(DomainWords::day), range.most(DomainWords::day));
            }
            default ->
                throw new LineFault(
                        ProblemCode.BAD_VALUE,
                        column,
                        "there is no type \"" + Naming.visible(type) + "\" of slots.",
                        type.equals("level") ? "Slots of ratings are there by themselves." : Keys.advice(type, TYPES));
        };
    }

    private static Domain ordered(TextLine line) {
        if (!line.takeWord("enum")) {
            throw line.unexpected("enum");
        }
        return new ChoiceDomain(line.names("a value"), true);
    }

    private static Domain decimal(TextLine line) {
        Range range = range(line);
        String unit = unit(line);
        Optional<Integer> decimals =
                line.takeWord("decimals") ? Optional.of(line.count("the decimals")) : Optional.empty();
        return new RealDomain(range.least(PlainNumber::find), range.most(PlainNumber::find), decimals, unit);
    }

    /**
     * Two ends, either of which may be left out.
     *
     * @param column where it stands
     * @param from the lower end as written; empty if there is none
     * @param to the upper end
     */
    private record Range(int column, String from, String to) {
        <T> Optional<T> least(Function<String, Optional<T>> reading) {
            return bound(from, reading);
        }

        <T> Optional<T> most(Function<String, Optional<T>> reading) {
            return bound(to, reading);
        }

        private <T> Optional<T> bound(String written, Function<String, Optional<T>> reading) {
            Optional<T> bound = written.isEmpty() ? Optional.empty() : reading.apply(written);
            if (bound.isEmpty() && !written.isEmpty()) {
                throw new LineFault(
                        ProblemCode.BAD_NUMBER,
                        column,
                        Naming.visible(written) + " cannot be a bound of this type.",
                        "Maybe 0..100, 0.5..1.5 or 1990-01-01.. is meant.");
            }
            return bound;
        }
    }

    private static Range range(TextLine line) {
        String word = line.peek();
        int dots = word.indexOf("..");
        if (dots < 0) {
            return new Range(line.column(), "", "");
        }
        Range range = new Range(line.column(), word.substring(0, dots), word.substring(dots + 2));
        line.take(word);
        return range;
    }

    private static String unit(TextLine line) {
        if (line.takeWord("unit")) {
            return line.name("the unit");
        }
        return isPlainUnit(line.peek()) ? line.word("the unit") : "";
    }

    private static Optional<Long> whole(String written) {
        return PlainNumber.find(written)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact);
    }

    private static Optional<LocalDate> day(String written) {
        return Domain.day().read(written).map(value -> value instanceof Value.Day day ? day.day() : DayDomain.FIRST);
    }
}
