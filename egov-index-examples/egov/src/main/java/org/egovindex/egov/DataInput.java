package org.egovindex.egov;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.egovindex.index.Methodology;
import org.egovindex.io.IndicatorTableReader;
import org.egovindex.io.IndicatorTableReading;
import org.egovindex.io.IndicatorTables;
import org.egovindex.model.Wave;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.SurveyTables;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The table that is worked on: a data file, or the marks of a survey. */
final class DataInput {
    @Option(names = "--data", paramLabel = "FILE", description = "One unit a row, one indicator a column, CSV.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--unit-column",
            paramLabel = "COLUMN",
            description = "The column that names the units (default: unit, city, country, ... or the first).")
    private Optional<String> unit = Optional.empty();

    @Option(
            names = "--wave-column",
            paramLabel = "COLUMN",
            description = "The column that says of which wave a row is.")
    private Optional<String> waveColumn = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "COLUMN[=VALUE]",
            description = "Only units that have something in this column, or this value; may be given several times.")
    private List<String> only = List.of();

    @Mixin
    private MarksInput marks = new MarksInput();

    /** The path of the data file, if there is one. */
    Optional<Path> file() {
        return data;
    }

    /** Whether marks were given instead. */
    boolean isMarks() {
        return data.isEmpty() && marks.isGiven();
    }

    MarksInput marks() {
        return marks;
    }

    void nameUnits(String column) {
        unit = Optional.of(column);
    }

    /** The table for a methodology: what it needs as numbers must be numbers, what it groups by is words. */
    IndicatorTable read(CommandSpec spec, Methodology methodology) {
        if (isMarks()) {
            return SurveyTables.of(marks.read(spec));
        }
        Path file = data.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "say what to work on: --data FILE or --marks FILE."));
        return read(spec, methodology, file, marks.wave());
    }

    /** The table of another file or wave for a methodology. */
    IndicatorTable read(CommandSpec spec, Methodology methodology, Path file, Optional<String> wave) {
        IndicatorTableReader reader =
                reader(wave).withNumeric(methodology.columns()).withDescriptive(methodology.attributes());
        return filtered(read(spec, file, reader));
    }

    private IndicatorTable filtered(IndicatorTable table) {
        IndicatorTable kept = table;
        for (String wish : only) {
            int equals = wish.indexOf('=');
            Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(wish.substring(equals + 1));
            kept = kept.only(equals < 0 ? wish : wish.substring(0, equals), value);
        }
        if (kept.units().isEmpty()) {
            throw new RefusedException("egov: no unit is left by --only " + String.join(" --only ", only) + ".");
        }
        return kept;
    }

    /** Another table of the same shape, such as published figures. */
    IndicatorTable read(CommandSpec spec, Path file) {
        return filtered(read(spec, file, reader(marks.wave())));
    }

    private IndicatorTableReader reader(Optional<String> wave) {
        IndicatorTableReader reader = IndicatorTables.reader();
        if (unit.isPresent()) {
            reader = reader.withUnit(unit.get());
        }
        if (waveColumn.isPresent()) {
            reader = reader.withWaveColumn(waveColumn.get());
        }
        if (wave.isPresent()) {
            reader = reader.withWave(Wave.of(wave.get()));
        }
        return reader;
    }

    private IndicatorTable read(CommandSpec spec, Path file, IndicatorTableReader reader) {
        PrintWriter words = spec.commandLine().getErr();
        IndicatorTableReading reading;
        try (Progress progress = Progress.of(file)) {
            reading = reader.withProgress(progress).read(file);
        }
        words.print(reading.problems().text());
        words.flush();
        if (reading.table().isEmpty() && reading.waves().size() > 1) {
            throw new RefusedException(
                    "egov: " + file + " holds the waves " + reading.waves().keySet() + ". Choose one with --wave.");
        }
        if (reading.table().isEmpty() || (reading.problems().hasErrors() && !marks.skipsBadRows())) {
            throw new RefusedException("egov: " + file + " was refused."
                    + (reading.table().isPresent() ? " Maybe --skip-bad-rows will do." : ""));
        }
        return reading.table().get();
    }
}
