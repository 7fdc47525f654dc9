package org.egovindex.rules.edition;

import java.util.List;
import java.util.stream.Collectors;

/** An edition that does not fit its parent, with all faults at once. */
public final class EditionFaultException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<EditionFault> faults;

    EditionFaultException(Edition edition, List<EditionFault> faults) {
        super("The edition " + edition.about() + " does not fit its parent " + edition.parent() + ":\n"
                + faults.stream().map(EditionFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All of them, in the order of the changes. */
    public List<EditionFault> faults() {
        return faults;
    }
}
