package org.egovindex.robust;

import java.util.List;
import org.egovindex.index.CompositeIndex;

/**
 * Something of an index that is uncertain, such as its weights or the choice of a normalisation. Immutable.
 *
 * <p>Those in {@link Factors} are enough for most; one of your own has a name and says in {@link #on} what it draws.
 */
public interface Factor {
    /** Its name, unique among the factors of an analysis, such as {@code weights within 25 %}. */
    String id();

    /** The methods it chooses among, if it does: one plan is made for each combination, and kept. */
    default List<Alternative> alternatives() {
        return List.of();
    }

    /** What it may change; {@link Concern#ANYTHING} unless it says otherwise. */
    default Concern concern() {
        return Concern.ANYTHING;
    }

    /** How many numbers it draws in a run at most: so many coordinates of a design are its own. What it draws beyond comes by lot. */
    default int coordinates(CompositeIndex index) {
        return 1;
    }

    /**
     * Readies the factor for an index, before the first run.
     *
     * @throws IllegalArgumentException if it does not fit the methodology or the table, with the reason
     */
    Perturbation on(CompositeIndex index);
}
