package org.egovindex.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.IndexPlan;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Run;
import org.egovindex.io.Surveys;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.normalise.Normalisations;
import org.egovindex.quickstart.SimulatedWave;
import org.egovindex.rules.checklist.FiveAreaChecklist;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.SurveyTables;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An index of 98 criteria in five areas: min-max of every criterion, arithmetic means at two levels, ranks. Beside it the floor:
 * the same by hand, in plain loops over the same numbers. The marks are simulated.
 *
 * <p>{@code mvn -q -Pbenchmarks -Dquick package && java -jar egov-index-examples/benchmarks/target/benchmarks.jar IndexBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexBenchmark {
    /** How many cities. */
    @Param({"100", "10000"})
    public int cities;

    private final Checklist checklist = FiveAreaChecklist.edition(2009);
    private final Methodology methodology = methodology(checklist);
    private IndicatorTable table = IndicatorTable.of(List.of(), Map.of());
    private Run run = IndexPlan.of(
                    Methodology.of("none", Node.indicator("none")),
                    IndicatorTable.of(List.of(), Map.of("none", IndicatorColumn.of())))
            .newRun();
    private double[][] columns = new double[0][];
    private int[] areas = new int[0];

    private static Methodology methodology(Checklist checklist) {
        List<Node> areas = new ArrayList<>();
        for (Area area : checklist.areas()) {
            areas.add(Node.of(
                    area.id(),
                    area.criteria().stream()
                            .map(criterion -> Node.indicator(criterion.id()))
                            .toList()));
        }
        return Methodology.of("benchmark", Node.of("index", areas).with(Normalisations.minMax()));
    }

    /** Draws one mark of each criterion for each city. */
    @Setup
    public void draw() throws IOException {
        Path file = Files.createTempFile("marks", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            new SimulatedWave(checklist, cities, 1, 0, 42).writeMarks(out);
        }
        table = SurveyTables.of(Surveys.read(file, checklist).orThrow());
        Files.delete(file);
        run = IndexPlan.of(methodology, table).newRun();
        columns = table.names().stream()
                .map(name -> IntStream.range(0, cities)
                        .mapToDouble(table.column(name)::get)
                        .toArray())
                .toArray(double[][]::new);
        areas = checklist.areas().stream()
                .mapToInt(area -> area.criteria().size())
                .toArray();
    }

    /** One run of a plan: normalised, aggregated and ranked. */
    @Benchmark
    @Floor("plainLoops")
    public double run() {
        run.compute();
        return run.score(0) + run.rankInHalves(0);
    }

    /** The whole of it: plan, run, and the result with its ranks. */
    @Benchmark
    @Floor("plainLoops")
    public CompositeIndex planAndRun() {
        return methodology.compute(table);
    }

    /** The floor: the same by hand, ranked by sorting and comparing doubles as they are. */
    @Benchmark
    public int[] plainLoops() {
        double[] index = new double[cities];
        int column = 0;
        for (int area : areas) {
            double[] sum = new double[cities];
            for (int end = column + area; column < end; column++) {
                double[] marks = columns[column];
                double lowest = marks[0];
                double highest = marks[0];
                for (double mark : marks) {
                    lowest = mark < lowest ? mark : lowest;
                    highest = mark > highest ? mark : highest;
                }
                for (int i = 0; i < cities; i++) {
                    sum[i] += (marks[i] - lowest) / (highest - lowest);
                }
            }
            for (int i = 0; i < cities; i++) {
                index[i] += sum[i] / area / areas.length;
            }
        }
        double[] sorted = index.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[cities];
        for (int i = 0; i < cities; i++) {
            int place = Arrays.binarySearch(sorted, index[i]);
            while (place + 1 < cities && sorted[place + 1] == index[i]) {
                place++;
            }
            ranks[i] = cities - place;
        }
        return ranks;
    }
}
