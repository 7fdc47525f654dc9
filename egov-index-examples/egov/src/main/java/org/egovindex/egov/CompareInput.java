package org.egovindex.egov;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.egovindex.catalogue.Catalogue;
import org.egovindex.catalogue.SurveyHistory;
import org.egovindex.compare.Renames;
import org.egovindex.compare.Series;
import org.egovindex.compare.Standings;
import org.egovindex.document.ProblemReport;
import org.egovindex.io.RenamesFiles;
import org.egovindex.io.RenamesReading;
import org.egovindex.io.StandingsFiles;
import org.egovindex.io.StandingsReading;
import org.egovindex.publish.Printable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is compared: published waves, or marks, tables or methods, which {@link ComputedPair} reads. */
final class CompareInput {
    @Option(
            names = "--standings",
            paramLabel = "FILE",
            description = "Waves as CSV: wave, unit, score or rank or both, and area and attributes if need be.")
    private Optional<Path> standings = Optional.empty();

    @Option(
            names = "--complete",
            description = "With --standings: every unit of every wave is there; ranks are those of the scores.")
    private boolean complete;

    @Option(names = "--history", description = "The published waves of the 100 Cities Survey.")
    private boolean history;

    @Option(names = "--from", paramLabel = "WAVE", description = "The earlier wave (default: the first).")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "WAVE", description = "The later wave (default: the last).")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--renames",
            paramLabel = "FILE",
            description = "Which units are the same under another name, CSV: from, to, and wave if need be.")
    private Optional<Path> renames = Optional.empty();

    @Mixin
    private ComputedPair pair = new ComputedPair();

    /** The two indices that were compared, if they were computed and not read. */
    List<Printable> computed() {
        return pair.computed();
    }

    Compared read(CommandSpec spec) {
        if (standings.isPresent() && history) {
            throw new ParameterException(spec.commandLine(), "say either --standings or --history.");
        }
        if (history) {
            SurveyHistory facts = Catalogue.hundredCities();
            Series waves = Series.of(facts.series().waves(), renames(spec));
            return Compared.of(waves, from, to).withPublished(facts.gaps("overall"));
        }
        if (standings.isPresent()) {
            return Compared.of(Series.of(waves(spec, standings.get()), renames(spec)), from, to);
        }
        return pair.methods(spec)
                .map(Compared::of)
                .orElseGet(() -> Compared.of(
                        Series.of(pair.waves(spec, from, to), renames(spec)), Optional.empty(), Optional.empty()));
    }

    private List<Standings> waves(CommandSpec spec, Path file) {
        StandingsReading reading = complete ? StandingsFiles.readWhole(file) : StandingsFiles.read(file);
        refuseBad(spec, reading.problems(), file);
        return reading.waves();
    }

    private Renames renames(CommandSpec spec) {
        if (renames.isEmpty()) {
            return Renames.NONE;
        }
        RenamesReading reading = RenamesFiles.read(renames.get());
        refuseBad(spec, reading.problems(), renames.get());
        return reading.renames().orElse(Renames.NONE);
    }

    private static void refuseBad(CommandSpec spec, ProblemReport problems, Path file) {
        spec.commandLine().getErr().print(problems.text());
        spec.commandLine().getErr().flush();
        if (problems.hasErrors()) {
            throw new RefusedException("egov: " + file + " was refused.");
        }
    }
}
