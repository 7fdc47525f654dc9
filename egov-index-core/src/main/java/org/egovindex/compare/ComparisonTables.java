package org.egovindex.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;
import org.egovindex.rank.Rank;

/** A comparison for readers. */
final class ComparisonTables {
    private static final Rounding SHOWN = Rounding.halfUp(4);
    private static final int MOST_NAMES = 8;

    private final Comparison comparison;
    private final Cell missing;

    ComparisonTables(Comparison comparison) {
        this.comparison = comparison;
        boolean whole = comparison.from().isWhole() && comparison.to().isWhole();
        this.missing = whole ? Standings.ABSENT : Standings.UNKNOWN;
    }

    Table units(List<Shift> shifts, String title) {
        String before = comparison.from().id();
        String after = comparison.to().id();
        List<Column> columns = List.of(
                new Column("rank_to", "rank " + after),
                new Column("rank_from", "rank " + before),
                Column.of("unit"),
                Column.of("presence"),
                new Column("score_from", "score " + before),
                new Column("score_to", "score " + after),
                new Column("score_change", "score +/-"),
                new Column("rank_change", "rank +/-"),
                new Column("own", "own change"),
                new Column("others", "others' changes"),
                Column.of("left"),
                Column.of("entered"),
                Column.of("ties"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Shift one : shifts) {
            List<Cell> row = new ArrayList<>(List.of(
                    rank(one.after().rank(), comparison.to().missing()),
                    rank(one.before().rank(), comparison.from().missing()),
                    Cell.words(one.label()),
                    Cell.words(one.presence().toString()),
                    score(one.before().score(), comparison.from().missing()),
                    score(one.after().score(), comparison.to().missing()),
                    score(one.scoreChange(), missing),
                    places(one.rankChange(), missing)));
            row.add(places(one.parts().map(RankParts::own), missing));
            row.add(places(one.parts().map(RankParts::others), missing));
            row.add(places(one.parts().map(RankParts::left), missing));
            row.add(places(one.parts().map(RankParts::entered), missing));
            row.add(places(one.parts().map(RankParts::ties), missing));
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(comparison.notes());
        notes.add("- = not in the wave, or without a score");
        notes.add("rank +/- is places gained: the sum of own change, others' changes, left, entered and ties");
        return new Table(title + ", " + before + " to " + after, columns, rows, notes);
    }

    static Cell rank(Optional<Rank> rank, Cell missing) {
        return rank.map(place -> Cell.exactly(place.value())).orElse(missing);
    }

    static Cell score(Optional<Rational> score, Cell missing) {
        return score.map(points -> Cell.figure(points, SHOWN)).orElse(missing);
    }

    static Cell places(Optional<Rational> places, Cell missing) {
        return places.map(count -> Cell.exactly(plain(count))).orElse(missing);
    }

    private static BigDecimal plain(Rational count) {
        BigDecimal decimal = count.toDecimal();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    Explanation explain(Shift shift) {
        List<Explanation> parts = new ArrayList<>();
        shift.parts().ifPresent(found -> {
            parts.add(part("own change of score", found.own(), score(shift)));
            parts.add(part("others' changes of score", found.others(), crossings(shift)));
            parts.add(part("units no longer ranked", found.left(), ""));
            parts.add(part("units newly ranked", found.entered(), ""));
            if (found.ties().signum() != 0) {
                parts.add(part("rule for ties", found.ties(), ""));
            }
        });
        String how = shift.parts().isPresent()
                ? "places gained; the parts add up"
                : "no parts: it is not ranked in both, or these are published facts";
        List<Explanation> all = new ArrayList<>();
        all.add(new Explanation("change of rank", signed(shift.rankChange()), rank(shift) + "; " + how, parts));
        all.add(new Explanation("change of score", signed(shift.scoreChange()), score(shift), areas(shift)));
        return new Explanation(
                shift.label() + ", " + comparison.from().id() + " to "
                        + comparison.to().id(),
                shift.presence().toString(),
                "",
                all);
    }

    private List<Explanation> areas(Shift shift) {
        List<Explanation> areas = new ArrayList<>();
        for (String area : comparison.areas()) {
            comparison
                    .area(area)
                    .find(shift.label())
                    .ifPresent(one -> areas.add(Explanation.of(area, signed(one.scoreChange()), score(one))));
        }
        return areas;
    }

    private String crossings(Shift shift) {
        return "overtook " + names(comparison.overtook(shift.label())) + "; overtaken by "
                + names(comparison.overtakenBy(shift.label()));
    }

    private static String names(List<String> labels) {
        if (labels.isEmpty()) {
            return "none";
        }
        int shown = Math.min(MOST_NAMES, labels.size());
        return String.join("; ", labels.subList(0, shown))
                + (shown < labels.size() ? " and " + (labels.size() - shown) + " more" : "");
    }

    private Explanation part(String label, Rational places, String how) {
        return Explanation.of(label, signed(Optional.of(places)), how);
    }

    String rank(Shift shift) {
        return words(shift.before().rank(), Rank::toString) + " to "
                + words(shift.after().rank(), Rank::toString);
    }

    String score(Shift shift) {
        return words(shift.before().score(), ComparisonTables::shown) + " to "
                + words(shift.after().score(), ComparisonTables::shown);
    }

    private static String shown(Rational number) {
        return plain(Rational.of(number.rounded(SHOWN))).toPlainString();
    }

    String signed(Optional<Rational> number) {
        return words(number, value -> (value.signum() > 0 ? "+" : "") + shown(value));
    }

    private <T> String words(Optional<T> value, Function<T, String> shown) {
        return value.map(shown).orElse(missing.shown());
    }
}
