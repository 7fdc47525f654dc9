package org.egovindex.egov;

import java.util.Locale;
import java.util.Optional;
import org.egovindex.model.Checklist;
import org.egovindex.model.Survey;
import org.egovindex.number.Rounding;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.scoring.MissingMarks;
import org.egovindex.scoring.MissingMarksPolicies;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the index is computed, where it is not as the checklist says. */
final class MethodChoice {
    @Option(
            names = "--methodology",
            paramLabel = "ID",
            description = "Another method than the one the checklist names; with --data, a methodology.")
    private Optional<String> methodology = Optional.empty();

    @Option(
            names = "--missing",
            paramLabel = "POLICY",
            converter = PolicyConverter.class,
            description =
                    "What to do when marks are missing: strict (default), zero, exclude, prorate, prorate(N) or bounds.")
    private Optional<MissingMarks> missing = Optional.empty();

    @Option(names = "--ties", paramLabel = "RULE", description = "${COMPLETION-CANDIDATES}.")
    private Optional<TiesStrategy> ties = Optional.empty();

    @Option(
            names = "--decimals",
            paramLabel = "N",
            converter = RoundingConverter.class,
            description = "Decimals of published scores.")
    private Optional<Rounding> published = Optional.empty();

    @Option(names = "--rank-on", paramLabel = "SCORES", description = "Rank on ${COMPLETION-CANDIDATES} scores.")
    private Optional<RankOn> rankOn = Optional.empty();

    /** Which scores are ranked. */
    enum RankOn {
        ROUNDED,
        UNROUNDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads a policy. */
    static final class PolicyConverter implements ITypeConverter<MissingMarks> {
        @Override
        public MissingMarks convert(String name) {
            return MissingMarksPolicies.find(name)
                    .orElseThrow(() -> new TypeConversionException("'" + name
                            + "' is not a policy. Maybe strict, zero, exclude, prorate or bounds is meant."));
        }
    }

    /** Reads a number of decimals. */
    static final class RoundingConverter implements ITypeConverter<Rounding> {
        @Override
        public Rounding convert(String decimals) {
            try {
                return Rounding.halfUp(Integer.parseInt(decimals));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + decimals + "' is not a number of decimals from -30 to 30.");
            }
        }
    }

    Optional<String> methodology() {
        return methodology;
    }

    SurveyIndex compute(Survey survey) {
        return of(survey.checklist()).compute(survey);
    }

    /** The method for a checklist. */
    ScoringMethod of(Checklist checklist) {
        ScoringMethod chosen = methodology.map(ScoringMethods::named).orElseGet(() -> ScoringMethods.of(checklist));
        if (published.isPresent()) {
            chosen = chosen.withPublished(published.get());
        }
        if (rankOn.isPresent()) {
            chosen = rankOn.get() == RankOn.ROUNDED ? chosen.rankedOnPublished() : chosen.rankedOnUnrounded();
        }
        if (ties.isPresent()) {
            chosen = chosen.withTies(ties.get());
        }
        if (missing.isPresent()) {
            chosen = chosen.withMissing(missing.get());
        }
        return chosen;
    }
}
