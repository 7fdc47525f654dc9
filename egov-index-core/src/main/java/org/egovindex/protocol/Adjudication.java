package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Lookup;
import org.egovindex.model.Panel;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;

/**
 * A survey with its disagreements settled: which cities need a third evaluator, and what was done where there is one.
 *
 * <p>The rule looks at the two regular sheets that lie furthest apart; sheets of evaluators whose attribute {@code role} is {@code third} are not
 * regular. A city with three sheets or more is settled by the resolution, whether they were needed or not; one with two keeps both, also while
 * a third is wanted. Cost: a score for each sheet of each pair.
 */
public final class Adjudication implements Tabular {
    private final AdjudicationRule rule;
    private final Resolution resolution;
    private final Survey survey;
    private final List<CityAdjudication> cities;

    private Adjudication(Survey before, AdjudicationRule rule, Resolution resolution, ScoringMethod method) {
        this.rule = rule;
        this.resolution = resolution;
        List<CityAdjudication> adjudicated = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (Panel panel : before.panels()) {
            boolean settled = panel.sheets().size() > 2;
            List<ScoreSheet> kept = settled ? resolution.settle(panel, method) : panel.sheets();
            sheets.addAll(kept);
            adjudicated.add(judge(panel, settled, kept));
        }
        this.cities = List.copyOf(adjudicated);
        Survey after = Survey.of(before.wave(), before.checklist(), sheets);
        for (String notice : before.notices()) {
            after = after.notices().contains(notice) ? after : after.withNotice(notice);
        }
        this.survey = after.withNotice(summary());
    }

    /** Settles a survey; single sheets are scored by the method that the checklist names. */
    public static Adjudication of(Survey survey, AdjudicationRule rule, Resolution resolution) {
        return of(survey, rule, resolution, ScoringMethods.of(survey.checklist()));
    }

    /** Settles a survey; single sheets are scored by a method. */
    public static Adjudication of(Survey survey, AdjudicationRule rule, Resolution resolution, ScoringMethod method) {
        return new Adjudication(survey, rule, resolution, method);
    }

    private CityAdjudication judge(Panel panel, boolean settled, List<ScoreSheet> kept) {
        Optional<Disagreement> gravest = gravest(panel);
        if (settled) {
            String outcome = resolution + ": " + panel.sheets().size() + " sheets, of which count "
                    + kept.stream().map(ScoreSheet::evaluator).toList();
            return new CityAdjudication(panel.city(), CityAdjudication.Status.SETTLED, gravest, outcome);
        }
        if (gravest.isEmpty()) {
            String outcome = "the sheet of " + panel.evaluators() + " stands alone";
            return new CityAdjudication(panel.city(), CityAdjudication.Status.NO_PAIR, gravest, outcome);
        }
        return switch (gravest.get().verdict()) {
            case AGREED ->
                new CityAdjudication(panel.city(), CityAdjudication.Status.AGREED, gravest, "the mean of the two");
            case UNDECIDED ->
                new CityAdjudication(
                        panel.city(),
                        CityAdjudication.Status.UNDECIDED,
                        gravest,
                        "complete the sheet, then look again");
            case TOO_FAR_APART ->
                new CityAdjudication(
                        panel.city(),
                        CityAdjudication.Status.THIRD_NEEDED,
                        gravest,
                        "the mean of the two, until a third has looked");
        };
    }

    /** The pair of regular sheets with the gravest verdict and then the largest difference, the first of several. */
    private Optional<Disagreement> gravest(Panel panel) {
        List<ScoreSheet> regular = regular(panel);
        Optional<Disagreement> gravest = Optional.empty();
        for (int i = 0; i < regular.size(); i++) {
            for (int j = i + 1; j < regular.size(); j++) {
                Disagreement next = rule.between(regular.get(i), regular.get(j));
                if (gravest.isEmpty() || isGraver(next, gravest.get())) {
                    gravest = Optional.of(next);
                }
            }
        }
        return gravest;
    }

    /** The sheets of all but thirds; all of them if fewer than two are left. */
    private static List<ScoreSheet> regular(Panel panel) {
        List<ScoreSheet> regular = panel.sheets().stream()
                .filter(sheet -> !Resolution.isThird(sheet))
                .toList();
        return regular.size() < 2 ? panel.sheets() : regular;
    }

    private static boolean isGraver(Disagreement one, Disagreement other) {
        int graver = one.verdict().compareTo(other.verdict());
        return graver > 0
                || (graver == 0
                        && one.difference()
                                .flatMap(a -> other.difference().map(b -> a.compareTo(b) > 0))
                                .orElse(false));
    }

    private String summary() {
        return "adjudicated, " + resolution + ": cities of three sheets or more "
                + count(CityAdjudication.Status.SETTLED)
                + ", cities that need a third evaluator " + count(CityAdjudication.Status.THIRD_NEEDED)
                + (resolution == Resolution.MEDIAN ? "; sheets named median are made of the evaluators' marks" : "");
    }

    private long count(CityAdjudication.Status status) {
        return cities.stream().filter(city -> city.status() == status).count();
    }

    /** The survey to go on with; it says that it is adjudicated. */
    public Survey survey() {
        return survey;
    }

    /** Every city, in the order of their keys. */
    public List<CityAdjudication> cities() {
        return cities;
    }

    /** One city, named alone or as {@code name, country}; throws if there is none. */
    public CityAdjudication of(String city) {
        return Lookup.one(cities, CityAdjudication::city, city);
    }

    /** The cities that need a third sheet. */
    public List<CityAdjudication> needingThird() {
        return cities.stream()
                .filter(city -> city.status() == CityAdjudication.Status.THIRD_NEEDED)
                .toList();
    }

    /** The cities that need a third sheet, as a list for the people in the field. */
    public Table thirdSheets() {
        return new Table("Cities that need a third evaluator", columns(), rows(needingThird()), notes());
    }

    /** All cities: those that need a third sheet first, then those that cannot be decided, have one sheet, are settled, and agreed. */
    @Override
    public Table table() {
        List<CityAdjudication> ordered = new ArrayList<>();
        for (CityAdjudication.Status status : CityAdjudication.Status.values()) {
            cities.stream().filter(city -> city.status() == status).forEach(ordered::add);
        }
        return new Table("Adjudication of " + cities.size() + " cities", columns(), rows(ordered), notes());
    }

    private static List<Column> columns() {
        return List.of(Column.of("city"), Column.of("status"), Column.of("disagreement"), Column.of("outcome"));
    }

    private static List<List<Cell>> rows(List<CityAdjudication> cities) {
        return cities.stream()
                .map(city -> List.of(
                        Cell.words(city.city().label()),
                        Cell.words(FieldworkCode.words(city.status())),
                        city.disagreement().map(d -> Cell.words(d.sentence())).orElseGet(() -> Cell.missing("-")),
                        Cell.words(city.outcome())))
                .toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(survey.notices());
        notes.add(rule.description());
        return notes;
    }

    @Override
    public String toString() {
        return text();
    }
}
