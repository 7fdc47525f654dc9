package org.egovindex.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The marks of one wave: a checklist, and for each city the sheets of its evaluators.
 *
 * <p>Cities stand in the order of their keys and sheets in the order of the evaluators' names, so that two files with the
 * same rows in another order make equal surveys.
 */
public final class Survey {
    private static final String SIMULATED = "simulated marks: made by a programme, not by people";

    private final Wave wave;
    private final Checklist checklist;
    private final List<Panel> panels;
    private final List<String> notices;

    private Survey(Wave wave, Checklist checklist, List<Panel> panels, List<String> notices) {
        this.wave = wave;
        this.checklist = checklist;
        this.panels = panels;
        this.notices = notices;
    }

    /**
     * A survey of these sheets.
     *
     * @throws IllegalArgumentException if a sheet was made for another checklist, or an evaluator has two sheets of a city
     */
    public static Survey of(Wave wave, Checklist checklist, Collection<ScoreSheet> sheets) {
        Map<City, List<ScoreSheet>> byCity = new TreeMap<>();
        Map<City, City> known = new TreeMap<>();
        Map<Evaluator, Evaluator> people = new TreeMap<>();
        for (ScoreSheet sheet : sheets) {
            if (!sheet.checklist().equals(checklist)) {
                throw new IllegalArgumentException("The sheet of "
                        + sheet.city().label() + " must be filled in for checklist "
                        + checklist.about() + ", not " + sheet.checklist().about()
                        + ".\nMaybe two waves with different forms were mixed.");
            }
            byCity.computeIfAbsent(sheet.city(), city -> new ArrayList<>()).add(sheet);
            known.merge(sheet.city(), sheet.city(), City::knowing);
            people.merge(sheet.evaluator(), sheet.evaluator(), Evaluator::knowing);
        }
        List<Panel> panels = new ArrayList<>(byCity.size());
        byCity.forEach((city, ofCity) -> panels.add(panel(known.getOrDefault(city, city), ofCity, people)));
        List<String> notices =
                new ArrayList<>(checklist.about().notice().stream().toList());
        if (sheets.stream().anyMatch(ScoreSheet::isSimulated)) {
            notices.add(SIMULATED);
        }
        return new Survey(wave, checklist, List.copyOf(panels), List.copyOf(notices));
    }

    private static Panel panel(City city, List<ScoreSheet> sheets, Map<Evaluator, Evaluator> people) {
        return new Panel(
                city,
                sheets.stream()
                        .map(sheet -> sheet.of(city).by(people.getOrDefault(sheet.evaluator(), sheet.evaluator())))
                        .toList());
    }

    /** This survey with what else is known of its cities; cities that are not in it are passed over. */
    public Survey withCities(Collection<City> known) {
        Map<City, City> byKey = new TreeMap<>();
        known.forEach(city -> byKey.put(city, city));
        List<Panel> described = panels.stream()
                .map(panel -> {
                    City city = byKey.getOrDefault(panel.city(), panel.city());
                    return panel(city, panel.sheets(), Map.of());
                })
                .toList();
        return new Survey(wave, checklist, described, notices);
    }

    /** This survey with what else is known of its evaluators; those that are not in it are passed over. */
    public Survey withEvaluators(Collection<Evaluator> known) {
        Map<Evaluator, Evaluator> people = new TreeMap<>();
        known.forEach(evaluator -> people.put(evaluator, evaluator));
        List<Panel> described = panels.stream()
                .map(panel -> panel(panel.city(), panel.sheets(), people))
                .toList();
        return new Survey(wave, checklist, described, notices);
    }

    /** This survey with something more that must be said wherever results are shown. */
    public Survey withNotice(String notice) {
        List<String> more = new ArrayList<>(notices);
        more.add(notice);
        return new Survey(wave, checklist, panels, List.copyOf(more));
    }

    /** The sheets of some evaluators; cities at which none of them looked are not in it. */
    public Survey only(Predicate<Evaluator> chosen) {
        List<Panel> kept = new ArrayList<>();
        for (Panel panel : panels) {
            List<ScoreSheet> sheets = panel.sheets().stream()
                    .filter(sheet -> chosen.test(sheet.evaluator()))
                    .toList();
            if (!sheets.isEmpty()) {
                kept.add(new Panel(panel.city(), sheets));
            }
        }
        return new Survey(wave, checklist, List.copyOf(kept), notices);
    }

    /** Which round. */
    public Wave wave() {
        return wave;
    }

    /** What was asked. */
    public Checklist checklist() {
        return checklist;
    }

    /** The sheets city by city. */
    public List<Panel> panels() {
        return panels;
    }

    /** Who looked at any city, in the order of their names. */
    public List<Evaluator> evaluators() {
        return panels.stream()
                .flatMap(panel -> panel.evaluators().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The cities in the order of their keys. */
    public List<City> cities() {
        return panels.stream().map(Panel::city).toList();
    }

    /** What must be said wherever results are shown: that the checklist is a reconstruction, that marks are simulated. */
    public List<String> notices() {
        return notices;
    }

    /** The sheets of one city, named alone or as {@code name, country}; throws if there is none or more than one such. */
    public Panel panel(String city) {
        return Lookup.one(panels, Panel::city, city);
    }

    /** All marks, city by city and sheet by sheet, the missing ones too. */
    public Stream<Mark> marks() {
        return panels.stream().flatMap(Panel::marks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Survey that
                && wave.equals(that.wave)
                && checklist.equals(that.checklist)
                && panels.equals(that.panels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wave, checklist, panels);
    }

    @Override
    public String toString() {
        int sheets = panels.stream().mapToInt(panel -> panel.sheets().size()).sum();
        return "Survey " + wave + ": " + panels.size() + " cities, " + sheets + " sheets of "
                + checklist.criteria().size() + " criteria (" + checklist.about() + ")";
    }
}
