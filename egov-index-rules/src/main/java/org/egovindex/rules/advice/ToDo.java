package org.egovindex.rules.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.Rule;

/**
 * What to look at next: the empty slots, from the one that narrows the interval of the total most. Each is tried with one value of every
 * kind that the rules tell apart, while the others stay as they are; a slot that several criteria ask for counts in all of them. Two
 * slots that decide only together are worth nothing each.
 *
 * <p>Immutable. Cost: empty slots times their kinds of values times the criteria that ask for them.
 */
public final class ToDo implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(3);
    private static final List<Column> COLUMNS = List.of(
            Column.of("rank"),
            Column.of("slot"),
            Column.of("look_for"),
            Column.of("now"),
            Column.of("narrows_on_average"),
            Column.of("narrows_at_least"),
            Column.of("criteria"));

    private final Assessment assessment;
    private final List<Observable> slots;

    private ToDo(Assessment assessment, List<Observable> slots) {
        this.assessment = assessment;
        this.slots = List.copyOf(slots);
    }

    /** What is still to be looked at. */
    public static ToDo of(Assessment assessment) {
        List<Observable> slots = new ArrayList<>();
        for (Slot slot : assessment.book().vocabulary().slots()) {
            Reading reading = assessment.evidence().reading(slot.name());
            List<String> open = assessment.findings().stream()
                    .filter(finding -> finding.outcome().missing().containsKey(slot.name()))
                    .map(finding -> finding.rule().id())
                    .toList();
            if (reading instanceof Reading.Absent absent && !open.isEmpty()) {
                Rational[] narrowing = narrowing(assessment, slot);
                slots.add(new Observable(slot, absent.reason(), narrowing[0], narrowing[1], open));
            }
        }
        slots.sort(Comparator.comparing(Observable::mean)
                .thenComparing(Observable::least)
                .reversed());
        return new ToDo(assessment, slots);
    }

    /** The mean, and the least. */
    private static Rational[] narrowing(Assessment assessment, Slot slot) {
        List<Condition> conditions = new ArrayList<>();
        for (Rule rule : assessment.book().asking(slot.name())) {
            conditions.addAll(CellLadder.conditions(rule));
        }
        SlotCells cells = SlotCells.of(slot, conditions);
        Rational now = width(assessment);
        Rational sum = Rational.ZERO;
        Rational least = now;
        for (int cell = 0; cell < cells.size(); cell++) {
            Assessment seen = assessment.with(slot.name(), Observation.of(Reading.of(cells.witness(cell))));
            Rational narrowed = now.minus(width(seen));
            sum = sum.plus(narrowed);
            least = narrowed.compareTo(least) < 0 ? narrowed : least;
        }
        return new Rational[] {sum.dividedBy(Rational.of(cells.size())), least};
    }

    private static Rational width(Assessment assessment) {
        return assessment
                .total()
                .interval()
                .map(interval -> interval.highest().minus(interval.lowest()))
                .orElse(Rational.ZERO);
    }

    /** The slots, the most telling first; equal ones in the order in which they are declared. */
    public List<Observable> slots() {
        return slots;
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Observable one : slots) {
            rows.add(List.of(
                    Cell.whole(rows.size() + 1L),
                    Cell.words(one.slot().name()),
                    Cell.words(one.slot().text()),
                    Cell.words(one.reason().words()),
                    Cell.figure(one.mean(), SHOWN),
                    Cell.figure(one.least(), SHOWN),
                    Cell.words(String.join(" ", one.criteria()))));
        }
        String city = assessment.evidence().site().city().label();
        return Table.of("What to look at next: " + city, COLUMNS, rows).withNotes(notes());
    }

    private List<String> notes() {
        return List.of(
                "The total is " + assessment.total() + "; " + assessment.total().coverage() + ".",
                "Narrowing: by how many points of the total the interval becomes shorter when this slot alone is seen.",
                "On average: over the kinds of values that the rules tell apart, each counted once, likely or not.",
                "Several slots that decide only together narrow nothing each.");
    }

    @Override
    public String toString() {
        return slots.size() + " slots to look at"
                + (slots.isEmpty() ? "" : "; first " + slots.get(0).slot().name());
    }
}
