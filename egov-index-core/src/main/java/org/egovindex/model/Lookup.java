package org.egovindex.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Finds the one entry whose unit is called by a name, or says plainly why there is none. */
public final class Lookup {
    private Lookup() {}

    /** The entry whose unit has this label, else the only one that has this name; throws if there is none or several. */
    public static <T> T one(Collection<T> entries, Function<T, ? extends Unit> unit, String text) {
        String name = Naming.canonical(text);
        List<T> exact = entries.stream()
                .filter(entry -> unit.apply(entry).label().equals(name))
                .toList();
        List<T> found = !exact.isEmpty()
                ? exact
                : entries.stream()
                        .filter(entry -> unit.apply(entry).name().equals(name))
                        .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            List<String> names =
                    entries.stream().map(entry -> unit.apply(entry).name()).toList();
            throw new IllegalArgumentException("There is no " + Naming.visible(name) + " here."
                    + Similarity.nearest(name, names)
                            .map(nearest -> "\nMaybe " + nearest + " is meant.")
                            .orElse(""));
        }
        throw new IllegalArgumentException(Naming.visible(name) + " is the name of " + found.size() + ".\nMaybe "
                + unit.apply(found.get(0)).label() + " is meant: give name and country.");
    }
}
