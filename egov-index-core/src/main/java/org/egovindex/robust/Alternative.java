package org.egovindex.robust;

import java.util.function.UnaryOperator;
import org.egovindex.index.Methodology;

/**
 * One of several ways in which an index could have been made.
 *
 * @param name as results show it
 * @param change what it makes of a methodology; nodes must keep their ids and places
 */
public record Alternative(String name, UnaryOperator<Methodology> change) {
    /** The methodology as it is. */
    public static Alternative asStated(String name) {
        return new Alternative(name, methodology -> methodology);
    }

    @Override
    public String toString() {
        return name;
    }
}
