package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;

/**
 * The part of a survey by which one evaluator can be judged: the cities they looked at, and those their partners looked at.
 *
 * <p>Where that brings in more than {@value #MOST} evaluators, their own cities alone, the first that have no more: somebody with so many partners can do
 * without the partners' other cities.
 */
final class Neighbourhood {
    private static final int MOST = 200;

    private final Survey survey;
    private final Map<Evaluator, Set<Integer>> cities = new TreeMap<>();

    private Neighbourhood(Survey survey) {
        this.survey = survey;
        for (int city = 0; city < survey.panels().size(); city++) {
            for (Evaluator evaluator : survey.panels().get(city).evaluators()) {
                cities.computeIfAbsent(evaluator, e -> new TreeSet<>()).add(city);
            }
        }
    }

    static Neighbourhood of(Survey survey) {
        return new Neighbourhood(survey);
    }

    Survey around(Evaluator evaluator) {
        Set<Integer> own = cities.getOrDefault(evaluator, Set.of());
        Set<Integer> wider = new TreeSet<>();
        people(own).forEach(partner -> wider.addAll(cities.getOrDefault(partner, Set.of())));
        Set<Integer> chosen = people(wider).size() > MOST ? first(own) : wider;
        List<ScoreSheet> sheets = new ArrayList<>();
        chosen.forEach(city -> sheets.addAll(survey.panels().get(city).sheets()));
        return Survey.of(survey.wave(), survey.checklist(), sheets);
    }

    private Set<Integer> first(Set<Integer> own) {
        Set<Integer> first = new TreeSet<>();
        Set<Evaluator> people = new TreeSet<>();
        for (int city : own) {
            people.addAll(survey.panels().get(city).evaluators());
            if (people.size() > MOST) {
                break;
            }
            first.add(city);
        }
        return first;
    }

    private Set<Evaluator> people(Set<Integer> seen) {
        Set<Evaluator> people = new TreeSet<>();
        seen.forEach(city -> people.addAll(survey.panels().get(city).evaluators()));
        return people;
    }
}
