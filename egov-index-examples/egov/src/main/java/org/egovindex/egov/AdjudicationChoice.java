package org.egovindex.egov;

import java.math.BigDecimal;
import java.util.Locale;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.protocol.Adjudication;
import org.egovindex.protocol.AdjudicationRule;
import org.egovindex.protocol.AdjudicationRules;
import org.egovindex.protocol.Resolution;
import org.egovindex.protocol.ThresholdBase;
import org.egovindex.scoring.ScoringMethod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** When two evaluators differ so much that a third has to look, and what is done with three sheets. */
final class AdjudicationChoice {
    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description =
                    "A third evaluator has to look when two differ in: ${COMPLETION-CANDIDATES} (default: adjusted-score).")
    private Differing rule = Differing.ADJUSTED_SCORE;

    @Option(
            names = "--apart",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            description =
                    "By more than this share (default: ${DEFAULT-VALUE}); with criteria, on more than this share of them.")
    private BigDecimal share = new BigDecimal("0.10");

    @Option(
            names = "--share-of",
            paramLabel = "BASE",
            description =
                    "A share of what: ${COMPLETION-CANDIDATES}: the mean of the two, or the maximum (default: mean).")
    private Base base = Base.MEAN;

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = StepsConverter.class,
            description = "With criteria: marks so many steps of their scale apart (default: ${DEFAULT-VALUE}).")
    private int steps = 2;

    @Option(
            names = "--resolve",
            paramLabel = "HOW",
            description =
                    "Of three sheets: ${COMPLETION-CANDIDATES}: the mean of all, the mean of the nearest two, the third alone, or the median (default: mean).")
    private Settling resolution = Settling.MEAN;

    /** In what two sheets differ. */
    enum Differing {
        ADJUSTED_SCORE,
        RAW_SCORE,
        CRITERIA;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Of what a share is taken. */
    enum Base {
        MEAN(ThresholdBase.MEAN_OF_THE_TWO),
        MAXIMUM(ThresholdBase.MAXIMUM);

        private final ThresholdBase threshold;

        Base(ThresholdBase threshold) {
            this.threshold = threshold;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What three sheets make. */
    enum Settling {
        MEAN(Resolution.MEAN_OF_ALL),
        NEAREST(Resolution.TWO_NEAREST),
        THIRD(Resolution.THIRD_DECIDES),
        MEDIAN(Resolution.MEDIAN);

        private final Resolution resolution;

        Settling(Resolution resolution) {
            this.resolution = resolution;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads a share. */
    static final class ShareConverter implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            return FactorNumber.number(text)
                    .filter(share -> share > 0 && share <= 1)
                    .map(share -> new BigDecimal(text))
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is not a share above 0 and at most 1. Maybe 0.10 is meant, for 10 %."));
        }
    }

    /** Reads a number of steps. */
    static final class StepsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return FactorNumber.count(text)
                    .filter(steps -> steps >= 1 && steps <= ScoringScale.MOST_ANSWERS)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is not a number of steps, 1 or more. Maybe 2 is meant."))
                    .intValue();
        }
    }

    Adjudication of(Survey survey, ScoringMethod method) {
        return Adjudication.of(survey, rule(method), resolution.resolution, method);
    }

    private AdjudicationRule rule(ScoringMethod method) {
        return switch (rule) {
            case ADJUSTED_SCORE -> AdjudicationRules.adjustedScore(share, base.threshold, method);
            case RAW_SCORE -> AdjudicationRules.rawScore(share, base.threshold);
            case CRITERIA -> AdjudicationRules.perCriterion(steps, share);
        };
    }
}
