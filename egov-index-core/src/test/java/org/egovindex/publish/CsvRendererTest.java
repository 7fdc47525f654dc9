package org.egovindex.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV that a spreadsheet opens as data, never as a programme. */
class CsvRendererTest {
    @Test
    void figuresStandAtFullPrecisionAndNotesInAColumnOfTheirOwn() {
        assertThat(Format.CSV.render(Tables.SCORES)).isEqualTo("""
                        city,index_score,rank,notice
                        Riga,7.1166666666666667,1,marks are simulated; Oslo lacks B1
                        東京,-0.125,2,marks are simulated; Oslo lacks B1
                        Oslo,,,marks are simulated; Oslo lacks B1
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+370", "-2+3", "@SUM(1)", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
    void wordsThatASpreadsheetWouldRunAreQuoted(String words) {
        assertThat(Format.CSV.render(Tables.row(Cell.words(words)))).isEqualTo("c0\n'" + words + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\u0000=1"})
    void noSpaceHidesAFormula(String words) {
        assertThat(fields(Format.CSV.render(Tables.row(Cell.words(words))))).containsExactly("'" + words);
    }

    @Test
    void negativeFiguresStayFigures() {
        assertThat(Format.CSV.render(Tables.row(Cell.whole(-2), Cell.exactly(new BigDecimal("-2.5")))))
                .isEqualTo("c0,c1\n-2,-2.5\n");
    }

    @Test
    void aNoteThatBeginsAsAFormulaIsQuotedToo() {
        Table table = Tables.row(Cell.whole(1)).withNotes(List.of("=1+1", "x"));
        assertThat(Format.CSV.render(table)).isEqualTo("c0,notice\n1,'=1+1; x\n");
    }

    @Property(tries = 300)
    void wordsAreReadBackAsTheyWere(@ForAll String words) {
        List<String> read = fields(Format.CSV.render(Tables.row(Cell.words(words), Cell.whole(7))));
        assertThat(read.get(0)).isIn(words, "'" + words);
        assertThat(read.get(1)).isEqualTo("7");
    }

    @Test
    void aTableLargerThanAnyBufferIsWrittenToItsEnd() {
        List<List<Cell>> rows = LongStream.range(0, 10_000)
                .mapToObj(number -> List.of(Cell.whole(number)))
                .toList();
        assertThat(Format.CSV
                        .render(Table.of("T", List.of(Column.of("a")), rows))
                        .lines())
                .hasSize(10_001)
                .last()
                .isEqualTo("9999");
    }

    @Test
    void anExplanationIsARowForEachPartWithItsLevel() {
        assertThat(Tables.EXPLAINED.in(Format.CSV)).isEqualTo("""
                        level,label,value,how
                        0,index,2.4,sum of the areas
                        1,access,2.5,
                        2,A1,3,mean of 2 marks: 6 / 2
                        1,rounding,,by convention
                        """);
    }

    private static List<String> fields(String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().toList().get(1).getFields();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
