package org.egovindex.rules.condition;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Slot;

/**
 * A question to evidence.
 *
 * <p>Total: every condition has an answer on every evidence. Monotone: more evidence turns an unknown answer into true or false and never
 * changes one of these. An answer costs time in proportion to the parts of the condition. All kinds are records, compare by their parts
 * and print as the text that reads back.
 */
public sealed interface Condition permits Constant, IsTrue, Comparison, OneOf, StartsWith, Not, AllOf, AnyOf, AtLeast {
    /** The most parts that a condition may have. */
    int MOST_NODES = 256;

    /** The deepest that a condition may nest. */
    int DEEPEST = 64;

    /** Always true. */
    static Condition always() {
        return new Constant(true);
    }

    /** Never true. */
    static Condition never() {
        return new Constant(false);
    }

    /** At least {@code count} of these hold. */
    static Condition atLeast(int count, Condition... of) {
        return new AtLeast(count, List.of(of));
    }

    /** This and the other; chains of and become one. */
    default Condition and(Condition other) {
        return AllOf.joining(this, other);
    }

    /** This or the other; chains of or become one. */
    default Condition or(Condition other) {
        return AnyOf.joining(this, other);
    }

    /** The opposite of this. */
    default Condition not() {
        return new Not(this);
    }

    /** The answer on this evidence. */
    default Truth truth(Evidence evidence) {
        return trace(evidence).truth();
    }

    /** The answer with everything that led to it. */
    Traced trace(Evidence evidence);

    /** The parts of which it is made; none for a question to one slot. */
    List<Condition> of();

    /** The slot it asks for by itself, if it does; see {@link #slots()} for all below it. */
    default List<Slot> asks() {
        return List.of();
    }

    /** As it is written in a rule file, with texts in quotes of this kind. */
    String text(char quote);

    /** As a sentence without its end, such as {@code contact.hours is at most 24 h}. */
    String sentence();

    /** All slots it asks for, in the order of the text, each once. */
    default List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        addSlots(slots);
        return List.copyOf(slots);
    }

    /** Adds the slots that are not among these yet. */
    private void addSlots(List<Slot> slots) {
        for (Slot slot : asks()) {
            if (!slots.contains(slot)) {
                slots.add(slot);
            }
        }
        for (Condition part : of()) {
            part.addSlots(slots);
        }
    }

    /** How many parts it has, itself among them. */
    default int nodes() {
        return 1 + of().stream().mapToInt(Condition::nodes).sum();
    }

    /** How deep it nests; 1 for a question to one slot. */
    default int depth() {
        return 1 + of().stream().mapToInt(Condition::depth).max().orElse(0);
    }
}
