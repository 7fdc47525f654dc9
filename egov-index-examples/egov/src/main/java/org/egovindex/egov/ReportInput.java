package org.egovindex.egov;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.Standings;
import org.egovindex.egov.report.HtmlReport;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.UnfitTableException;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.robust.Factors;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.rules.fieldwork.EvidenceFiles;
import org.egovindex.rules.fieldwork.EvidenceReading;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.table.SurveyTables;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is reported: marks, evidence with rules, or a table with a methodology; and what it is set beside. */
final class ReportInput {
    private static final int USUAL_RUNS = 1_000;
    private static final int FEW_UNITS = 1_000;
    private static final double WEIGHTS = 0.25;

    @Mixin
    private DataInput data = new DataInput();

    @Mixin
    private MethodChoice method = new MethodChoice();

    @Mixin
    private RunChoice runs = new RunChoice();

    @Option(
            names = "--rules",
            paramLabel = "ID|FILE",
            description = "With --evidence: the rules by which marks are given.")
    private Optional<String> rules = Optional.empty();

    @Option(names = "--evidence", paramLabel = "FILE", description = "What was seen, CSV or JSON.")
    private Optional<Path> evidence = Optional.empty();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "Earlier marks or data, by the same method, to show who moved.")
    private Optional<Path> previous = Optional.empty();

    HtmlReport read(CommandSpec spec) {
        if (rules.isPresent() != evidence.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--rules and --evidence go together.");
        }
        if (rules.isPresent()) {
            return ofEvidence(spec);
        }
        return data.isMarks() ? survey(spec, method.compute(data.marks().read(spec))) : table(spec);
    }

    private HtmlReport ofEvidence(CommandSpec spec) {
        RuleBook book = RulesInput.book(rules.orElseThrow(), spec.commandLine().getErr());
        EvidenceReading reading = EvidenceFiles.reader(book.vocabulary()).read(evidence.orElseThrow());
        spec.commandLine().getErr().print(reading.problems().text());
        if (reading.together().isEmpty() || reading.problems().hasErrors()) {
            throw new RefusedException("egov: " + evidence.get() + " was refused.");
        }
        Wave wave = reading.wave().orElse(Wave.of("unnamed"));
        SurveyIndex index = method.compute(EvidenceMarks.of(book, reading, wave));
        return survey(spec, index)
                .assessedBy(book, reading.together().stream().map(book::assess).toList());
    }

    private HtmlReport survey(CommandSpec spec, SurveyIndex index) {
        HtmlReport report = HtmlReport.of(index);
        if (previous.isPresent()) {
            Survey before = data.marks().read(spec, previous.get(), Optional.empty(), Optional.empty());
            SurveyIndex earlier = index.method().compute(before);
            report = report.since(Comparison.of(
                    Standings.of(earlierId(before.wave(), index.survey().wave()), earlier), Standings.of(index)));
        }
        if (asked(spec) || (index.scores().size() <= FEW_UNITS && !index.hasGaps())) {
            Survey survey = index.survey();
            return sure(spec, report, () -> Methodology.of(survey.checklist()).compute(SurveyTables.of(survey)));
        }
        return report;
    }

    private static String earlierId(Wave before, Wave now) {
        return before.equals(now) ? "previous" : before.id();
    }

    private HtmlReport table(CommandSpec spec) {
        String id = method.methodology()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "say what to report: --marks FILE, or --methodology ID|FILE with --data FILE."));
        MethodologyInput input = MethodologyInput.of(id, Optional.empty(), spec);
        CompositeIndex index = input.compute(data.read(spec, input.methodology()), spec);
        HtmlReport report = HtmlReport.of(index);
        if (previous.isPresent()) {
            CompositeIndex earlier =
                    input.compute(data.read(spec, input.methodology(), previous.get(), Optional.empty()), spec);
            report = report.since(Comparison.of(Standings.of("previous", earlier), Standings.of("now", index)));
        }
        return asked(spec) || index.units().size() <= FEW_UNITS ? sure(spec, report, () -> index) : report;
    }

    private static boolean asked(CommandSpec spec) {
        return List.of("--runs", "--seed", "--until").stream()
                .anyMatch(spec.commandLine().getParseResult()::hasMatchedOption);
    }

    /** With runs in which all weights are drawn anew; without them where a method leaves nothing to draw and nobody asked. */
    private HtmlReport sure(CommandSpec spec, HtmlReport report, java.util.function.Supplier<CompositeIndex> index) {
        try (RunProgress progress = new RunProgress()) {
            UncertaintyAnalysis analysis = asked(spec)
                    ? runs.on(index.get())
                    : UncertaintyAnalysis.of(index.get()).runs(USUAL_RUNS);
            return report.sureBy(analysis.vary(Factors.weightsWithin(WEIGHTS))
                    .watch(progress)
                    .run());
        } catch (UnfitTableException | IllegalArgumentException unfit) {
            if (asked(spec)) {
                throw unfit;
            }
            return report;
        }
    }
}
