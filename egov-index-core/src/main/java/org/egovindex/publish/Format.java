package org.egovindex.publish;

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
            return render(explanation.table());
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
}
