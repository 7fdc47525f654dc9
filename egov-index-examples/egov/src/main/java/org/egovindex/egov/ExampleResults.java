package org.egovindex.egov;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Format;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.rules.verify.RuleVerifier;
import org.egovindex.rules.verify.RunnableExample;

/**
 * What came of the examples of a rule book.
 *
 * @param examples how many there are
 * @param rows those that failed
 */
record ExampleResults(int examples, List<List<Cell>> rows) implements Printable {
    static ExampleResults of(RuleBook book) {
        List<RunnableExample> examples = RuleVerifier.examplesOf(book);
        List<List<Cell>> rows = new ArrayList<>();
        for (RunnableExample example : examples) {
            try {
                example.run();
            } catch (AssertionError wrong) {
                Finding finding = example.finding();
                rows.add(List.of(
                        Cell.words(example.name()),
                        Cell.words(finding.outcome().toString()),
                        Cell.words(finding.explain().how())));
            }
        }
        return new ExampleResults(examples.size(), rows);
    }

    int failed() {
        return rows.size();
    }

    /** A table of those that failed; in text and Markdown one line if none did. */
    @Override
    public String in(Format format) {
        String title = failed() + " of " + examples + " examples failed";
        List<Column> columns = List.of(Column.of("example"), new Column("but_is", "but is"), Column.of("because"));
        boolean line = rows.isEmpty() && (format == Format.TEXT || format == Format.MARKDOWN);
        return line ? title + "\n" : Table.of(title, columns, rows).in(format);
    }
}
