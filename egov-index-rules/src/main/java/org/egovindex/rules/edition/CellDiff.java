package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Rule;

/** Two rules on every kind of evidence that the one or the other can tell apart, slots left empty among them. */
final class CellDiff {
    /** The most kinds of evidence that are compared. */
    static final long MOST_KINDS = 200_000;

    /** The most levels of a rule that is compared. */
    static final int MOST_LEVELS = 1_000;

    private final CellSpace beforeSpace;
    private final CellSpace afterSpace;
    private final CellLadder before;
    private final CellLadder after;
    private final List<PairedSlot> slots = new ArrayList<>();
    private final Map<List<Reach>, Found> found = new LinkedHashMap<>();

    private record Found(Map<String, Reading> given, long kinds) {}

    private CellDiff(Rule one, Rule other, CellSpace beforeSpace, CellSpace afterSpace) {
        List<Condition> conditions = new ArrayList<>(CellLadder.conditions(one));
        this.beforeSpace = beforeSpace;
        this.before = CellLadder.of(one, beforeSpace);
        this.afterSpace = afterSpace;
        this.after = CellLadder.of(other, afterSpace);
        conditions.addAll(CellLadder.conditions(other));
        Set<String> names = new LinkedHashSet<>();
        other.slots().forEach(slot -> names.add(slot.name()));
        one.slots().forEach(slot -> names.add(slot.name()));
        names.forEach(
                name -> slots.add(PairedSlot.of(name, cells(beforeSpace, name), cells(afterSpace, name), conditions)));
    }

    private static Optional<SlotCells> cells(CellSpace space, String name) {
        int place = space.place(name);
        return place < 0 ? Optional.empty() : Optional.of(space.slots().get(place));
    }

    /** In what the rules differ; nothing if it is the same on all evidence. */
    static List<Difference> of(String subject, Rule one, Rule other) {
        if (isWrittenAlike(one, other)) {
            return List.of();
        }
        int levels =
                Math.max(one.ladder().levels().size(), other.ladder().levels().size());
        if (levels > MOST_LEVELS) {
            return List.of(Difference.of(
                    subject, DifferenceKind.NOT_ANALYSED, "", levels + " levels, of " + MOST_LEVELS + " at most"));
        }
        CellSpace beforeSpace = CellSpace.of(CellLadder.conditions(one));
        CellSpace afterSpace = CellSpace.of(CellLadder.conditions(other));
        if (beforeSpace.isTooLarge() || afterSpace.isTooLarge()) {
            return tooMany(subject, Long.MAX_VALUE);
        }
        CellDiff diff = new CellDiff(one, other, beforeSpace, afterSpace);
        long kinds = diff.size();
        if (kinds > MOST_KINDS) {
            return tooMany(subject, kinds);
        }
        diff.walk();
        return diff.differences(subject);
    }

    private static List<Difference> tooMany(String subject, long kinds) {
        return List.of(Difference.of(
                subject,
                DifferenceKind.NOT_ANALYSED,
                "",
                (kinds == Long.MAX_VALUE ? "too many" : kinds) + " kinds of evidence, of " + MOST_KINDS
                        + " at most; compare by hand, or make two criteria of it"));
    }

    private static boolean isWrittenAlike(Rule one, Rule other) {
        return one.appliesWhen().text('"').equals(other.appliesWhen().text('"'))
                && one.ladder().toString().equals(other.ladder().toString())
                && meanings(one).equals(meanings(other));
    }

    private static List<Object> meanings(Rule rule) {
        List<Object> meanings = new ArrayList<>();
        for (Slot slot : rule.slots()) {
            meanings.add(List.of(slot.name(), slot.domain(), slot.onAbsent()));
        }
        return meanings;
    }

    private long size() {
        long size = 1;
        for (PairedSlot slot : slots) {
            long factor = slot.points().size();
            size = size > Long.MAX_VALUE / factor ? Long.MAX_VALUE : size * factor;
        }
        return size;
    }

    private void walk() {
        int[] at = new int[slots.size()];
        boolean more = true;
        while (more) {
            compare(at);
            int slot = slots.size() - 1;
            while (slot >= 0 && ++at[slot] == slots.get(slot).points().size()) {
                at[slot--] = 0;
            }
            more = slot >= 0;
        }
    }

    private void compare(int[] at) {
        short[] one = new short[beforeSpace.slots().size()];
        short[] other = new short[afterSpace.slots().size()];
        for (int slot = 0; slot < at.length; slot++) {
            PairedSlot.Point point = slots.get(slot).points().get(at[slot]);
            if (point.before() == PairedSlot.OUTSIDE || point.after() == PairedSlot.OUTSIDE) {
                return;
            }
            put(one, beforeSpace.place(slots.get(slot).name()), point.before());
            put(other, afterSpace.place(slots.get(slot).name()), point.after());
        }
        List<Reach> step = List.of(Reach.of(before, one), Reach.of(after, other));
        if (!step.get(0).equals(step.get(1))) {
            Map<String, Reading> given = given(at);
            Found known = found.getOrDefault(step, new Found(given, 0));
            boolean isShorter = given.size() < known.given().size();
            found.put(step, new Found(isShorter ? given : known.given(), known.kinds() + 1));
        }
    }

    private static void put(short[] cells, int place, short cell) {
        if (place >= 0) {
            cells[place] = cell;
        }
    }

    private Map<String, Reading> given(int[] at) {
        Map<String, Reading> given = new LinkedHashMap<>();
        for (int slot = 0; slot < at.length; slot++) {
            String name = slots.get(slot).name();
            slots.get(slot).points().get(at[slot]).reading().ifPresent(reading -> given.put(name, reading));
        }
        return given;
    }

    /** Step by step, the gravest first; where both leave something open, one example stands for all. */
    private List<Difference> differences(String subject) {
        List<Difference> differences = new ArrayList<>();
        for (DifferenceKind kind : DifferenceKind.values()) {
            List<Difference> ofKind = new ArrayList<>();
            found.forEach((step, evidence) -> {
                if (step.get(0).to(step.get(1)) == kind) {
                    ofKind.add(new Difference(
                            subject,
                            kind,
                            step.get(0).toString(),
                            step.get(1).toString(),
                            Optional.of(new DifferingEvidence(evidence.given(), evidence.kinds()))));
                }
            });
            differences.addAll(kind == DifferenceKind.OPEN_OTHERWISE ? together(ofKind) : ofKind);
        }
        return differences;
    }

    private static List<Difference> together(List<Difference> open) {
        long kinds = open.stream()
                .flatMap(one -> one.evidence().stream())
                .mapToLong(DifferingEvidence::kinds)
                .sum();
        return open.stream()
                .limit(1)
                .map(one -> new Difference(
                        one.subject(),
                        one.kind(),
                        one.before(),
                        one.after(),
                        one.evidence().map(shown -> new DifferingEvidence(shown.given(), kinds))))
                .toList();
    }
}
