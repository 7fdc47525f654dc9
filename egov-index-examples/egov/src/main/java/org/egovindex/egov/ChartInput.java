package org.egovindex.egov;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.egovindex.catalogue.Catalogue;
import org.egovindex.compare.Series;
import org.egovindex.egov.FactorRecipe.Analysed;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.io.StandingsFiles;
import org.egovindex.io.StandingsReading;
import org.egovindex.model.Survey;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.table.SurveyTables;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is drawn: marks, a table with a methodology, or published waves. */
final class ChartInput {
    @Mixin
    private DataInput data = new DataInput();

    @Mixin
    private MethodChoice method = new MethodChoice();

    @Option(names = "--weights", paramLabel = "SET", description = "The weights of this name, or equal.")
    private Optional<String> weights = Optional.empty();

    @Option(names = "--history", description = "With slope: the published waves of the 100 Cities Survey.")
    private boolean history;

    @Option(
            names = "--standings",
            paramLabel = "FILE",
            description = "With slope: waves as CSV: wave, unit, score or rank or both.")
    private Optional<Path> standings = Optional.empty();

    boolean isMarks() {
        return data.isMarks();
    }

    Survey survey(CommandSpec spec) {
        return data.marks().read(spec);
    }

    SurveyIndex ofMarks(CommandSpec spec) {
        return method.compute(survey(spec));
    }

    CompositeIndex ofTable(CommandSpec spec) {
        MethodologyInput input = methodology(spec);
        return input.compute(data.read(spec, input.methodology()), spec);
    }

    /** The index as a table, also of marks. */
    Analysed analysed(CommandSpec spec) {
        if (!isMarks()) {
            return new Analysed(ofTable(spec), Optional.empty());
        }
        Survey survey = survey(spec);
        MethodologyInput input = MethodologyInput.of(Methodology.of(survey.checklist()));
        return new Analysed(input.compute(SurveyTables.of(survey), spec), Optional.of(survey));
    }

    MethodologyInput methodology(CommandSpec spec) {
        String named = method.methodology()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "say what to draw: --marks FILE, or --data FILE with --methodology ID|FILE."));
        return MethodologyInput.of(named, weights, spec);
    }

    Series waves(CommandSpec spec) {
        if (history == standings.isPresent()) {
            throw new ParameterException(spec.commandLine(), "say which waves: --history or --standings FILE.");
        }
        if (history) {
            return Catalogue.hundredCities().series();
        }
        Path file = standings.orElseThrow();
        StandingsReading reading = StandingsFiles.read(file);
        spec.commandLine().getErr().print(reading.problems().text());
        spec.commandLine().getErr().flush();
        if (reading.problems().hasErrors()) {
            throw new RefusedException("egov: " + file + " was refused.");
        }
        return Series.of(List.copyOf(reading.waves()));
    }
}
