package org.egovindex.io;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;
import org.egovindex.model.Wave;

/** Which wave a row of a data file belongs to, and whether it is read. */
final class WaveColumn {
    private static final int NONE = -1;

    private final int place;
    private final Optional<Wave> chosen;
    private final Problems problems;
    private final Map<String, Optional<Wave>> known = new HashMap<>();
    private final SortedSet<Wave> others = new TreeSet<>();
    private long passedOver;
    private boolean found;

    WaveColumn(int place, Optional<Wave> chosen, Problems problems) {
        this.place = place;
        this.chosen = chosen;
        this.problems = problems;
    }

    boolean isNamed() {
        return place != NONE || chosen.isPresent();
    }

    /** The wave of a row that is read; nothing if it is of another wave, or of none, which is then a problem. */
    Optional<Wave> take(RowCursor row) {
        if (place == NONE) {
            found = true;
            return Optional.of(chosen.orElse(WaveChoice.UNNAMED));
        }
        String text = row.text(place);
        Optional<Wave> wave = known.computeIfAbsent(text, WaveColumn::parse);
        if (wave.isEmpty()) {
            problems.add(
                    text.isEmpty() ? ProblemCode.EMPTY_FIELD : ProblemCode.BAD_VALUE,
                    row.line(),
                    row.place(place),
                    text.isEmpty()
                            ? "the wave is empty."
                            : "the wave \"" + Naming.visible(text) + "\" is not an id such as 2009.",
                    "");
            return Optional.empty();
        }
        if (chosen.isPresent() && !chosen.equals(wave)) {
            passedOver++;
            others.add(wave.get());
            return Optional.empty();
        }
        found = true;
        return wave;
    }

    private static Optional<Wave> parse(String id) {
        try {
            return Optional.of(Wave.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Says how many rows were passed over, or that the chosen wave is not there. */
    void report() {
        if (passedOver == 0 || chosen.isEmpty()) {
            return;
        }
        Wave wanted = chosen.get();
        if (found) {
            String rows = passedOver + " rows of other waves than " + wanted + " were not read.";
            problems.add(ProblemCode.OTHER_WAVES, 0, 0, rows, "");
        } else {
            String many = others.size() > 10 ? others.first() + " to " + others.last() : others.toString();
            problems.add(
                    ProblemCode.EMPTY_INPUT,
                    0,
                    0,
                    "there is no row of wave " + wanted + ".",
                    "There are " + many + ".");
        }
    }
}
