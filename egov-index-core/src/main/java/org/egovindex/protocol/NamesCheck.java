package org.egovindex.protocol;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Panel;
import org.egovindex.model.Similarity;
import org.egovindex.model.Survey;

/**
 * Names that may be one person's: alike but for case, accents, spaces and signs, anywhere; and at one city also those that are one letter
 * apart. Names whose digits differ are two: E101 and E102.
 */
final class NamesCheck implements FieldworkCheck {
    private static final int FEWEST_LETTERS = 5;

    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        List<FieldworkFinding> findings = new ArrayList<>();
        for (Panel panel : survey.panels()) {
            List<Evaluator> people = panel.evaluators();
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    if (areNear(people.get(i).name(), people.get(j).name())) {
                        findings.add(finding(Optional.of(panel.city()), people.get(i), people.get(j)));
                    }
                }
            }
        }
        Map<String, List<Evaluator>> alike = new TreeMap<>();
        survey.evaluators()
                .forEach(evaluator -> alike.computeIfAbsent(folded(evaluator.name()), f -> new ArrayList<>())
                        .add(evaluator));
        alike.values().forEach(names -> {
            for (int i = 1; i < names.size(); i++) {
                findings.add(finding(Optional.empty(), names.get(0), names.get(i)));
            }
        });
        return findings;
    }

    private static FieldworkFinding finding(Optional<City> city, Evaluator one, Evaluator other) {
        return new FieldworkFinding(
                FieldworkCode.SAME_EVALUATOR_TWICE,
                city,
                List.of(one, other),
                "the names " + one + " and " + other + " are nearly the same",
                "Maybe they are one person: then give both one name"
                        + (city.isPresent() ? ", and find a second evaluator." : "."));
    }

    private static boolean areNear(String one, String other) {
        String a = folded(one);
        String b = folded(other);
        return a.equals(b)
                || (digits(a).equals(digits(b))
                        && Math.min(a.length(), b.length()) - digits(a).length() >= FEWEST_LETTERS
                        && Similarity.changes(a, b) == 1);
    }

    private static String digits(String name) {
        return name.replaceAll("\\D", "");
    }

    /** Letters and digits alone, small and without accents; of a name without either, the name. */
    private static String folded(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return folded.isEmpty() ? name : folded;
    }
}
