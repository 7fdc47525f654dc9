package org.egovindex.rank;

import java.util.Locale;

/**
 * What rank units of equal score get. The four scores 10, 9, 9, 8 show the difference and give the rules their names.
 *
 * <p>With {@code above} the number of units that score more and {@code tied} the number that score the same (the unit
 * itself counted), the first unit of a tie being {@code place} 1:
 */
public enum TiesStrategy {
    /** 1, 2, 2, 4: standard competition ranking; {@code above + 1}. What published indices use. */
    STANDARD("1224"),
    /** 1, 3, 3, 4: modified competition ranking; {@code above + tied}. */
    MODIFIED("1334"),
    /** 1, 2, 2, 3: dense ranking; the number of different higher scores, plus 1. */
    DENSE("1223"),
    /** 1, 2, 3, 4: ordinal ranking; tied units in the order of their labels. */
    ORDINAL("1234"),
    /** 1, 2.5, 2.5, 4: fractional ranking; {@code above + (tied + 1) / 2}, so that ranks always add up to n (n + 1) / 2. */
    FRACTIONAL("1 2.5 2.5 4");

    private final String pattern;

    TiesStrategy(String pattern) {
        this.pattern = pattern;
    }

    /** The ranks of 10, 9, 9, 8. */
    public String pattern() {
        return pattern;
    }

    /** The rank in halves, so that 5 is rank 2.5. */
    int halves(int above, int tied, int distinctAbove, int place) {
        return switch (this) {
            case STANDARD -> 2 * (above + 1);
            case MODIFIED -> 2 * (above + tied);
            case DENSE -> 2 * (distinctAbove + 1);
            case ORDINAL -> 2 * (above + place);
            case FRACTIONAL -> 2 * above + tied + 1;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT) + " (" + pattern + ")";
    }
}
