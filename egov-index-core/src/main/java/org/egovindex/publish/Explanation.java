package org.egovindex.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How a number came to be: a label, the value as displayed, the arithmetic, and the parts it was made of.
 *
 * <p>It is made of a result's own parts, never computed a second time. Where the parts contribute by addition they add up
 * to the value as displayed; what rounding takes or gives is a part of its own.
 *
 * @param label what it is
 * @param value as displayed
 * @param how the arithmetic or the reason, in a line; empty if the parts say it all
 * @param parts what it was made of
 */
public record Explanation(String label, String value, String how, List<Explanation> parts) implements Printable {
    /** Copies the parts. */
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** An explanation without parts. */
    public static Explanation of(String label, String value, String how) {
        return new Explanation(label, value, how, List.of());
    }

    /** This explanation without the parts below so many levels: 0 keeps none, 1 the parts but not theirs. */
    public Explanation to(int levels) {
        List<Explanation> kept = levels == 0
                ? List.of()
                : parts.stream().map(part -> part.to(levels - 1)).toList();
        return new Explanation(label, value, how, kept);
    }

    /** The same as a table, one part a row with its level: 0 for the whole. */
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        collect(this, 0, rows);
        List<Column> columns = List.of(Column.of("level"), Column.of("label"), Column.of("value"), Column.of("how"));
        return Table.of(label, columns, rows);
    }

    private static void collect(Explanation explanation, int level, List<List<Cell>> rows) {
        rows.add(List.of(
                Cell.whole(level),
                Cell.words(explanation.label),
                cell(explanation.value),
                Cell.words(explanation.how)));
        explanation.parts.forEach(part -> collect(part, level + 1, rows));
    }

    private static Cell cell(String shown) {
        boolean number = shown.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
        return number ? Cell.exactly(new BigDecimal(shown)) : Cell.words(shown);
    }

    @Override
    public String in(Format format) {
        return format.render(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
