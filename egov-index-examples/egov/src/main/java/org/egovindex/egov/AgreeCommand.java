package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.agree.Agreements;
import org.egovindex.agree.EvaluatorAgreement;
import org.egovindex.agree.Ratings;
import org.egovindex.agree.SurveyAgreement;
import org.egovindex.io.RatingsFiles;
import org.egovindex.io.RatingsForm;
import org.egovindex.io.RatingsReading;
import org.egovindex.model.Survey;
import org.egovindex.publish.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How far evaluators agree. */
@Command(
        name = "agree",
        description = "Say how far evaluators agree: of the marks of a survey, or of any ratings.",
        mixinStandardHelpOptions = true)
final class AgreeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private MarksInput marks = new MarksInput();

    @Mixin
    private ResampleChoice resamples = new ResampleChoice();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--by",
            paramLabel = "VIEW",
            split = ",",
            description = "${COMPLETION-CANDIDATES} (default: whole, for readers with scores and third).")
    private List<AgreeView> views = List.of();

    @Option(names = "--top", paramLabel = "N", description = "Show the first N rows only.")
    private Optional<Integer> top = Optional.empty();

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            description = "Instead of marks: a row for each subject, a column for each rater, CSV.")
    private Optional<Path> ratings = Optional.empty();

    @Option(
            names = "--holds",
            paramLabel = "FORM",
            description = "What the file of ratings holds: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RatingsForm form = RatingsForm.RATINGS;

    @Override
    public Integer call() throws IOException {
        if (top.filter(count -> count < 0).isPresent()) {
            throw wrong("--top must be 0 or more.");
        }
        if (ratings.isPresent()) {
            if (marks.isGiven() || !views.isEmpty()) {
                throw wrong("--ratings goes without --marks and --by.");
            }
            output.write(spec, shown(ofRatings(ratings.get()).table()));
        } else {
            Survey survey = marks.read(spec);
            EvaluatorAgreement agreement = ofSurvey(survey);
            output.write(
                    spec,
                    wanted().stream()
                            .map(view -> shown(view.of(agreement, survey)))
                            .toList());
        }
        return 0;
    }

    private List<AgreeView> wanted() {
        if (!views.isEmpty()) {
            return views;
        }
        return output.isForReaders()
                ? List.of(AgreeView.WHOLE, AgreeView.SCORES, AgreeView.THIRD)
                : List.of(AgreeView.WHOLE);
    }

    private Table shown(Table table) {
        return top.map(table::top).orElse(table);
    }

    private EvaluatorAgreement ofSurvey(Survey survey) {
        try (Progress progress = Progress.ofRuns()) {
            return resamples
                    .on(SurveyAgreement.of(survey))
                    .watch(progress::accept)
                    .run();
        }
    }

    private Agreements ofRatings(Path file) {
        RatingsReading reading = RatingsFiles.read(file, form);
        spec.commandLine().getErr().print(reading.problems().text());
        spec.commandLine().getErr().flush();
        Ratings read = reading.ratings()
                .filter(found -> !reading.problems().hasErrors())
                .orElseThrow(() -> new RefusedException("egov: " + file + " was refused."));
        return resamples
                .bootstrap()
                .map(bootstrap -> Agreements.of(read, bootstrap))
                .orElseGet(() -> Agreements.of(read, resamples.level()));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
