package org.egovindex.egov;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.compare.CommonCriteria;
import org.egovindex.compare.MethodComparison;
import org.egovindex.compare.Standings;
import org.egovindex.model.Survey;
import org.egovindex.publish.Printable;
import org.egovindex.scoring.MissingMarks;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.table.IndicatorTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Two results that are computed first: of two waves by one method, or of one wave by two. */
final class ComputedPair {
    @Option(names = "--from-marks", paramLabel = "FILE", description = "Marks of the earlier wave.")
    private Optional<Path> fromMarks = Optional.empty();

    @Option(names = "--to-marks", paramLabel = "FILE", description = "Marks of the later wave.")
    private Optional<Path> toMarks = Optional.empty();

    @Option(
            names = "--from-checklist",
            paramLabel = "ID|FILE",
            description = "The checklist of the earlier wave, if it is another one.")
    private Optional<String> fromChecklist = Optional.empty();

    @Option(names = "--common", description = "Compare on the criteria that both checklists ask alike.")
    private boolean common;

    @Option(names = "--from-data", paramLabel = "FILE", description = "The table of the earlier wave.")
    private Optional<Path> fromData = Optional.empty();

    @Option(names = "--to-data", paramLabel = "FILE", description = "The table of the later wave.")
    private Optional<Path> toData = Optional.empty();

    @Option(
            names = "--from-methodology",
            paramLabel = "ID|FILE",
            description = "With --data: the methodology that is changed ...")
    private Optional<String> fromMethodology = Optional.empty();

    @Option(names = "--to-methodology", paramLabel = "ID|FILE", description = "... and into which.")
    private Optional<String> toMethodology = Optional.empty();

    @Option(
            names = "--to-missing",
            paramLabel = "POLICY",
            converter = MethodChoice.PolicyConverter.class,
            description = "With --marks: compare with this policy for missing marks.")
    private Optional<MissingMarks> toMissing = Optional.empty();

    @Mixin
    private DataInput data = new DataInput();

    @Mixin
    private MethodChoice method = new MethodChoice();

    private final List<Printable> computed = new ArrayList<>();

    /** The two indices, once they are computed. */
    List<Printable> computed() {
        return List.copyOf(computed);
    }

    private <T extends Printable> T kept(T index) {
        computed.add(index);
        return index;
    }

    /** Two methods on one wave, if that is what was asked for. */
    Optional<MethodComparison> methods(CommandSpec spec) {
        if (toMissing.isPresent()) {
            SurveyIndex index = kept(method.compute(data.marks().read(spec)));
            SurveyIndex other = kept(index.method().withMissing(toMissing.get()).compute(index.survey()));
            return Optional.of(MethodComparison.of(index, other));
        }
        if (fromMethodology.isEmpty() && toMethodology.isEmpty()) {
            return Optional.empty();
        }
        MethodologyInput from = methodology(spec, fromMethodology, "--from-methodology");
        MethodologyInput to = methodology(spec, toMethodology, "--to-methodology");
        IndicatorTable table = data.read(spec, from.methodology());
        return Optional.of(MethodComparison.of(kept(from.compute(table, spec)), kept(to.compute(table, spec))));
    }

    private static MethodologyInput methodology(CommandSpec spec, Optional<String> idOrFile, String option) {
        String given = idOrFile.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "say both methodologies: " + option + " is missing."));
        return MethodologyInput.of(given, Optional.empty(), spec);
    }

    /** The two waves: of two files, or of one file that holds both. */
    List<Standings> waves(CommandSpec spec, Optional<String> from, Optional<String> to) {
        Optional<Path> marks = data.marks().file();
        boolean both = from.isPresent() && to.isPresent();
        Optional<Path> firstMarks = fromMarks.or(() -> both ? marks : Optional.empty());
        Optional<Path> lastMarks = toMarks.or(() -> both ? marks : Optional.empty());
        if (firstMarks.isPresent() && lastMarks.isPresent()) {
            return ofMarks(
                    data.marks().read(spec, firstMarks.get(), fromChecklist, from),
                    data.marks().read(spec, lastMarks.get(), Optional.empty(), to));
        }
        Optional<Path> first = fromData.or(() -> both ? data.file() : Optional.empty());
        Optional<Path> last = toData.or(() -> both ? data.file() : Optional.empty());
        if (first.isPresent() && last.isPresent()) {
            MethodologyInput methodology = methodology(spec, method.methodology(), "--methodology");
            return List.of(
                    ofData(spec, methodology, first.get(), from, "earlier"),
                    ofData(spec, methodology, last.get(), to, "later"));
        }
        throw new ParameterException(
                spec.commandLine(),
                "say what to compare: --standings, --history, --from-marks and --to-marks, --from-data and --to-data,"
                        + " or --data with --from-methodology and --to-methodology.");
    }

    private List<Standings> ofMarks(Survey from, Survey to) {
        Survey first = from;
        Survey last = to;
        if (common) {
            CommonCriteria criteria = CommonCriteria.of(from.checklist(), to.checklist());
            first = criteria.restricted(from);
            last = criteria.restricted(to);
        }
        boolean alike = first.wave().equals(last.wave());
        String earlier = first.wave().id();
        String later = last.wave().id();
        return List.of(
                Standings.of(alike ? "earlier" : earlier, kept(method.compute(first))),
                Standings.of(alike ? "later" : later, kept(method.compute(last))));
    }

    private Standings ofData(
            CommandSpec spec, MethodologyInput methodology, Path file, Optional<String> wave, String otherwise) {
        IndicatorTable table = data.read(spec, methodology.methodology(), file, wave);
        return Standings.of(wave.orElse(otherwise), kept(methodology.compute(table, spec)));
    }
}
