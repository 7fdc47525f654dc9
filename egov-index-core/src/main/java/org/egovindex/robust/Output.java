package org.egovindex.robust;

import java.util.OptionalDouble;

/** A number of a run, of which it is asked how sure it is and what it depends on. */
public interface Output {
    /** Its name, such as {@code rank of Vega}. */
    String id();

    /** The number in one run; nothing if there is none. */
    OptionalDouble of(Outcome outcome);
}
