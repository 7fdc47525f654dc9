package org.egovindex.egov;

import java.util.Optional;
import org.egovindex.egov.FactorRecipe.Analysed;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.model.Survey;
import org.egovindex.table.SurveyTables;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is analysed: a methodology and a table, or marks, which are put through the method of their checklist if no other is named. */
final class RobustInput {
    @Option(
            names = "--methodology",
            paramLabel = "ID|FILE",
            description = "A built-in methodology or a JSON document; with --marks, that of the checklist if left out.")
    private Optional<String> methodology = Optional.empty();

    @Mixin
    private DataInput data = new DataInput();

    @Option(names = "--unit", paramLabel = "COLUMN", description = "The same as --unit-column.")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--weights", paramLabel = "SET", description = "The weights of this name, or equal.")
    private Optional<String> weights = Optional.empty();

    boolean isMarks() {
        return data.isMarks();
    }

    Analysed compute(CommandSpec spec) {
        if (methodology.isEmpty() && !isMarks()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "say what to analyse: --methodology ID|FILE with --data FILE, or --marks FILE.");
        }
        unit.ifPresent(data::nameUnits);
        Optional<Survey> survey = isMarks() ? Optional.of(data.marks().read(spec)) : Optional.empty();
        MethodologyInput input = methodology
                .map(named -> MethodologyInput.of(named, weights, spec))
                .orElseGet(() -> ofChecklist(survey.orElseThrow()));
        CompositeIndex index =
                input.compute(survey.map(SurveyTables::of).orElseGet(() -> data.read(spec, input.methodology())), spec);
        return new Analysed(index, survey);
    }

    private MethodologyInput ofChecklist(Survey survey) {
        Methodology stated = Methodology.of(survey.checklist());
        return MethodologyInput.of(weights.map(stated::withWeights).orElse(stated));
    }
}
