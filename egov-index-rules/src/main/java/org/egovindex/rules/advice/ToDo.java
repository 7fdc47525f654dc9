package org.egovindex.rules.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.egovindex.rules.rule.RuleBook;

/**
 * What to look at next: the empty slots, from the one that narrows the interval of the total most. Each is tried with one value of every
 * kind that the rules tell apart, while the others stay as they are; a slot that several criteria ask for counts in all of them. Two
 * slots that decide only together are worth nothing each.
 *
 * <p>Immutable. Cost: empty slots times their kinds of values times all criteria; beyond a budget the slots that the fewest
 * criteria are open for are not tried, and {@link #notTried} says how many.
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

    /** The most criteria that are added up in all trials together. */
    private static final long BUDGET = 20_000_000;

    private final Assessment assessment;
    private final List<Observable> slots;
    private final int notTried;

    private ToDo(Assessment assessment, List<Observable> slots, int notTried) {
        this.assessment = assessment;
        this.slots = List.copyOf(slots);
        this.notTried = notTried;
    }

    /** What is still to be looked at. */
    public static ToDo of(Assessment assessment) {
        List<Observable> slots = new ArrayList<>();
        List<Map.Entry<String, List<String>>> open = open(assessment);
        long left = BUDGET;
        int notTried = 0;
        for (Map.Entry<String, List<String>> one : open) {
            Slot slot = assessment.book().vocabulary().slots().get(place(assessment, one.getKey()));
            Optional<SlotCells> cells = left > 0 ? cells(assessment.book(), slot) : Optional.empty();
            left -= cells.map(
                            kinds -> (long) kinds.size() * assessment.findings().size())
                    .orElse(0L);
            if (cells.isEmpty() || left < 0) {
                notTried++;
            } else if (assessment.evidence().reading(slot.name()) instanceof Reading.Absent absent) {
                Rational[] narrowing = narrowing(assessment, cells.get());
                slots.add(new Observable(slot, absent.reason(), narrowing[0], narrowing[1], one.getValue()));
            }
        }
        slots.sort(Comparator.comparing(Observable::mean)
                .thenComparing(Observable::least)
                .reversed()
                .thenComparingInt(one -> place(assessment, one.slot().name())));
        return new ToDo(assessment, slots, notTried);
    }

    /** The slots for want of which criteria are open, with these; those that most are open for first, so that they are tried. */
    private static List<Map.Entry<String, List<String>>> open(Assessment assessment) {
        Map<String, List<String>> open = new TreeMap<>(Comparator.comparingInt(slot -> place(assessment, slot)));
        assessment
                .findings()
                .forEach(finding -> finding.outcome()
                        .missing()
                        .keySet()
                        .forEach(slot -> open.computeIfAbsent(slot, one -> new ArrayList<>())
                                .add(finding.rule().id())));
        List<Map.Entry<String, List<String>>> sorted = new ArrayList<>(open.entrySet());
        sorted.sort(Comparator.comparingInt(one -> -one.getValue().size()));
        return sorted;
    }

    private static int place(Assessment assessment, String slot) {
        return assessment.book().vocabulary().place(slot);
    }

    private static Optional<SlotCells> cells(RuleBook book, Slot slot) {
        List<Condition> conditions = new ArrayList<>();
        book.asking(slot.name()).forEach(rule -> conditions.addAll(CellLadder.conditions(rule)));
        return SlotCells.find(slot, conditions);
    }

    /** The mean, and the least. */
    private static Rational[] narrowing(Assessment assessment, SlotCells cells) {
        Rational now = width(assessment);
        Rational sum = Rational.ZERO;
        Rational least = now;
        for (int cell = 0; cell < cells.size(); cell++) {
            Observation observation = Observation.of(Reading.of(cells.witness(cell)));
            Rational narrowed = now.minus(width(assessment.with(cells.slot().name(), observation)));
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

    /** How many empty slots were not tried, since there are too many slots, kinds of values and criteria. */
    public int notTried() {
        return notTried;
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
        return Table.of("What to look at next: " + city, COLUMNS, rows).withNotes(allNotes());
    }

    private List<String> allNotes() {
        List<String> all = new ArrayList<>(notes());
        if (notTried > 0) {
            all.add("Not analysed: " + notTried
                    + " more slots, since to try all with every kind of value would take too long.");
        }
        return all;
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
