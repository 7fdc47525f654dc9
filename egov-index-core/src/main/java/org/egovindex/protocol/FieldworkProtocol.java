package org.egovindex.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Survey;

/**
 * What fieldwork must look like.
 *
 * @param evaluators how many look at each city, 1 or more
 * @param period when; nothing if dates do not matter
 * @param isInCityLanguage whether evaluators must read the language of the city, by the attribute {@code language} of both
 * @param limits from where on a check speaks
 */
public record FieldworkProtocol(
        int evaluators, Optional<FieldworkPeriod> period, boolean isInCityLanguage, CheckLimits limits) {
    private static final List<FieldworkCheck> CHECKS = List.of(
            new NamesCheck(),
            new PairCheck(),
            new BlankCheck(),
            new PeriodCheck(),
            new LanguageCheck(),
            new CopyCheck(),
            new StraightLiningCheck(),
            new SeverityCheck());

    /** Checks the number of evaluators. */
    public FieldworkProtocol {
        if (evaluators < 1) {
            throw new IllegalArgumentException(
                    "A city must have 1 evaluator or more, not " + evaluators + ".\nMaybe 2 is meant.");
        }
    }

    /**
     * The 100 Cities Survey: two evaluators a city, in the language of the city.
     *
     * <p>Source: two independent evaluators and native speakers, Holzer and Kim 2003; evaluation in the local language again in 2018-19; all seen. The limits
     * of the checks are ours.
     */
    public static FieldworkProtocol hundredCities() {
        return new FieldworkProtocol(2, Optional.empty(), true, CheckLimits.USUAL);
    }

    /** So many evaluators a city, at any time, in any language. */
    public static FieldworkProtocol of(int evaluators) {
        return new FieldworkProtocol(evaluators, Optional.empty(), false, CheckLimits.USUAL);
    }

    /** This protocol with fieldwork from one day to another, both included. */
    public FieldworkProtocol between(LocalDate from, LocalDate to) {
        return new FieldworkProtocol(evaluators, Optional.of(new FieldworkPeriod(from, to)), isInCityLanguage, limits);
    }

    /** This protocol with evaluators who must read the language of the city. */
    public FieldworkProtocol inTheCitysLanguage() {
        return new FieldworkProtocol(evaluators, period, true, limits);
    }

    /** This protocol with other limits. */
    public FieldworkProtocol with(CheckLimits other) {
        return new FieldworkProtocol(evaluators, period, isInCityLanguage, other);
    }

    /** Looks for everything that is doubtful about a survey's fieldwork. Cost: some passes over the marks. */
    public FieldworkReport check(Survey survey) {
        List<FieldworkFinding> findings = new ArrayList<>();
        CHECKS.forEach(check -> findings.addAll(check.findings(survey, this)));
        return FieldworkReport.of(this, survey, findings);
    }

    @Override
    public String toString() {
        return evaluators + " evaluators a city" + (isInCityLanguage ? ", in the language of the city" : "")
                + period.map(p -> ", " + p).orElse("");
    }
}
