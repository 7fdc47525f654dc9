package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Panel;
import org.egovindex.model.Survey;

/**
 * Sheets that are the same in every mark: of two evaluators of a city, or of one evaluator in several cities.
 *
 * <p>Chance: the product over criteria of the rate at which other pairs of evaluators agree on that answer, times the number of pairs that were looked at
 * (Bonferroni). It is taken for two cities too, where chance is smaller still. Where evaluators nearly always agree, or a site has nothing, equal sheets are
 * no surprise and nothing is said.
 */
final class CopyCheck implements FieldworkCheck {
    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        PairAgreement agreement = PairAgreement.of(survey);
        double significance = protocol.limits().significance();
        List<FieldworkFinding> findings = new ArrayList<>();
        Map<Evaluator, Map<String, List<City>>> filed = new TreeMap<>();
        Map<Evaluator, Long> sheets = new TreeMap<>();
        for (Panel panel : survey.panels()) {
            List<int[]> rows = agreement.rows(panel);
            List<Evaluator> people = panel.evaluators();
            for (int i = 0; i < rows.size(); i++) {
                sheets.merge(people.get(i), 1L, Long::sum);
                filed.computeIfAbsent(people.get(i), e -> new TreeMap<>())
                        .computeIfAbsent(key(rows.get(i)), k -> new ArrayList<>())
                        .add(panel.city());
                for (int j = i + 1; j < rows.size(); j++) {
                    double chance = agreement.pairs() * equal(agreement, rows.get(i), rows.get(j));
                    if (chance < significance) {
                        findings.add(identical(panel, people.get(i), people.get(j), chance));
                    }
                }
            }
        }
        long pairs = sheets.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
        filed.forEach((evaluator, keys) -> keys.forEach((key, cities) -> {
            double chance = (double) pairs * equal(agreement, key);
            if (cities.size() > 1 && chance < significance) {
                findings.add(copied(evaluator, cities, chance));
            }
        }));
        return findings;
    }

    private static FieldworkFinding identical(Panel panel, Evaluator one, Evaluator other, double chance) {
        return new FieldworkFinding(
                FieldworkCode.IDENTICAL_SHEETS,
                Optional.of(panel.city()),
                List.of(one, other),
                "the sheets of " + one + " and " + other
                        + " are the same in every mark both gave; by the agreement of other pairs the chance of that"
                        + " anywhere is " + Chance.words(chance),
                "Maybe one was copied from the other: have a third evaluator look.");
    }

    private static FieldworkFinding copied(Evaluator evaluator, List<City> cities, double chance) {
        return new FieldworkFinding(
                FieldworkCode.COPIED_SHEET,
                Optional.empty(),
                List.of(evaluator),
                "the sheets of " + evaluator + " for "
                        + cities.stream().map(City::label).collect(Collectors.joining(" and "))
                        + " are the same; even of one city two sheets"
                        + " would be so with a chance " + Chance.words(chance),
                "Maybe one was filed twice under two names: ask for the other.");
    }

    /** A sheet as a text, so that equal sheets can be found without comparing each with each. */
    private static String key(int[] row) {
        StringBuilder key = new StringBuilder(row.length);
        for (int answer : row) {
            key.append((char) (answer + 1));
        }
        return key.toString();
    }

    /** How likely a sheet like this is made again; 1 of an empty one. */
    private static double equal(PairAgreement agreement, String key) {
        double chance = 1;
        for (int place = 0; place < key.length(); place++) {
            int answer = key.charAt(place) - 1;
            chance *= answer == AnswerRow.NONE ? 1 : agreement.rate(place, answer);
        }
        return chance;
    }

    /** How likely two sheets are equal by chance; 1 if they are not, or no criterion was marked by both. */
    private static double equal(PairAgreement agreement, int[] one, int[] other) {
        for (int place = 0; place < one.length; place++) {
            if (AnswerRow.isGiven(one, other, place) && one[place] != other[place]) {
                return 1;
            }
        }
        double[] rates = agreement.rates(one, other);
        double chance = 1;
        for (int place = 0; place < one.length; place++) {
            chance *= AnswerRow.isGiven(one, other, place) ? rates[place] : 1;
        }
        return chance;
    }
}
