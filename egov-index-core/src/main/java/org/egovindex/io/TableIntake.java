package org.egovindex.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Naming;
import org.egovindex.model.Wave;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;

/** Makes tables of the rows of a data file once it is known what each column is for. */
final class TableIntake {
    private final DataHeader header;
    private final Problems problems;
    private final WaveColumn waveColumn;
    private final NameIntake names;
    private final Field unit;
    private final int unitPlace;
    private final List<Integer> numbers;
    private final List<Integer> words;
    private final List<WordsIntake> wordsIntakes;
    private final SortedMap<Wave, WaveRows> waves = new TreeMap<>();

    TableIntake(DataHeader header, Optional<Wave> chosen, Problems problems) {
        this.header = header;
        this.problems = problems;
        this.waveColumn = new WaveColumn(header.place(ColumnUse.WAVE), chosen, problems);
        this.unitPlace = header.place(ColumnUse.UNIT);
        this.names = new NameIntake(header.shown(unitPlace), problems);
        this.unit = new Field(Role.UNREAD, names.spellings());
        this.numbers = header.places(ColumnUse.NUMBERS);
        this.words = header.places(ColumnUse.WORDS);
        this.wordsIntakes = words.stream()
                .map(column -> new WordsIntake(header.shown(column), problems))
                .toList();
    }

    /** Takes all rows. */
    void take(RowStore rows) {
        RowCursor row = rows.cursor(header.names().size());
        while (row.next()) {
            Optional<Wave> wave = waveColumn.take(row);
            if (wave.isPresent()) {
                take(row, wave.get());
            }
        }
        waveColumn.report();
    }

    private void take(RowCursor row, Wave wave) {
        row.copy(unitPlace, unit);
        int name = names.numberOf(unit.number(), row.line(), unit);
        DataRow.Draft draft = new DataRow.Draft(numbers.size());
        boolean good = name >= 0;
        for (int i = 0; i < numbers.size(); i++) {
            good &= number(row, numbers.get(i), draft, i);
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<String> text = wordsIntakes.get(i).take(row, words.get(i));
            good &= text.isPresent();
            if (text.isPresent() && !text.get().isEmpty()) {
                attributes.put(header.names().get(words.get(i)), text.get());
            }
        }
        if (good) {
            waves.computeIfAbsent(wave, first -> new WaveRows(problems))
                    .take(draft.of(new TableUnit(names.name(name), attributes), row.line()));
        }
    }

    private boolean number(RowCursor row, int column, DataRow.Draft draft, int place) {
        double number = row.number(column);
        if (!Double.isNaN(number)) {
            draft.put(place, number);
            return true;
        }
        Optional<MissingReason> gap = row.gap(column);
        if (gap.isPresent()) {
            draft.miss(place, gap.get());
            return true;
        }
        String text = row.text(column);
        problems.add(
                ProblemCode.BAD_NUMBER,
                row.line(),
                row.place(column),
                "the " + header.shown(column) + " \"" + Naming.visible(text) + "\" is not a plain decimal number.",
                Misprint.advice(text));
        return false;
    }

    /** A table for each wave; for a file without waves, the one table under the name that its rows go by. */
    SortedMap<Wave, IndicatorTable> tables() {
        List<String> columns = numbers.stream().map(header.names()::get).toList();
        SortedMap<Wave, IndicatorTable> tables = new TreeMap<>();
        waves.forEach((wave, rows) -> {
            IndicatorTable table = rows.table(columns);
            tables.put(wave, waveColumn.isNamed() ? table.withWave(wave) : table);
        });
        return tables;
    }

    /** Whether the waves have names, from a column or from the caller. */
    boolean hasWaves() {
        return waveColumn.isNamed();
    }
}
