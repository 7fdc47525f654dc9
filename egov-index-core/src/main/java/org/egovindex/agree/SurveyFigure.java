package org.egovindex.agree;

import java.util.List;
import java.util.Optional;

/**
 * How far evaluators agree on a criterion, an area, a city or the whole.
 *
 * @param id of the criterion or area, name of the city, or {@code whole}
 * @param title for readers
 * @param figures one for each coefficient, of all marks as if of one question
 * @param apart the same with agreement and chance added up criterion by criterion, so that it does not help that criteria differ in how hard they are; empty where there is
 *     one criterion, and for cities
 */
public record SurveyFigure(String id, String title, List<Agreement> figures, List<Agreement> apart) {
    /** Copies both. */
    public SurveyFigure {
        figures = List.copyOf(figures);
        apart = List.copyOf(apart);
    }

    /** The figure of one coefficient; throws if it was not asked for. */
    public Agreement of(AgreementCoefficient coefficient) {
        return new Agreements(title, figures, List.of()).of(coefficient);
    }

    /** The same, criterion by criterion; nothing where there is one criterion, and for cities. */
    public Optional<Agreement> apart(AgreementCoefficient coefficient) {
        return apart.stream()
                .filter(one -> one.coefficient().equals(coefficient.id()))
                .findFirst();
    }
}
