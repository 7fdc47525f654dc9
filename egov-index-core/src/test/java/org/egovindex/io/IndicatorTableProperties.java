package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Naming;
import org.egovindex.model.Wave;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;

/** What is written is read again as it was, to the last bit, in any order of the rows; and every text comes to something. */
class IndicatorTableProperties {
    private static final List<MissingReason> REASONS =
            List.of(MissingReason.NOT_ASSESSED, MissingReason.NOT_APPLICABLE, MissingReason.EVIDENCE_UNAVAILABLE);

    @Property(tries = 150)
    void whatIsWrittenIsReadAgainInAnyOrderOfTheRows(@ForAll("tables") IndicatorTable table, @ForAll Random random)
            throws IOException {
        Path file = Files.createTempFile("table", ".csv");
        try {
            IndicatorTables.write(table, file);
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            Collections.shuffle(lines.subList(1, lines.size()), random);
            Files.write(file, lines);
            IndicatorTableReader reader = IndicatorTables.reader()
                    .withUnit("unit")
                    .withDescriptive(table.units().get(0).attributes().keySet())
                    .withNumeric(table.names());
            assertThat((table.wave().isPresent() ? reader.withWaveColumn("wave") : reader)
                            .read(file)
                            .orThrow())
                    .isEqualTo(table);
        } finally {
            Files.delete(file);
        }
    }

    @Property
    void theShortWayToReadADecimalIsAsExactAsTheLongOne(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(max = 15) int decimals) {
        String text = BigDecimal.valueOf(digits, decimals).toPlainString();
        assertThat(CellNumber.parse(text.toCharArray(), 0, text.length()))
                .isEqualTo(new BigDecimal(text).doubleValue());
    }

    @Property
    void everyDoubleIsReadAsItIsWritten(
            @ForAll @DoubleRange(min = -Double.MAX_VALUE, max = Double.MAX_VALUE) double number) {
        String text = CellNumber.text(number);
        assertThat(CellNumber.parse(text.toCharArray(), 0, text.length())).isEqualTo(number + 0.0);
    }

    @Property(tries = 300)
    void everyTextComesToATableOrAProblem(@ForAll("texts") String text) throws IOException {
        Path file = Files.createTempFile("text", ".csv");
        try {
            Files.writeString(file, text);
            IndicatorTableReading reading = IndicatorTables.read(file);
            assertThat(reading.table().isPresent() || reading.problems().hasErrors())
                    .isTrue();
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab1,\n\"\r.-e;% \u00A0\u202E").ofMaxLength(60);
    }

    @Provide
    Arbitrary<IndicatorTable> tables() {
        Arbitrary<Double> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 100).map(Integer::doubleValue),
                Arbitraries.doubles().between(-1e6, 1e6),
                Arbitraries.of(1e300, -1e-300, 0.1 + 0.2, 4.9e-324, 1e25, 1.0 / 3));
        Arbitrary<Integer> gaps = Arbitraries.integers().between(0, 5);
        Arbitrary<List<Double>> cells = numbers.list().ofSize(12);
        return Combinators.combine(
                        names().set().ofMinSize(1).ofMaxSize(4),
                        cells,
                        gaps.list().ofSize(12),
                        names())
                .as((units, all, reasons, group) -> table(List.copyOf(units), all, reasons, group));
    }

    private static IndicatorTable table(List<String> names, List<Double> cells, List<Integer> gaps, String group) {
        List<TableUnit> units = names.stream()
                .map(name -> new TableUnit(name, Map.of("group", group, "code", "007")))
                .toList();
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (int column = 0; column < 3; column++) {
            IndicatorColumn.Draft draft = new IndicatorColumn.Draft(units.size());
            for (int row = 0; row < units.size(); row++) {
                int cell = 3 * row + column;
                if (gaps.get(cell) < REASONS.size()) {
                    draft.miss(row, REASONS.get(gaps.get(cell)));
                } else {
                    draft.put(row, cells.get(cell));
                }
            }
            columns.put(List.of("a", "B, c", "d\"e").get(column), draft.column());
        }
        IndicatorTable table = IndicatorTable.of(units, columns);
        return gaps.get(0) % 2 == 0 ? table.withWave(Wave.of("2011-12")) : table;
    }

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars(" ,;\"'<>=+-@#.ab1")
                                .withCharRange('À', 'ž')
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.of("NA", "n/a", "東京", "\"\"", "#x"))
                .map(Naming::canonical)
                .filter(name -> Naming.fault(name).isEmpty());
    }
}
