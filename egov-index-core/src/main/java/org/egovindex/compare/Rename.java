package org.egovindex.compare;

import java.util.Optional;
import org.egovindex.model.Naming;

/**
 * A unit that got another name.
 *
 * @param from its name or label before
 * @param to its label after; for a city, a name alone keeps the country
 * @param wave the first wave in which it has the new name; nothing if no wave has the old name for another unit
 */
public record Rename(String from, String to, Optional<String> wave) {
    /** Brings the names into canonical form and refuses bad ones. */
    public Rename {
        from = checked(from);
        to = checked(to);
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "The new name of " + from + " must not be the old one.\nMaybe a column was copied.");
        }
    }

    private static String checked(String text) {
        String name = Naming.canonical(text);
        Naming.fault(name).ifPresent(fault -> {
            throw new IllegalArgumentException("The name of a renamed unit " + fault.explanation() + ": \""
                    + Naming.visible(name) + "\".\nMaybe a field was left empty.");
        });
        return name;
    }

    /** A renaming that holds for all waves. */
    public static Rename of(String from, String to) {
        return new Rename(from, to, Optional.empty());
    }

    /** Whether units of this wave may still bear the old name. */
    boolean concerns(String id) {
        return wave.map(first -> first.compareTo(id) > 0).orElse(true);
    }

    @Override
    public String toString() {
        return from + " is now " + to + wave.map(first -> ", since " + first).orElse("");
    }
}
