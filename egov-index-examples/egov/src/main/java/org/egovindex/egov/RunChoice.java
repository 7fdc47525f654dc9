package org.egovindex.egov;

import java.util.Optional;
import org.egovindex.index.CompositeIndex;
import org.egovindex.robust.Precision;
import org.egovindex.robust.UncertaintyAnalysis;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many runs, under which seed, on how many threads. */
final class RunChoice {
    static final long MOST_RUNS = 2_000_000_000;

    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--runs",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "How many runs, such as 10000 or 1e6 (default: ${DEFAULT-VALUE}).")
    private long runs = 10_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "One seed, one result, on every machine (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadsConverter.class,
            description = "How many threads (default: one for each processor); makes no difference to any number.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "ERROR",
            converter = ErrorConverter.class,
            description = "End before all runs are done, once no mean rank has a larger standard error, such as 0.05.")
    private Optional<Double> until = Optional.empty();

    /** Reads a number of runs. */
    static final class CountConverter implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return FactorNumber.count(text)
                    .filter(count -> count >= 1 && count <= MOST_RUNS)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a number of runs from 1 to "
                            + MOST_RUNS + ". Maybe 10000 is meant."));
        }
    }

    /** Reads a number of threads. */
    static final class ThreadsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return FactorNumber.count(text)
                    .filter(count -> count >= 1 && count <= MOST_THREADS)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is not a number of threads from 1 to " + MOST_THREADS + "."))
                    .intValue();
        }
    }

    /** Reads an error. */
    static final class ErrorConverter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return FactorNumber.number(text)
                    .filter(error -> error > 0)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is not an error above 0 ranks. Maybe 0.05 is meant."));
        }
    }

    UncertaintyAnalysis on(CompositeIndex index) {
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(index).runs(runs).seed(seed);
        if (threads.isPresent()) {
            analysis = analysis.threads(threads.get());
        }
        return until.isPresent() ? analysis.until(new Precision(until.get(), 1)) : analysis;
    }
}
