package org.egovindex.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.agree.SurveyAgreement;
import org.egovindex.audit.Audit;
import org.egovindex.audit.PublishedFigures;
import org.egovindex.benchmark.Benchmark;
import org.egovindex.benchmark.CheapestPath;
import org.egovindex.benchmark.Peers;
import org.egovindex.benchmark.RaisingCost;
import org.egovindex.benchmark.Target;
import org.egovindex.catalogue.Catalogue;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.MethodComparison;
import org.egovindex.compare.Series;
import org.egovindex.evaluator.SeverityAdjustedIndex;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Survey;
import org.egovindex.protocol.FieldworkProtocol;
import org.egovindex.publish.Format;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Tabular;
import org.egovindex.quickstart.FaultyFieldwork;
import org.egovindex.quickstart.SampleWave;
import org.egovindex.quickstart.SimulatedEvidence;
import org.egovindex.range.Dominance;
import org.egovindex.range.RankRanges;
import org.egovindex.robust.Factors;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.rules.advice.ToDo;
import org.egovindex.rules.lint.Lint;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.sensitivity.Importance;
import org.egovindex.sensitivity.LeaveOneOut;
import org.egovindex.weight.WeightSpace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of result in every format: none fails, none is empty, and the spreadsheet has as many rows as the table. */
class EveryResultTest {
    @TempDir
    private Path folder;

    static List<Printable> ofSurveys() {
        Survey wave = SampleWave.survey();
        SurveyIndex index = ScoringMethods.hundredCities(2009).compute(wave);
        Series history = Catalogue.hundredCities().series();
        Comparison comparison = history.comparison("2007", "2009");
        RuleBook rules = RulePacks.named("hundred-cities-2009").observed();
        Assessment assessment =
                rules.assess(new SimulatedEvidence(rules, 1, 1, 20, 2009).draw().get(0));
        return List.of(
                index,
                index.ranking(),
                index.means("region"),
                index.explain("Procyon"),
                Benchmark.of(index, "Procyon", Peers.best()),
                CheapestPath.of(index, "Procyon", Target.rank(3), RaisingCost.STEPS),
                SurveyAgreement.of(wave).resamples(50).seed(1).run(),
                FieldworkProtocol.of(2).check(FaultyFieldwork.survey()),
                SeverityAdjustedIndex.of(index),
                Catalogue.hundredCities(),
                history,
                history.leaders(),
                comparison,
                comparison.measures(),
                assessment,
                ToDo.of(assessment),
                Lint.of(rules));
    }

    static List<Printable> ofTables() {
        CompositeIndex index = Methodologies.named("undp-hdi-2014").compute(HumanDevelopment.excerpt());
        UncertaintyResult result = UncertaintyAnalysis.of(index)
                .vary(Factors.weightsWithin(0.25))
                .runs(200)
                .seed(1)
                .run();
        WeightSpace space = WeightSpace.of(index.methodology()).within("hdi", 0.25);
        CompositeIndex other = index.methodology()
                .withAggregation(Aggregations.ARITHMETIC_MEAN)
                .compute(index.data());
        return List.of(
                index,
                index.data(),
                index.methodology(),
                index.effectiveWeights(),
                index.outliers(),
                index.contributions("Norway"),
                index.explain("Norway", "Ireland"),
                index.whatIf("Ireland", 3),
                Audit.of(index, PublishedFigures.of(index.data(), Optional.of("hdi"), Optional.of("rank"))),
                result,
                result.of("Ireland"),
                result.stability(),
                result.acceptability(),
                result.pairwise(),
                result.centralWeights(),
                RankRanges.of(index, space),
                Dominance.of(index, space),
                Importance.of(index),
                LeaveOneOut.of(index),
                MethodComparison.of(index, other));
    }

    @ParameterizedTest
    @MethodSource({"ofSurveys", "ofTables"})
    void aResultCanBeWrittenInEveryFormat(Printable result) throws IOException {
        for (Format format : Format.values()) {
            assertThat(result.in(format)).as(format.name()).isNotBlank().endsWith("\n");
        }
        Path file = folder.resolve("result.xlsx");
        Spreadsheet.of(result).write(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<?> rows = workbook.getSheet(0).orElseThrow().read();
            if (result instanceof Tabular tabular) {
                assertThat(rows)
                        .hasSizeGreaterThanOrEqualTo(1
                                + tabular.table().rows().size()
                                + tabular.table().notes().size());
            }
            assertThat(rows).hasSizeGreaterThan(1);
            assertThat(workbook.findSheet("About")).isPresent();
        }
    }
}
