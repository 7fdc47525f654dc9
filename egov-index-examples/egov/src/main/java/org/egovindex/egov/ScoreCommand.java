package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.io.Surveys;
import org.egovindex.model.Lookup;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Format;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.rules.export.ResultJson;
import org.egovindex.rules.export.ResultTable;
import org.egovindex.rules.export.SiteScores;
import org.egovindex.rules.fieldwork.EvidenceReading;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.MissingEvidence;
import org.egovindex.rules.rule.MissingEvidencePolicies;
import org.egovindex.rules.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Evidence in, scores with their reasons out; and marks for {@code rank}. */
@Command(
        name = "score",
        description = "Score sites from evidence by rules, with reasons; --marks-out writes marks for 'egov rank'.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EvidenceInput input = new EvidenceInput();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--city",
            paramLabel = "NAME",
            description = "One city, criterion by criterion, down to what was seen.")
    private Optional<String> city = Optional.empty();

    @Option(names = "--criteria", description = "With --city: one line a criterion instead.")
    private boolean criteria;

    @Option(
            names = "--missing",
            paramLabel = "POLICY",
            description = "bounds, strict, zero, exclude or prorate(N); beside it the interval is always shown.")
    private String missing = "bounds";

    @Option(
            names = "--marks-out",
            paramLabel = "FILE",
            description = "Write the marks of each evaluator to this file, for 'egov rank --marks'.")
    private Optional<Path> marks = Optional.empty();

    @Override
    public Integer call() throws IOException {
        MissingEvidence policy = MissingEvidencePolicies.find(missing)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--missing must be bounds, strict, zero, exclude or prorate(N), not " + missing + "."));
        if (criteria && city.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--criteria needs --city NAME.");
        }
        if (marks.isPresent() && output.isTo(marks.get())) {
            throw new ParameterException(spec.commandLine(), "--marks-out and --out must not be one file.");
        }
        RuleBook whole = input.book(spec);
        EvidenceReading reading = input.read(spec, whole);
        RuleBook book = input.deciding(whole);
        List<Assessment> assessments =
                reading.together().stream().map(book::assess).toList();
        if (marks.isPresent()) {
            Surveys.write(EvidenceMarks.of(book, reading, input.wave(reading)), marks.get());
            spec.commandLine().getErr().println("wrote " + marks.get());
        }
        output.write(spec, result(book, assessments, policy));
        return 0;
    }

    private Printable result(RuleBook book, List<Assessment> assessments, MissingEvidence policy) {
        if (city.isEmpty()) {
            return SiteScores.of(book, assessments, policy);
        }
        Assessment one = Lookup.one(assessments, site -> site.evidence().site().city(), city.get());
        if (criteria) {
            return ResultTable.of(one);
        }
        return format -> format == Format.JSON ? ResultJson.of(one, Egov.tool()) : one.in(format) + doubts(one, format);
    }

    /** Where an evaluator's rating and what was observed do not go together, for readers. */
    private static String doubts(Assessment one, Format format) {
        List<List<Cell>> rows = one.crossChecks().stream()
                .filter(check -> !check.agrees())
                .map(check -> List.of(
                        Cell.words(check.rated().rule().id()),
                        Cell.words(check.rated().outcome().toString()),
                        Cell.words(check.observed().outcome().toString()),
                        Cell.words(check.observed().explain().how())))
                .toList();
        List<Column> columns =
                List.of(Column.of("criterion"), Column.of("rated"), Column.of("observed"), Column.of("because"));
        return rows.isEmpty() || format == Format.CSV
                ? ""
                : "\n"
                        + Table.of("Rated otherwise than observed", columns, rows)
                                .in(format);
    }
}
