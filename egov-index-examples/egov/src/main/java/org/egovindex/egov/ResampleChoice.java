package org.egovindex.egov;

import java.util.Optional;
import org.egovindex.agree.AgreementBootstrap;
import org.egovindex.agree.SurveyAgreement;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many resamples, under which seed, for intervals of which level. */
final class ResampleChoice {
    private static final long MOST = 1_000_000;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            converter = CountConverter.class,
            description =
                    "How many resamples make an interval; 0 for the intervals of the literature (default: ${DEFAULT-VALUE}).")
    private int resamples = 1000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "One seed, one result, on every machine (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--level",
            paramLabel = "SHARE",
            converter = LevelConverter.class,
            description = "The level of intervals (default: ${DEFAULT-VALUE}).")
    private double level = 0.95;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = RunChoice.ThreadsConverter.class,
            description = "How many threads (default: one for each processor); makes no difference to any number.")
    private Optional<Integer> threads = Optional.empty();

    /** Reads a number of resamples. */
    static final class CountConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return FactorNumber.count(text)
                    .filter(count -> count >= 0 && count <= MOST)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is not a number of resamples from 0 to " + MOST + ". Maybe 1000 is meant."))
                    .intValue();
        }
    }

    /** Reads a level. */
    static final class LevelConverter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return FactorNumber.number(text)
                    .filter(level -> level > 0 && level < 1)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is not a level between 0 and 1. Maybe 0.95 is meant."));
        }
    }

    SurveyAgreement on(SurveyAgreement analysis) {
        SurveyAgreement wanted = analysis.resamples(resamples).seed(seed).level(level);
        return threads.isPresent() ? wanted.threads(threads.get()) : wanted;
    }

    /** Nothing if no resamples are wanted. */
    Optional<AgreementBootstrap> bootstrap() {
        return resamples == 0 ? Optional.empty() : Optional.of(new AgreementBootstrap(resamples, seed, level));
    }

    double level() {
        return level;
    }
}
