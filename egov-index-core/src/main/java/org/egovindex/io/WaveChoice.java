package org.egovindex.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Naming;
import org.egovindex.model.Wave;

/** Which wave of a file is read: the chosen one, else the only one. */
final class WaveChoice {
    /** The wave of a file that names none. */
    static final Wave UNNAMED = Wave.of("unnamed");

    private final Optional<Wave> wanted;
    private final Problems problems;
    private final Lexicon texts = new Lexicon();
    private final List<Optional<Wave>> waves = new ArrayList<>();
    private Optional<Wave> found = Optional.empty();
    private boolean chosen = true;
    private long others;

    WaveChoice(Optional<Wave> wanted, Problems problems) {
        this.wanted = wanted;
        this.problems = problems;
    }

    void begin() {
        chosen = true;
    }

    /** Takes the wave of a row; says whether it is one. */
    boolean take(char[] buffer, int offset, int length, Where where) {
        int number = texts.numberOf(buffer, offset, length);
        String id = texts.text(number);
        if (number == waves.size()) {
            waves.add(parse(id));
        }
        Optional<Wave> wave = waves.get(number);
        if (wave.isEmpty()) {
            problems.add(
                    ProblemCode.BAD_VALUE,
                    where.line(),
                    where.column(),
                    "the wave \"" + Naming.visible(id) + "\" is not an id such as 2009 or 2011-12.",
                    "");
            return false;
        }
        if (wanted.isPresent()) {
            chosen = wanted.equals(wave);
            others += chosen ? 0 : 1;
            return true;
        }
        if (found.isPresent() && !found.equals(wave)) {
            problems.add(
                    ProblemCode.SEVERAL_WAVES,
                    where.line(),
                    where.column(),
                    "wave " + id + " after wave " + found.get() + ": one survey is one wave.",
                    "Choose one, as in --wave " + found.get() + ".");
            return false;
        }
        found = wave;
        return true;
    }

    private static Optional<Wave> parse(String id) {
        try {
            return Optional.of(Wave.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Whether the row just taken is of the wave that is read. */
    boolean isChosen() {
        return chosen;
    }

    Wave wave() {
        return wanted.or(() -> found).orElse(UNNAMED);
    }

    void report() {
        if (others > 0) {
            problems.add(
                    ProblemCode.OTHER_WAVES,
                    0,
                    0,
                    others + " rows of other waves than " + wave() + " were not read.",
                    "");
        }
    }
}
