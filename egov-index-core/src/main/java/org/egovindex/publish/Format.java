package org.egovindex.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The formats in which any table and any explanation can be written. */
public enum Format {
    /** Aligned columns for a screen; figures as published. */
    TEXT {
        @Override
        public String render(Table table) {
            return TextRenderer.render(table);
        }

        @Override
        public String render(Explanation explanation) {
            return TextRenderer.render(explanation);
        }
    },
    /** A Markdown table; figures as published. */
    MARKDOWN {
        @Override
        public String render(Table table) {
            return MarkdownRenderer.render(table);
        }

        @Override
        public String render(Explanation explanation) {
            return MarkdownRenderer.render(explanation);
        }
    },
    /** Comma-separated values by RFC 4180; figures at full precision; the notes as a column of their own. */
    CSV {
        @Override
        public String render(Table table) {
            return CsvRenderer.render(table);
        }

        @Override
        public String render(Explanation explanation) {
            return render(asTable(explanation));
        }
    },
    /** One JSON object with title, notes and rows; figures at full precision; a missing figure is null. */
    JSON {
        @Override
        public String render(Table table) {
            return JsonRenderer.render(table);
        }

        @Override
        public String render(Explanation explanation) {
            return JsonRenderer.render(explanation);
        }
    };

    /** The table in this format, ending with a line break. */
    public abstract String render(Table table);

    /** The explanation in this format, ending with a line break. */
    public abstract String render(Explanation explanation);

    private static Table asTable(Explanation explanation) {
        List<List<Cell>> rows = new ArrayList<>();
        collect(explanation, 0, rows);
        List<Column> columns = List.of(Column.of("level"), Column.of("label"), Column.of("value"), Column.of("how"));
        return Table.of(explanation.label(), columns, rows);
    }

    private static Cell value(String shown) {
        boolean number = shown.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
        return number ? Cell.exactly(new BigDecimal(shown)) : Cell.words(shown);
    }

    private static void collect(Explanation explanation, int level, List<List<Cell>> rows) {
        rows.add(List.of(
                Cell.whole(level),
                Cell.words(explanation.label()),
                value(explanation.value()),
                Cell.words(explanation.how())));
        explanation.parts().forEach(part -> collect(part, level + 1, rows));
    }
}
