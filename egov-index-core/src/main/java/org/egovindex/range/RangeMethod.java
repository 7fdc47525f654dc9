package org.egovindex.range;

import java.util.Locale;

/** How the best or the worst rank of a unit was found. */
public enum RangeMethod {
    /** No other unit can be passed or can pass under any admissible weights, or all can under one and the same. */
    DOMINANCE,
    /** With one or two degrees of freedom: by walking along every line on which two units tie. Exact. */
    LINES,
    /** With more: by linear programmes that decide which units are passed. Exact, or a bound where the effort ended. */
    BRANCH_AND_BOUND;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
