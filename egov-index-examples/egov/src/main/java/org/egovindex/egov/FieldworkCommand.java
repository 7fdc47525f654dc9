package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.egovindex.evaluator.EvaluatorGroups;
import org.egovindex.evaluator.SeverityAdjustedIndex;
import org.egovindex.evaluator.SeverityModel;
import org.egovindex.io.Surveys;
import org.egovindex.model.Survey;
import org.egovindex.protocol.Adjudication;
import org.egovindex.publish.Table;
import org.egovindex.scoring.ScoringMethod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether fieldwork can be trusted, and who has to look again. */
@Command(
        name = "fieldwork",
        description = "Look for what is doubtful about marks, name the cities that need a third evaluator, and say how"
                + " severe evaluators are.",
        mixinStandardHelpOptions = true)
final class FieldworkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private MarksInput input = new MarksInput();

    @Mixin
    private MethodChoice method = new MethodChoice();

    @Mixin
    private ProtocolChoice protocol = new ProtocolChoice();

    @Mixin
    private AdjudicationChoice adjudication = new AdjudicationChoice();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--show",
            paramLabel = "VIEW",
            split = ",",
            description = "${COMPLETION-CANDIDATES} (default: checks, for readers with third).")
    private List<FieldworkView> views = List.of();

    @Option(
            names = "--by",
            paramLabel = "ATTRIBUTE",
            description = "With panels: the attribute of --evaluators that makes them (default: ${DEFAULT-VALUE}).")
    private String attribute = "panel";

    @Option(names = "--top", paramLabel = "N", description = "Show the first N rows only.")
    private Optional<Integer> top = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the test by sign flips; one seed, one result (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--marks-out",
            paramLabel = "FILE",
            description = "Write the adjudicated marks to this file, for 'egov rank'.")
    private Optional<Path> marks = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (top.filter(count -> count < 0).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--top must be 0 or more.");
        }
        if (marks.filter(output::isTo).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--marks-out and --out must not be one file.");
        }
        Survey survey = input.read(spec);
        List<Table> tables = wanted().stream()
                .flatMap(view -> of(view, survey))
                .map(table -> top.map(table::top).orElse(table))
                .toList();
        if (marks.isPresent()) {
            Surveys.write(adjudicated(survey).survey(), marks.get());
            spec.commandLine().getErr().println("wrote " + marks.get());
        }
        output.write(spec, tables);
        return 0;
    }

    private List<FieldworkView> wanted() {
        if (!views.isEmpty()) {
            return views;
        }
        return output.isForReaders()
                ? List.of(FieldworkView.CHECKS, FieldworkView.THIRD)
                : List.of(FieldworkView.CHECKS);
    }

    private Adjudication adjudicated(Survey survey) {
        return adjudication.of(survey, method.of(survey.checklist()));
    }

    private Stream<Table> of(FieldworkView view, Survey survey) {
        return switch (view) {
            case CHECKS -> Stream.of(protocol.of(spec).check(survey).table());
            case THIRD -> Stream.of(adjudicated(survey).thirdSheets());
            case ADJUDICATION -> Stream.of(adjudicated(survey).table());
            case SEVERITY -> Stream.of(SeverityModel.of(survey).table());
            case ADJUSTED ->
                Stream.of(SeverityAdjustedIndex.of(method.compute(survey)).table());
            case PANELS -> panels(survey, method.of(survey.checklist())).stream();
        };
    }

    /** Every two groups beside each other, and all of them weighted equally; for programs the last alone. */
    private List<Table> panels(Survey survey, ScoringMethod scoring) {
        EvaluatorGroups groups = EvaluatorGroups.of(survey, scoring, attribute);
        List<Table> tables = new ArrayList<>();
        List<String> names = groups.names();
        for (int one = 0; one < names.size() && output.isForReaders(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                tables.add(groups.difference(names.get(one), names.get(other), seed)
                        .table());
            }
        }
        tables.add(groups.weightedEqually().table());
        return tables;
    }
}
