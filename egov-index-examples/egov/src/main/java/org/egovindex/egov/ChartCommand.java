package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.egovindex.agree.SurveyAgreement;
import org.egovindex.chart.Chart;
import org.egovindex.chart.Charts;
import org.egovindex.egov.FactorRecipe.Analysed;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.sensitivity.Importance;
import org.egovindex.sensitivity.LeaveOneOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A picture of a result. */
@Command(
        name = "chart",
        description = "Draw a result: as a drawing (.svg), as pixels (.png), or as a Vega-Lite specification (.json).",
        mixinStandardHelpOptions = true)
final class ChartCommand implements Callable<Integer> {
    private static final int USUAL_TOP = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.")
    private ChartKind kind = ChartKind.RANKING;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write, whole or not at all; its ending says what it will be.")
    private Path file = Path.of("chart.svg");

    @Mixin
    private ChartInput input = new ChartInput();

    @Mixin
    private RunChoice runs = new RunChoice();

    @Option(
            names = "--factors",
            paramLabel = "FACTOR",
            description = "With rank-intervals and acceptability: as in 'egov robust' (default: weights:25%%).")
    private List<String> factors = List.of();

    @Option(names = "--unit", paramLabel = "NAME", description = "With profile: the city or other unit.")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--by", paramLabel = "ATTRIBUTE", description = "With groups: the attribute that makes groups.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "ID",
            split = ",",
            description = "With heat-map: areas, criteria or nodes (default: all criteria or indicators).")
    private List<String> columns = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many units are drawn, at most 500 (default: ${DEFAULT-VALUE}).")
    private int top = USUAL_TOP;

    @Override
    public Integer call() throws IOException {
        if (top < 1 || top > 500) {
            throw wrong("--top must be from 1 to 500.");
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png") && !name.endsWith(".json")) {
            throw wrong("--out must end with .svg, .png or .json.");
        }
        Chart chart = chart();
        if (name.endsWith(".png")) {
            PngFile.write(file, chart);
            if (!PngFile.isFaithful(chart)) {
                spec.commandLine()
                        .getErr()
                        .println("names from right to left are not set right in .png: take .svg for them");
            }
        } else {
            chart.save(file);
        }
        spec.commandLine().getErr().println("wrote " + file);
        return 0;
    }

    private Chart chart() {
        return switch (kind) {
            case RANKING ->
                either(() -> Charts.ranking(input.ofMarks(spec), top), () -> Charts.ranking(input.ofTable(spec), top));
            case PROFILE -> profile(unit.orElseThrow(() -> wrong("say whose profile: --unit NAME.")));
            case RANK_INTERVALS -> Charts.rankIntervals(simulated(), top);
            case ACCEPTABILITY -> Charts.acceptability(simulated(), top);
            case RANK_RANGES -> Charts.rankIntervals(input.ofMarks(spec), top);
            case SCORES -> either(() -> Charts.scores(input.ofMarks(spec)), () -> Charts.scores(input.ofTable(spec)));
            case SLOPE -> Charts.slope(input.waves(spec), top);
            case HEAT_MAP -> heatMap();
            case GROUPS -> groups(by.orElseThrow(() -> wrong("say by which attribute: --by ATTRIBUTE.")));
            case FRAMEWORK ->
                either(
                        () -> Charts.framework(input.survey(spec).checklist()),
                        () -> Charts.framework(input.methodology(spec).methodology()));
            case SENSITIVITY ->
                Charts.sensitivity(LeaveOneOut.of(input.analysed(spec).index()));
            case IMPORTANCE ->
                Charts.sensitivity(Importance.of(input.analysed(spec).index()));
            case AGREEMENT ->
                Charts.agreement(SurveyAgreement.of(input.survey(spec)).run());
        };
    }

    private Chart either(Supplier<Chart> ofMarks, Supplier<Chart> ofTable) {
        return input.isMarks() ? ofMarks.get() : ofTable.get();
    }

    private Chart profile(String name) {
        return either(() -> Charts.profile(input.ofMarks(spec), name), () -> Charts.profile(input.ofTable(spec), name));
    }

    private Chart groups(String attribute) {
        return either(
                () -> Charts.groups(input.ofMarks(spec), attribute),
                () -> Charts.groups(input.ofTable(spec), attribute));
    }

    private Chart heatMap() {
        if (columns.isEmpty()) {
            return either(
                    () -> Charts.heatMap(input.ofMarks(spec), top), () -> Charts.heatMap(input.ofTable(spec), top));
        }
        return either(
                () -> Charts.heatMap(input.ofMarks(spec), columns, top),
                () -> Charts.heatMap(input.ofTable(spec), columns, top));
    }

    private UncertaintyResult simulated() {
        List<FactorRecipe> recipes =
                usage(() -> FactorText.parse(factors.isEmpty() ? List.of("weights:25%") : factors).stream()
                        .map(text -> text.kind().read(text))
                        .toList());
        Analysed analysed = input.analysed(spec);
        try (RunProgress progress = new RunProgress()) {
            UncertaintyAnalysis analysis = runs.on(analysed.index()).watch(progress);
            for (FactorRecipe recipe : recipes) {
                analysis = analysis.vary(recipe.on(analysed).factor());
            }
            return analysis.run();
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private <T> T usage(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException misread) {
            throw wrong(String.valueOf(misread.getMessage()));
        }
    }
}
