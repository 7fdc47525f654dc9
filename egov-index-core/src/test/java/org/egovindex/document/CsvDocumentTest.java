package org.egovindex.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are handed over with the place of each field; those of another shape than the header are problems. */
class CsvDocumentTest {
    private static final ReadingLimits SMALL = new ReadingLimits(1_000, 4, 3, 10, 8);

    private final Problems problems = new Problems("a.csv");
    private final List<String> rows = new ArrayList<>();

    private String read(String text) {
        ByteArrayInputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        CsvDocument.read(stream, SMALL, problems, new CsvDocument.Intake() {
            @Override
            public boolean header(CsvRow names) {
                rows.add(shown(names));
                return true;
            }

            @Override
            public void row(CsvRow row) {
                rows.add(shown(row));
            }
        });
        return problems.report().text();
    }

    private static String shown(CsvRow row) {
        return row.line()
                + row.fields().stream()
                        .map(field -> " " + field.column() + ":" + field.text())
                        .reduce("", String::concat);
    }

    @Test
    void eachFieldHasItsLineAndColumn() {
        assertThat(read("\uFEFFa,b\r\n\n1,\"x \"\"y\"\"\",\n\"c\nd\",\"\"\"\"\n,\n"))
                .contains("a.csv:3:0: error: the row has 3 fields");
        assertThat(rows).containsExactly("1 1:a 3:b", "4 1:c\nd 7:\"");
    }

    @Test
    void rowsOfAnotherShapeAreNotHandedOver() {
        assertThat(read("a,b\n1\n1,2\n\"12345678901\",2\nx\"y,2\n1,2\n"))
                .contains(
                        "a.csv:2:0: error: the row has 1 fields, the header 2.",
                        "a.csv:4:1: error: the field has 11 characters, more than 10.",
                        "a.csv:5:1: error: the field x\"y holds a quote but is not in quotes.",
                        "a.csv:6:0: error: there are more than 4 rows; the rest was not read.");
        assertThat(rows).containsExactly("1 1:a 3:b", "3 1:1 3:2");
    }

    @Test
    void aHeaderOfTooManyColumnsEndsTheReading() {
        assertThat(read("a,b,c,d\n1,2,3,4\n")).contains("a.csv:1:0: error: there are 4 columns, more than 3.");
        assertThat(rows).isEmpty();
    }

    @Test
    void aQuoteThatNeverClosesIsAProblemOfItsRecord() {
        assertThat(read("a,b\n1,\"2\n")).contains("a.csv:2:0: error: the quotes of this record do not match");
    }
}
