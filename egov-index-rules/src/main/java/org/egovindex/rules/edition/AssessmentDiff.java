package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.AreaExtent;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Outcome;

/**
 * What came out otherwise of two assessments of a site: of more evidence, of another day, or by another edition. What came out the same is
 * left out. Criteria are compared by their ids.
 */
public final class AssessmentDiff implements Tabular {
    private final Assessment before;
    private final Assessment after;
    private final List<OutcomeChange> criteria = new ArrayList<>();
    private final List<ExtentChange> areas = new ArrayList<>();
    private final ExtentChange total;

    private AssessmentDiff(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        Set<String> ids = new LinkedHashSet<>();
        List.of(after, before)
                .forEach(one ->
                        one.findings().forEach(finding -> ids.add(finding.rule().id())));
        ids.forEach(this::criterion);
        Set<String> names = new LinkedHashSet<>();
        List.of(after, before)
                .forEach(
                        one -> one.areas().forEach(area -> names.add(area.area().id())));
        for (String name : names) {
            ExtentChange change = ExtentChange.of("area " + name, area(before, name), area(after, name));
            if (!change.isNone()) {
                areas.add(change);
            }
        }
        this.total = ExtentChange.of("total", Optional.of(before.total()), Optional.of(after.total()));
    }

    /** From an earlier assessment to a later one. */
    public static AssessmentDiff of(Assessment before, Assessment after) {
        return new AssessmentDiff(before, after);
    }

    private static Optional<AreaExtent> area(Assessment assessment, String id) {
        return assessment.areas().stream()
                .filter(area -> area.area().id().equals(id))
                .findFirst();
    }

    private static Optional<Finding> finding(Assessment assessment, String id) {
        return assessment.book().find(id).map(rule -> assessment.finding(id));
    }

    private void criterion(String id) {
        Optional<Finding> one = finding(before, id);
        Optional<Finding> other = finding(after, id);
        Optional<Outcome> was = one.map(Finding::outcome);
        Optional<Outcome> is = other.map(Finding::outcome);
        if (!was.equals(is)) {
            Set<String> slots = new LinkedHashSet<>();
            other.ifPresent(finding -> finding.rule().slots().forEach(slot -> slots.add(slot.name())));
            one.ifPresent(finding -> finding.rule().slots().forEach(slot -> slots.add(slot.name())));
            List<ObservationChange> through = new ArrayList<>();
            slots.forEach(slot -> {
                ObservationChange change = new ObservationChange(slot, reading(before, slot), reading(after, slot));
                if (!change.before().equals(change.after())) {
                    through.add(change);
                }
            });
            criteria.add(new OutcomeChange(id, was, is, through));
        }
    }

    private static Reading reading(Assessment assessment, String slot) {
        Evidence evidence = assessment.evidence();
        Optional<Slot> known = evidence.vocabulary().find(slot);
        return known.isEmpty() ? Reading.NOT_LOOKED : evidence.observation(slot).reading();
    }

    /** The criteria with another outcome, in the order of the later checklist, then those that it does not have. */
    public List<OutcomeChange> criteria() {
        return List.copyOf(criteria);
    }

    /** The areas whose interval differs. */
    public List<ExtentChange> areas() {
        return List.copyOf(areas);
    }

    /** The whole, before and after. */
    public ExtentChange total() {
        return total;
    }

    /** Whether all came out the same. */
    public boolean isEmpty() {
        return criteria.isEmpty() && areas.isEmpty() && total.isNone();
    }

    @Override
    public Table table() {
        List<Column> columns =
                List.of(Column.of("subject"), Column.of("before"), Column.of("after"), Column.of("through"));
        List<List<Cell>> rows = new ArrayList<>();
        for (OutcomeChange change : criteria) {
            rows.add(List.of(
                    Cell.words("criterion " + change.criterion()),
                    Cell.words(change.before().map(Outcome::toString).orElse("not asked")),
                    Cell.words(change.after().map(Outcome::toString).orElse("not asked")),
                    Cell.words(change.reason())));
        }
        List<ExtentChange> extents = new ArrayList<>(areas);
        extents.add(total);
        extents.forEach(change -> rows.add(List.of(
                Cell.words(change.subject()),
                Cell.words(change.before().map(Object::toString).orElse("none")),
                Cell.words(change.after().map(Object::toString).orElse("none")),
                Cell.words(""))));
        int same = (int) after.findings().stream()
                        .filter(finding ->
                                before.book().find(finding.rule().id()).isPresent())
                        .count()
                - (int) criteria.stream()
                        .filter(change ->
                                change.before().isPresent() && change.after().isPresent())
                        .count();
        return new Table(
                after.evidence().site().city().label() + ": from "
                        + before.book().checklist().about() + " to "
                        + after.book().checklist().about(),
                columns,
                rows,
                List.of(same + (same == 1 ? " criterion" : " criteria") + " came out the same."));
    }

    @Override
    public String toString() {
        return criteria.size() + " criteria came out otherwise; total "
                + total.before().map(Object::toString).orElse("none") + " -> "
                + total.after().map(Object::toString).orElse("none");
    }
}
