package org.egovindex.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.egovindex.agree.EvaluatorAgreement;
import org.egovindex.agree.SurveyAgreement;
import org.egovindex.io.Surveys;
import org.egovindex.model.Checklist;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.quickstart.SimulatedWave;
import org.egovindex.rules.checklist.FiveAreaChecklist;
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

/** How far evaluators agree: nine coefficients of 98 criteria, 5 areas, every city and the whole, and pairs and scores; all with intervals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class AgreementBenchmark {
    /** 10,000 cities by two evaluators have 1.96 million marks. */
    @Param({"100", "10000"})
    public int cities;

    /** 0 is without resampling. */
    @Param({"0", "1000"})
    public int resamples;

    private final Checklist checklist = FiveAreaChecklist.edition(2009);
    private Survey survey = Survey.of(Wave.of("none"), checklist, List.of());

    /** Draws the survey. */
    @Setup
    public void draw() throws IOException {
        StringBuilder text = new StringBuilder();
        new SimulatedWave(checklist, cities, 2, 0, 42).writeMarks(text);
        Path file = Files.createTempFile("marks", ".csv");
        Files.writeString(file, text);
        survey = Surveys.read(file, checklist).orThrow();
        Files.delete(file);
    }

    /** Everything that is known of the survey's agreement. */
    @Benchmark
    public EvaluatorAgreement everyLevel() {
        return SurveyAgreement.of(survey).resamples(resamples).run();
    }
}
