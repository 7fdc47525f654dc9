package org.egovindex.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;

/**
 * The cells of one slot: the values that some questions cannot tell apart. Where the values have an order, a cell is a run of them and the
 * cells stand in that order.
 */
public final class SlotCells {
    /** The most answers of questions to values that are looked up before any kind of evidence is gone through. */
    static final long MOST_ANSWERS = 30_000_000;

    private final Slot slot;
    private final List<Condition> atoms;
    private final Map<Condition, Integer> placeOfAtom = new HashMap<>();
    private final List<Value> candidates;
    private final int[] cellOfCandidate;
    private final List<Value> witnesses = new ArrayList<>();
    private final List<BitSet> answers = new ArrayList<>();
    private final Map<BitSet, Integer> byAnswers = new HashMap<>();
    private final Map<Value, Integer> byValue = new HashMap<>();

    private SlotCells(Slot slot, List<Condition> atoms) {
        this.slot = slot;
        this.atoms = atoms;
        atoms.forEach(atom -> placeOfAtom.put(atom, placeOfAtom.size()));
        this.candidates = Candidates.of(slot, atoms);
        this.cellOfCandidate = new int[candidates.size()];
        boolean runs = slot.domain().isOrdered();
        for (int at = 0; at < candidates.size(); at++) {
            BitSet signature = signature(candidates.get(at));
            int last = witnesses.size() - 1;
            boolean same = runs ? last >= 0 && answers.get(last).equals(signature) : byAnswers.containsKey(signature);
            if (!same) {
                byAnswers.put(signature, witnesses.size());
                witnesses.add(candidates.get(at));
                answers.add(signature);
            }
            cellOfCandidate[at] = runs ? witnesses.size() - 1 : byAnswers.getOrDefault(signature, 0);
            byValue.put(candidates.get(at), cellOfCandidate[at]);
        }
    }

    /** The cells that these questions to the slot make; questions to other slots are passed over. */
    public static SlotCells of(Slot slot, List<Condition> questions) {
        return new SlotCells(slot, atoms(slot, questions));
    }

    /** The same, unless to cut them would take long. */
    public static Optional<SlotCells> find(Slot slot, List<Condition> questions) {
        List<Condition> atoms = atoms(slot, questions);
        return answers(slot, atoms) > MOST_ANSWERS ? Optional.empty() : Optional.of(new SlotCells(slot, atoms));
    }

    /** How many answers the cells stand on at most. */
    static long answers(Slot slot, List<Condition> atoms) {
        return Candidates.most(slot, atoms) * atoms.size();
    }

    private static List<Condition> atoms(Slot slot, List<Condition> questions) {
        Set<Condition> atoms = new LinkedHashSet<>();
        questions.forEach(question -> collect(question, slot, atoms));
        return List.copyOf(atoms);
    }

    private static void collect(Condition condition, Slot slot, Set<Condition> atoms) {
        if (condition.asks().contains(slot)) {
            atoms.add(condition);
        }
        condition.of().forEach(part -> collect(part, slot, atoms));
    }

    /** The slot. */
    public Slot slot() {
        return slot;
    }

    /** How many cells there are. */
    public int size() {
        return witnesses.size();
    }

    /** A value of a cell: the least of it, where there is an order. */
    public Value witness(int cell) {
        return witnesses.get(cell);
    }

    /** The greatest value of a cell where there is an order; else the value that stands last. */
    public Value greatest(int cell) {
        int last = candidates.size() - 1;
        while (cellOfCandidate[last] != cell) {
            last--;
        }
        return candidates.get(last);
    }

    /** The cell of a value that the slot can have. */
    public int cellOf(Value value) {
        Integer known = byValue.get(value);
        if (known != null) {
            return known;
        }
        if (!slot.domain().isOrdered()) {
            return byAnswers.getOrDefault(signature(value), 0);
        }
        int low = 0;
        int high = candidates.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (slot.domain().compare(candidates.get(middle), value) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cellOfCandidate[low];
    }

    /** Whether a question to the slot is answered with yes by the values of a cell. */
    boolean isSo(Condition atom, int cell) {
        Integer place = placeOfAtom.get(atom);
        return place != null ? answers.get(cell).get(place) : isSoOf(atom, witnesses.get(cell));
    }

    private BitSet signature(Value value) {
        BitSet signature = new BitSet(atoms.size());
        for (int place = 0; place < atoms.size(); place++) {
            signature.set(place, isSoOf(atoms.get(place), value));
        }
        return signature;
    }

    private static boolean isSoOf(Condition atom, Value value) {
        if (atom instanceof Comparison comparison) {
            return comparison.isSoOf(value);
        }
        if (atom instanceof StartsWith starts) {
            return starts.isSoOf(value);
        }
        return atom instanceof OneOf list
                ? list.constants().contains(value)
                : atom instanceof IsTrue && value.equals(Value.of(true));
    }

    @Override
    public String toString() {
        return slot.name() + ": " + size() + " cells";
    }
}
