package org.egovindex.rules.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;

/** What two rules, or one of them, can tell apart of a slot: readings, each with its cell for the one and for the other. */
final class PairedSlot {
    /** A reading that a rule's slot cannot have. */
    static final short OUTSIDE = Short.MIN_VALUE;

    private final String name;
    private final Optional<SlotCells> before;
    private final Optional<SlotCells> after;
    private final List<Point> points = new ArrayList<>();

    /** A reading, or none where the slot is empty, and its cells. */
    record Point(Optional<Reading> reading, short before, short after) {}

    private PairedSlot(String name, Optional<SlotCells> before, Optional<SlotCells> after) {
        this.name = name;
        this.before = before;
        this.after = after;
    }

    /**
     * The slot of this name.
     *
     * @param one the cells that the earlier rule makes of it, if it asks for it
     * @param other those of the later one
     * @param conditions the conditions of both, for texts, which have no order
     */
    static PairedSlot of(String name, Optional<SlotCells> one, Optional<SlotCells> other, List<Condition> conditions) {
        PairedSlot slot = new PairedSlot(name, one, other);
        slot.points.add(new Point(Optional.empty(), CellSpace.EMPTY, CellSpace.EMPTY));
        Set<List<Short>> seen = new HashSet<>();
        seen.add(List.of(CellSpace.EMPTY, CellSpace.EMPTY));
        for (Reading reading : slot.readings(conditions)) {
            Point point = new Point(Optional.of(reading), cell(one, reading), cell(other, reading));
            if (seen.add(List.of(point.before(), point.after()))) {
                slot.points.add(point);
            }
        }
        return slot;
    }

    String name() {
        return name;
    }

    List<Point> points() {
        return points;
    }

    private static short cell(Optional<SlotCells> cells, Reading reading) {
        if (cells.isEmpty()) {
            return CellSpace.EMPTY;
        }
        Slot slot = cells.get().slot();
        if (!(slot.meaning(reading) instanceof Reading.Seen seen)) {
            return CellSpace.EMPTY;
        }
        return slot.domain().fault(seen.is()).isPresent()
                ? OUTSIDE
                : (short) cells.get().cellOf(seen.is());
    }

    private List<Reading> readings(List<Condition> conditions) {
        Set<Value> values = new LinkedHashSet<>();
        before.ifPresent(cells -> values.addAll(values(cells, conditions)));
        after.ifPresent(cells -> values.addAll(values(cells, conditions)));
        Set<Value> all = new LinkedHashSet<>(values);
        for (Value value : values) {
            before.ifPresent(cells -> all.add(onGrid(value, cells.slot().domain())));
            after.ifPresent(cells -> all.add(onGrid(value, cells.slot().domain())));
        }
        List<Reading> readings = new ArrayList<>();
        sorted(all).forEach(value -> readings.add(Reading.of(value)));
        List.of(before, after)
                .forEach(cells -> cells.flatMap(one -> one.slot().onAbsent())
                        .ifPresent(finding -> readings.add(Reading.of(finding.reason()))));
        return readings;
    }

    /** All values if they are few; else the least of each run, which is where a run of both begins; for texts one of each kind. */
    private static List<Value> values(SlotCells cells, List<Condition> conditions) {
        Slot slot = cells.slot();
        if (slot.domain() instanceof TextDomain) {
            return witnesses(SlotCells.of(slot, overTexts(slot, conditions)));
        }
        return DomainReach.all(slot.domain()).orElseGet(() -> witnesses(cells));
    }

    private static List<Value> witnesses(SlotCells cells) {
        List<Value> witnesses = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            witnesses.add(cells.witness(cell));
        }
        return witnesses;
    }

    /** The questions of both rules to a text, all to the same slot. */
    private static List<Condition> overTexts(Slot slot, List<Condition> conditions) {
        SlotExchange exchange = new SlotExchange(org.egovindex.rules.evidence.Vocabulary.of(slot));
        List<Condition> atoms = new ArrayList<>();
        conditions.forEach(condition -> SlotExchange.collect(condition, atoms));
        return atoms.stream()
                .filter(atom -> atom.asks().get(0).name().equals(slot.name())
                        && atom.asks().get(0).domain() instanceof TextDomain)
                .map(exchange::over)
                .toList();
    }

    /** The least number that is not below a value and has as few decimals as the domain. */
    private static Value onGrid(Value value, Domain domain) {
        if (value instanceof Value.Numeric number && DomainReach.isNumber(domain)) {
            BigDecimal rounded = number.number().setScale(DomainReach.decimals(domain), RoundingMode.CEILING);
            return Value.of(rounded);
        }
        return value;
    }

    private List<Value> sorted(Set<Value> values) {
        List<Value> sorted = new ArrayList<>(values);
        Domain domain =
                after.or(() -> before).map(cells -> cells.slot().domain()).orElse(Domain.flag());
        boolean fits = domain.isOrdered()
                && sorted.stream().allMatch(value -> domain.fault(value).isEmpty());
        if (fits) {
            sorted.sort(domain::compare);
        }
        return sorted;
    }
}
