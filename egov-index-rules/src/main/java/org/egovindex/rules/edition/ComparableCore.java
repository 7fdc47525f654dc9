package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.RuleBook;

/**
 * The criteria whose marks mean the same in all of some editions, so that a trend sets like beside like.
 *
 * <p>A criterion is exact if its lineage does not say otherwise and the two rules come to the same on every kind of evidence, on the same
 * scale. It can be bridged if the lineage says so, or if only evidence differs that did not decide. The core is the last edition's form with
 * the exact criteria only: its areas, their points and the points of the whole are those of the last edition for all waves.
 */
public final class ComparableCore implements Tabular {
    private final List<Checklist> waves;
    private final List<ComparableCriterion> criteria;
    private final Optional<Checklist> core;
    private final List<String> droppedAreas = new ArrayList<>();

    private ComparableCore(List<RuleBook> books) {
        this.waves = books.stream().map(RuleBook::checklist).toList();
        this.criteria = List.copyOf(CoreThreads.of(books));
        this.core = restricted(waves.get(waves.size() - 1));
    }

    /** What these editions have in common, from the earliest to the latest; throws if there are fewer than two. */
    public static ComparableCore of(RuleBook... waves) {
        return of(List.of(waves));
    }

    /** What these editions have in common, from the earliest to the latest; throws if there are fewer than two. */
    public static ComparableCore of(List<RuleBook> waves) {
        if (waves.size() < 2) {
            throw new IllegalArgumentException("There must be two or more editions to compare, not " + waves.size()
                    + ".\nMaybe the earlier one was not read.");
        }
        return new ComparableCore(waves);
    }

    private Optional<Checklist> restricted(Checklist last) {
        Map<String, ComparableCriterion> exact = new LinkedHashMap<>();
        criteria.stream().filter(ComparableCriterion::isExact).forEach(one -> exact.put(one.id(), one));
        List<Area> areas = new ArrayList<>();
        for (Area area : last.areas()) {
            List<Criterion> kept = area.criteria().stream()
                    .filter(criterion -> exact.containsKey(criterion.id()))
                    .toList();
            if (kept.isEmpty()) {
                droppedAreas.add(area.id());
            } else {
                areas.add(new Area(area.id(), area.title(), area.points(), kept));
            }
        }
        ChecklistId about = last.about();
        String versions = String.join(
                ", ", waves.stream().map(wave -> wave.about().version()).toList());
        ChecklistId ofCore = new ChecklistId(
                about.id(),
                about.version() + "-core",
                about.title() + ": comparable core of " + versions,
                about.source(),
                Optional.empty(),
                about.notice());
        return areas.isEmpty() ? Optional.empty() : Optional.of(Checklist.of(ofCore, last.points(), areas));
    }

    /** Every criterion of every edition once: those of the last edition in its order, then those that were dropped. */
    public List<ComparableCriterion> criteria() {
        return criteria;
    }

    /** Those that are comparable so. */
    public List<ComparableCriterion> criteria(Lineage.Comparability comparability) {
        return criteria.stream()
                .filter(one -> one.comparability() == comparability)
                .toList();
    }

    /** The areas of the last edition that have no comparable criterion, by id. */
    public List<String> droppedAreas() {
        return List.copyOf(droppedAreas);
    }

    /** The form that all waves have in common, if they have anything in common. */
    public Optional<Checklist> findChecklist() {
        return core;
    }

    /** The form that all waves have in common; throws if they have nothing in common. */
    public Checklist checklist() {
        return core.orElseThrow(
                () -> new IllegalStateException(
                        "The editions "
                                + waves.stream()
                                        .map(wave -> wave.about().toString())
                                        .toList()
                                + " have no criterion that is comparable.\nMaybe print the table: it says why, criterion by criterion."));
    }

    /** The marks of a sheet of one of the waves for the criteria of the core, under their ids there; throws if it is of no wave. */
    public ScoreSheet restricted(ScoreSheet sheet) {
        return new CoreSheet(checklist(), ids(sheet.checklist())).of(sheet);
    }

    /** The marks of a survey of one of the waves for the criteria of the core, under their ids there; throws if it is of no wave. */
    public Survey restricted(Survey survey) {
        CoreSheet form = new CoreSheet(checklist(), ids(survey.checklist()));
        List<ScoreSheet> sheets = survey.panels().stream()
                .flatMap(panel -> panel.sheets().stream())
                .map(form::of)
                .toList();
        return Survey.of(survey.wave(), checklist(), sheets).withCities(survey.cities());
    }

    /** The ids in the core by those in the wave of this form. */
    private Map<String, String> ids(Checklist form) {
        int wave = waves.indexOf(form);
        if (wave < 0) {
            throw new IllegalArgumentException("The form " + form.about() + " must be one of "
                    + waves.stream().map(one -> one.about().toString()).toList()
                    + ", as they were compared.\nMaybe the marks are of another edition.");
        }
        Map<String, String> ids = new LinkedHashMap<>();
        criteria(Lineage.Comparability.EXACT).forEach(one -> ids.put(one.ids().get(wave), one.id()));
        return ids;
    }

    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("criterion")));
        for (int wave = 0; wave < waves.size(); wave++) {
            columns.add(new Column("wave_" + (wave + 1), waves.get(wave).about().version()));
        }
        columns.addAll(List.of(Column.of("comparable"), Column.of("reason")));
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparableCriterion one : criteria) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(one.id())));
            one.ids().forEach(id -> row.add(id.isEmpty() ? Cell.missing("-") : Cell.words(id)));
            row.add(Cell.words(one.comparability().id()));
            row.add(Cell.words(one.reason()));
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(List.of(
                criteria(Lineage.Comparability.EXACT).size() + " of " + criteria.size() + " criteria are comparable."));
        droppedAreas.forEach(area -> notes.add("Area " + area + " has none of them and is left out of the core."));
        return new Table("Comparable criteria of " + waves.get(0).about().id(), columns, rows, notes);
    }

    @Override
    public String toString() {
        return criteria(Lineage.Comparability.EXACT).size() + " of " + criteria.size() + " criteria are comparable";
    }
}
