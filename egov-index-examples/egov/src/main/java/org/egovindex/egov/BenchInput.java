package org.egovindex.egov;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.egovindex.document.ProblemReport;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.io.CoinrFiles;
import org.egovindex.io.CoinrReading;
import org.egovindex.model.Checklist;
import org.egovindex.model.Survey;
import org.egovindex.normalise.MinMax;
import org.egovindex.normalise.Normalisations;
import org.egovindex.quickstart.SimulatedTable;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.SurveyTables;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The table that speed is measured on: a file, marks, or simulated. Every index is min-max from 0 to 100 and arithmetic means. */
final class BenchInput {
    private static final MinMax SCALE = Normalisations.minMax().within(0, 100);

    @Mixin
    private DataInput data = new DataInput();

    @Option(
            names = "--meta",
            paramLabel = "FILE",
            description =
                    "The tree of the data file as COINr's iMeta (default: every column a child of the index, weights equal).")
    private Optional<Path> meta = Optional.empty();

    @Option(
            names = "--size",
            paramLabel = "UNITSxINDICATORS",
            description = "Without a file: simulate a table of this size (default: ${DEFAULT-VALUE}).")
    private String size = "100x98";

    BenchCase read(CommandSpec spec, long seed) {
        Optional<Path> file = data.file();
        if (meta.isPresent()) {
            return coinr(
                    spec.commandLine().getErr(),
                    file.orElseThrow(
                            () -> new ParameterException(spec.commandLine(), "--meta says what --data FILE holds.")),
                    meta.get());
        }
        if (file.isPresent()) {
            return flat(file.get(), data.read(spec, file.get()));
        }
        return data.isMarks() ? marks(data.marks().read(spec)) : simulated(spec, seed);
    }

    private static BenchCase coinr(PrintWriter words, Path file, Path meta) {
        CoinrReading reading = CoinrFiles.read(file, meta);
        reading.problems().stream().map(ProblemReport::text).forEach(words::print);
        words.flush();
        if (!reading.isWhole()) {
            throw new RefusedException("egov: " + file + " and " + meta + " were refused.");
        }
        return new BenchCase(
                name(file) + " and " + name(meta),
                reading.table().orElseThrow(),
                reading.methodology().orElseThrow());
    }

    private static BenchCase flat(Path file, IndicatorTable table) {
        Node index =
                Node.of("index", table.names().stream().map(Node::indicator).toList());
        return new BenchCase(name(file) + ", one level", table, Methodology.of("bench", index.with(SCALE)));
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private static BenchCase marks(Survey survey) {
        Checklist checklist = survey.checklist();
        Node index = Node.of(
                "index",
                checklist.areas().stream()
                        .map(area -> Node.of(
                                area.id(),
                                area.criteria().stream()
                                        .map(criterion -> Node.indicator(criterion.id()))
                                        .toList()))
                        .toList());
        return new BenchCase(
                "marks by " + checklist.about().id(),
                SurveyTables.of(survey),
                Methodology.of("bench", index.with(SCALE)));
    }

    private BenchCase simulated(CommandSpec spec, long seed) {
        if (!size.matches("[0-9]{1,7}x[0-9]{1,4}")) {
            throw new ParameterException(
                    spec.commandLine(), "--size must be UNITSxINDICATORS such as 100x98, not " + size + ".");
        }
        int middle = size.indexOf('x');
        SimulatedTable drawn = new SimulatedTable(
                Integer.parseInt(size.substring(0, middle)), Integer.parseInt(size.substring(middle + 1)), seed);
        return new BenchCase("simulated, seed " + seed, drawn.table(), drawn.methodology());
    }
}
