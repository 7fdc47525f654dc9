package org.egovindex.egov;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemReport;
import org.egovindex.io.Cities;
import org.egovindex.io.CitiesReading;
import org.egovindex.io.Evaluators;
import org.egovindex.io.EvaluatorsReading;
import org.egovindex.io.SurveyReader;
import org.egovindex.io.SurveyReading;
import org.egovindex.io.Surveys;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The marks that are worked on. */
final class MarksInput {
    @Option(names = "--marks", paramLabel = "FILE", description = "Marks of evaluators, CSV or JSON.")
    private Optional<Path> given = Optional.empty();

    @Option(
            names = "--checklist",
            paramLabel = "ID|FILE",
            description =
                    "A built-in checklist, the file of one, or a rule book by ID or FILE (default: ${DEFAULT-VALUE}).")
    private String checklist = BuiltIn.DEFAULT;

    @Option(names = "--cities", paramLabel = "FILE", description = "Regions and other attributes of the cities, CSV.")
    private Optional<Path> cities = Optional.empty();

    @Option(
            names = "--evaluators",
            paramLabel = "FILE",
            description = "Languages, panels, roles and other attributes of the evaluators, CSV.")
    private Optional<Path> evaluators = Optional.empty();

    @Option(names = "--wave", paramLabel = "ID", description = "Read this wave of a file that holds several.")
    private Optional<String> wave = Optional.empty();

    @Option(names = "--skip-bad-rows", description = "Go on with the good rows if there are bad ones.")
    private boolean skipBadRows;

    Optional<Path> file() {
        return given;
    }

    boolean isGiven() {
        return given.isPresent();
    }

    Optional<String> wave() {
        return wave;
    }

    boolean skipsBadRows() {
        return skipBadRows;
    }

    Survey read(CommandSpec spec) {
        Path marks = given.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "say what to work on: --marks FILE."));
        return read(spec, marks, Optional.empty(), wave);
    }

    /** Marks of another file, form or wave, with the rest as chosen. */
    Survey read(CommandSpec spec, Path marks, Optional<String> form, Optional<String> round) {
        PrintWriter words = spec.commandLine().getErr();
        SurveyReader reader =
                Surveys.reader(BuiltIn.checklist(form.orElse(checklist), words)).withCities(cities(words));
        if (round.isPresent()) {
            reader = reader.withWave(Wave.of(round.get()));
        }
        SurveyReading reading;
        try (Progress progress = Progress.of(marks)) {
            reading = reader.withProgress(progress).read(marks);
        }
        report(reading.problems(), words);
        if (reading.survey().isEmpty() || (reading.problems().hasErrors() && !skipBadRows)) {
            throw new RefusedException("egov: " + marks + " was refused."
                    + (reading.survey().isPresent() ? " Maybe --skip-bad-rows will do." : ""));
        }
        return reading.survey().get().withEvaluators(evaluators(words));
    }

    private List<City> cities(PrintWriter words) {
        if (cities.isEmpty()) {
            return List.of();
        }
        CitiesReading reading = Cities.read(cities.get());
        report(reading.problems(), words);
        if (reading.problems().hasErrors() && !skipBadRows) {
            throw new RefusedException("egov: " + cities.get() + " was refused.");
        }
        return reading.cities();
    }

    private List<Evaluator> evaluators(PrintWriter words) {
        if (evaluators.isEmpty()) {
            return List.of();
        }
        EvaluatorsReading reading = Evaluators.read(evaluators.get());
        report(reading.problems(), words);
        if (reading.problems().hasErrors() && !skipBadRows) {
            throw new RefusedException("egov: " + evaluators.get() + " was refused.");
        }
        return reading.evaluators();
    }

    private static void report(ProblemReport problems, PrintWriter words) {
        words.print(problems.text());
        words.flush();
    }
}
