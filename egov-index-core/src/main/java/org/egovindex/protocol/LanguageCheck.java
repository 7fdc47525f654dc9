package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Panel;
import org.egovindex.model.Survey;

/** Evaluators none of whose languages is one of the city's; and how many cities and evaluators have no language. */
final class LanguageCheck implements FieldworkCheck {
    private static final String LANGUAGE = "language";

    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        if (!protocol.isInCityLanguage()) {
            return List.of();
        }
        List<FieldworkFinding> findings = new ArrayList<>();
        for (Panel panel : survey.panels()) {
            Set<String> spoken = languages(panel.city().attribute(LANGUAGE));
            for (Evaluator evaluator : panel.evaluators()) {
                Set<String> read = languages(evaluator.attribute(LANGUAGE));
                if (!spoken.isEmpty() && !read.isEmpty() && read.stream().noneMatch(spoken::contains)) {
                    findings.add(new FieldworkFinding(
                            FieldworkCode.WRONG_LANGUAGE,
                            Optional.of(panel.city()),
                            List.of(evaluator),
                            "the city's language is " + String.join(", ", spoken) + ", " + evaluator + " reads "
                                    + String.join(", ", read),
                            "Maybe a translation was looked at: have someone look who reads the language."));
                }
            }
        }
        unknown(survey).ifPresent(findings::add);
        return findings;
    }

    private static Optional<FieldworkFinding> unknown(Survey survey) {
        List<City> cities = survey.cities().stream()
                .filter(city -> languages(city.attribute(LANGUAGE)).isEmpty())
                .toList();
        List<Evaluator> people = survey.evaluators().stream()
                .filter(evaluator -> languages(evaluator.attribute(LANGUAGE)).isEmpty())
                .toList();
        if (cities.isEmpty() && people.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FieldworkFinding(
                FieldworkCode.LANGUAGE_UNKNOWN,
                Optional.empty(),
                List.of(),
                "the language of " + cities.size() + " cities and " + people.size() + " evaluators is not known",
                "Maybe the column language is missing in the cities or evaluators file."));
    }

    private static Set<String> languages(Optional<String> written) {
        Set<String> languages = new TreeSet<>();
        written.stream()
                .flatMap(text -> Arrays.stream(text.split(";", -1)))
                .map(language -> language.strip().toLowerCase(Locale.ROOT))
                .filter(language -> !language.isEmpty())
                .forEach(languages::add);
        return languages;
    }
}
