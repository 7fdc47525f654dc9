package org.egovindex.compare;

import java.util.List;
import java.util.Locale;

/**
 * How many waves in a row a unit was among the first.
 *
 * <p>A wave in which its rank is not known ends the row: what is not known is not counted, and it is said which end is open.
 *
 * @param unit its label
 * @param places among the first how many: 1 for the first place
 * @param waves the waves of the row, in the order of time; none if it was not there, or it is not known
 * @param before what stands before the row
 * @param after what stands after it
 */
public record Streak(String unit, int places, List<String> waves, End before, End after) {
    /** What is at the end of a row. */
    public enum End {
        /** No wave: the series begins or ends here. */
        SERIES,
        /** A wave in which it is known not to have been there. */
        BROKEN,
        /** A wave in which it is not known: the row may be longer. */
        UNKNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the waves. */
    public Streak {
        waves = List.copyOf(waves);
    }

    /** How many waves long. */
    public int length() {
        return waves.size();
    }

    @Override
    public String toString() {
        String place = places == 1 ? "first" : "among the first " + places;
        if (waves.isEmpty()) {
            return unit + ": not " + place + (after == End.UNKNOWN ? ", as far as is known" : "");
        }
        String open = before == End.UNKNOWN ? " or more" : "";
        return unit + ": " + place + (waves.size() == 1 ? " once" : " " + waves.size() + open + " times in a row")
                + " (" + String.join(", ", waves) + ")";
    }
}
