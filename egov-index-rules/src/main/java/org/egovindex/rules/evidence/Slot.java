package org.egovindex.rules.evidence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.model.Naming;

/**
 * One thing that can be seen on a site, with a name and a type.
 *
 * @param name such as {@code policy.scope}: words of letters, digits and {@code _}, joined by dots
 * @param domain what it can hold
 * @param source who can fill it
 * @param onAbsent the absence that is itself a finding, if there is one
 * @param text what the observer is asked; empty if the name says it
 */
public record Slot(String name, Domain domain, SlotSource source, Optional<AbsenceFinding> onAbsent, String text) {
    /** The longest name. */
    public static final int LONGEST = 100;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    /** Checks the name, and that the finding is one that the domain has. */
    public Slot {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "The name of a slot must be words of letters, digits and _, joined by dots"
                            + " and at most " + LONGEST + " characters, not \"" + Naming.visible(name)
                            + "\".\nMaybe write it as policy.scope.");
        }
        onAbsent.flatMap(finding -> domain.fault(finding.value())).ifPresent(fault -> {
            throw new IllegalArgumentException("What the absence of " + name + " means " + fault + ", not "
                    + onAbsent.get().value().shown() + ".\nMaybe add it to the values of the slot.");
        });
    }

    /** A slot that anybody can fill. */
    public static Slot of(String name, Domain domain) {
        return new Slot(name, domain, SlotSource.BOTH, Optional.empty(), "");
    }

    /** Whether a text can be the name of a slot. */
    public static boolean isName(String text) {
        return text.length() <= LONGEST
                && NAME.matcher(text).matches()
                && !text.equals("true")
                && !text.equals("false")
                && !text.equals("in")
                && !text.equals("atLeast");
    }

    /** This slot, filled only by {@code other}. */
    public Slot from(SlotSource other) {
        return new Slot(name, domain, other, onAbsent, text);
    }

    /** This slot, where an absence for {@code reason} means {@code value}. */
    public Slot whenAbsent(Absence reason, Value value) {
        return new Slot(name, domain, source, Optional.of(new AbsenceFinding(reason, value)), text);
    }

    /** This slot, asked for in these words. */
    public Slot asking(String question) {
        return new Slot(name, domain, source, onAbsent, question);
    }

    /** What a reading means here: an absence that is a finding is seen. */
    public Reading meaning(Reading reading) {
        if (reading instanceof Reading.Absent absent
                && onAbsent.isPresent()
                && onAbsent.get().reason() == absent.reason()) {
            return new Reading.Seen(onAbsent.get().value());
        }
        return reading;
    }

    @Override
    public String toString() {
        return name + ", " + domain.described();
    }
}
