package org.egovindex.rules.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;

/** The cells of all slots that some conditions ask for. A kind of evidence is one cell for each slot, or none where the slot is empty. */
public final class CellSpace {
    /** The slot is empty, though somebody looked. */
    public static final short EMPTY = -1;

    /** Nobody looked at the slot. */
    public static final short NOT_LOOKED = -2;

    /** As {@link SlotCells#MOST_ANSWERS}, but for scoring, where nothing can be left unanalysed. */
    private static final long MOST_ANSWERS_TO_SCORE = 1_000_000_000;

    private final List<SlotCells> slots;
    private final boolean isTooLarge;
    private final Map<String, Integer> places = new HashMap<>();

    private CellSpace(List<SlotCells> slots, boolean isTooLarge) {
        this.slots = List.copyOf(slots);
        this.isTooLarge = isTooLarge;
        for (int place = 0; place < slots.size(); place++) {
            places.put(slots.get(place).slot().name(), place);
        }
    }

    /**
     * The cells that these conditions make, of the slots that they ask for. Where slots are compared with so many constants that already
     * to cut them would take long, nothing is cut and {@link #isTooLarge} says so. Cost: questions times constants of each slot.
     */
    public static CellSpace of(Collection<Condition> conditions) {
        Map<Slot, List<Condition>> atoms = atoms(conditions);
        boolean isTooLarge = answers(atoms) > SlotCells.MOST_ANSWERS
                || atoms.entrySet().stream()
                        .anyMatch(slot -> Candidates.most(slot.getKey(), slot.getValue()) > Short.MAX_VALUE);
        return new CellSpace(isTooLarge ? List.of() : cut(atoms), isTooLarge);
    }

    /** The same for scoring; throws if a slot is compared with too many constants. */
    static CellSpace toScore(Collection<Condition> conditions) {
        Map<Slot, List<Condition>> atoms = atoms(conditions);
        List<SlotCells> cells = answers(atoms) > MOST_ANSWERS_TO_SCORE ? List.of() : cut(atoms);
        if (cells.size() < atoms.size() || cells.stream().anyMatch(slot -> slot.size() > Short.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "The rules must tell at most " + Short.MAX_VALUE
                            + " kinds of values of a slot apart to be made ready for scoring.\nMaybe assess the evidence one by one.");
        }
        return new CellSpace(cells, false);
    }

    private static Map<Slot, List<Condition>> atoms(Collection<Condition> conditions) {
        Map<Slot, List<Condition>> atoms = new LinkedHashMap<>();
        Set<Condition> seen = new LinkedHashSet<>();
        conditions.forEach(condition -> collect(condition, atoms, seen));
        return atoms;
    }

    private static List<SlotCells> cut(Map<Slot, List<Condition>> atoms) {
        List<SlotCells> cells = new ArrayList<>();
        atoms.forEach((slot, questions) -> cells.add(SlotCells.of(slot, questions)));
        return cells;
    }

    private static long answers(Map<Slot, List<Condition>> atoms) {
        return atoms.entrySet().stream()
                .mapToLong(slot -> SlotCells.answers(slot.getKey(), slot.getValue()))
                .sum();
    }

    private static void collect(Condition condition, Map<Slot, List<Condition>> atoms, Set<Condition> seen) {
        for (Slot slot : condition.asks()) {
            List<Condition> questions = atoms.computeIfAbsent(slot, one -> new ArrayList<>());
            if (seen.add(condition)) {
                questions.add(condition);
            }
        }
        condition.of().forEach(part -> collect(part, atoms, seen));
    }

    /** The cells of each slot. */
    public List<SlotCells> slots() {
        return slots;
    }

    /** The number of a slot here, or a negative number if no condition asks for it. */
    public int place(String slot) {
        return places.getOrDefault(slot, -1);
    }

    /** Whether nothing was cut, so that no kind of evidence can be gone through and no condition compiled. */
    public boolean isTooLarge() {
        return isTooLarge;
    }

    /** How many kinds of evidence there are if each slot may also be empty; {@link Long#MAX_VALUE} if more than that. */
    public long size() {
        long size = isTooLarge ? Long.MAX_VALUE : 1;
        for (SlotCells cells : slots) {
            long factor = cells.size() + 1L;
            size = size > Long.MAX_VALUE / factor ? Long.MAX_VALUE : size * factor;
        }
        return size;
    }

    /** The kind of some evidence. */
    public CellEvidence of(Evidence evidence) {
        short[] cells = new short[slots.size()];
        for (int place = 0; place < cells.length; place++) {
            SlotCells slot = slots.get(place);
            Reading reading = evidence.reading(slot.slot().name());
            cells[place] = reading instanceof Reading.Seen seen
                    ? (short) slot.cellOf(seen.is())
                    : reading.equals(Reading.of(Absence.NOT_LOOKED)) ? NOT_LOOKED : EMPTY;
        }
        return new CellEvidence(cells);
    }

    /** A condition over these cells, which may ask only for their slots. */
    public CellCondition compile(Condition condition) {
        return CellCondition.of(condition, this);
    }
}
