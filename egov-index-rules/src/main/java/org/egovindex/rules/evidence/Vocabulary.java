package org.egovindex.rules.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.egovindex.model.Similarity;

/** The slots that rules may ask for, numbered from 0 in the order in which they were declared. */
public final class Vocabulary {
    /** The most slots. */
    public static final int MOST_SLOTS = 10_000;

    private final List<Slot> slots;
    private final Map<String, Integer> places;

    private Vocabulary(List<Slot> slots) {
        this.slots = slots;
        this.places = new HashMap<>();
        for (int place = 0; place < slots.size(); place++) {
            String name = slots.get(place).name();
            if (places.put(name, place) != null) {
                throw new IllegalArgumentException(
                        "The slot " + name + " must be declared once.\nMaybe one of the two was to be renamed.");
            }
        }
        if (slots.size() > MOST_SLOTS) {
            throw new IllegalArgumentException("There must be at most " + MOST_SLOTS + " slots, not " + slots.size()
                    + ".\nMaybe the document was made by a program that went wrong.");
        }
    }

    /** These slots. */
    public static Vocabulary of(Collection<Slot> slots) {
        return new Vocabulary(List.copyOf(slots));
    }

    /** These slots. */
    public static Vocabulary of(Slot... slots) {
        return of(List.of(slots));
    }

    /** These slots and those. */
    public Vocabulary with(Collection<Slot> more) {
        List<Slot> all = new ArrayList<>(slots);
        all.addAll(more);
        return of(all);
    }

    /** All slots in their order. */
    public List<Slot> slots() {
        return slots;
    }

    /** How many there are. */
    public int size() {
        return slots.size();
    }

    /** The slot of this name, if there is one. */
    public Optional<Slot> find(String name) {
        return Optional.ofNullable(places.get(name)).map(slots::get);
    }

    /** The number of the slot of this name, if there is one. */
    public OptionalInt findPlace(String name) {
        Integer place = places.get(name);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The number of the slot of this name; throws if there is none. */
    public int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("There is no slot " + name + "."
                    + nearest(name)
                            .map(near -> "\nMaybe " + near + " is meant.")
                            .orElse("\nMaybe declare it."));
        }
        return place;
    }

    /** The name most like this one, if any is like it at all. */
    public Optional<String> nearest(String name) {
        return Similarity.nearest(name, slots.stream().map(Slot::name).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary that && slots.equals(that.slots);
    }

    @Override
    public int hashCode() {
        return slots.hashCode();
    }

    @Override
    public String toString() {
        return slots.size() + " slots";
    }
}
